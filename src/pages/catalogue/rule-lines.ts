import { describe, type Criterion, type Definition, type Rules } from '../../engine/index.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';

/** One line of a rule in words, under the line it belongs to. */
export interface RuleLine {
  readonly depth: number;
  readonly role: string;
  readonly says: string;
  readonly beside: readonly string[];
  readonly statements: readonly string[];
}

/** A criterion in words, line by line, with its readings, its notes and the rare variants it may or may not take in. */
export function ruleLines(criterion: Criterion, rules: Rules, depth = 0): readonly RuleLine[] {
  const said = words.catalogue;
  const { role, says, statements, notes, flags } = criterion;
  const own: RuleLine = {
    depth,
    role: depth > 0 || role === undefined ? '' : words.prepare.roles[role],
    says: sentence(says ?? describe(criterion, rules.terms)),
    beside: [
      ...notes.map((note) => `${said.note} ${sentence(note.says)}`),
      ...flags.map((flag) => `${said.flag} ${sentence(flag.says)}`),
    ],
    statements,
  };
  return [own, ...under(criterion, rules, depth + 1)];
}

function under(criterion: Criterion, rules: Rules, depth: number): readonly RuleLine[] {
  switch (criterion.type) {
    case 'leaf':
      return [];
    case 'not':
      return ruleLines(criterion.child, rules, depth);
    case 'all':
    case 'any':
    case 'atLeast':
      return criterion.children.flatMap((child) => ruleLines(child, rules, depth));
    case 'readings':
      return criterion.readings.flatMap((reading) =>
        ruleLines({ ...reading.criterion, says: `${words.catalogue.reading} ${reading.says}` }, rules, depth),
      );
    case 'definition':
      return rules.definitions.filter(({ id }) => id === criterion.definition).map((one) => defined(one, depth));
  }
}

function defined({ says, statements, id }: Definition, depth: number): RuleLine {
  return { depth, role: '', says: `${id.replace('@', ', ')}: ${sentence(says)}`, beside: [], statements };
}
