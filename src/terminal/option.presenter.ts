import type { AnswerDocument, NodeDocument, OptionDocument, RuleSetDocument } from '../assessments/answer.js';
import { sayFact } from '../assessments/answer-row.js';
import { sentence } from '../assessments/sentence.js';
import { shownChildren } from '../assessments/shown-children.js';
import { sayRequest } from '../engine/index.js';
import { indented, row } from './wrapped.js';

const MARKS: Readonly<Record<NodeDocument['outcome'], string>> = {
  met: '[met] ',
  'not-met': '[not met] ',
  'cannot-be-judged': '[cannot be judged] ',
  applies: '[applies] ',
  'does-not-apply': '[does not apply] ',
};

/** One option with every rule set and every node: what the source means, what came of it, on which facts, and why. */
export function presentOption({ options }: AnswerDocument, id: string): string {
  const option = options.find((one) => one.id === id);
  if (option === undefined) return '';
  const lines = [
    option.title,
    ...option.access.flatMap(({ says, statements }) => row('ACCESS', `${says} ${cited(statements)}`)),
    ...[...option.cautions, ...option.otherDiseases].flatMap(({ says, statements }) =>
      row('CAUTION', `${says} ${cited(statements)}`),
    ),
    ...option.remarks.flatMap(({ says, statements }) => row('ALSO', `${says} ${cited(statements)}`)),
    ...beside(option),
    ...option.ruleSets.flatMap(presentRuleSet),
  ];
  return `${lines.join('\n')}\n`;
}

function beside({ ruleSets }: OptionDocument): readonly string[] {
  return ruleSets.length === 0 ? ['No source sets a rule for it.'] : [];
}

function presentRuleSet({ source, outcome, says, background, notes, criteria }: RuleSetDocument): readonly string[] {
  const state = source.state.length === 0 ? '' : ` (${source.state.join('; ')})`;
  return [
    '',
    ...indented(0, '', `${source.short}${state}${background ? ' · background, deciding nothing' : ''}`),
    ...indented(0, MARKS[outcome], sentence(says)),
    ...notes.flatMap((note) => indented(1, 'note: ', note)),
    ...criteria.flatMap((node) => presentNode(node, 1)),
  ];
}

function presentNode(node: NodeDocument, depth: number): readonly string[] {
  const role = node.role === 'inclusion' || depth > 1 ? '' : `${node.role}: `;
  return [
    ...indented(depth, MARKS[node.outcome], `${role}${node.says} ${cited(node.statements)}`),
    ...node.facts.flatMap((fact) => indented(depth + 1, '· ', sayFact(fact))),
    ...(node.gap === undefined ? [] : indented(depth + 1, 'how far: ', node.gap.says)),
    ...node.reasons.flatMap(({ code, waitsFor, detail, sample, request }) => {
      const wait = [
        waitsFor,
        ...(sample === undefined ? [] : [`on ${sample}`]),
        ...(request === undefined ? [] : [sayRequest(request)]),
      ]
        .filter((part) => part !== '')
        .join(', ');
      return indented(
        depth + 1,
        '? ',
        `${code}: ${[...(wait === '' ? [] : [`waits for ${wait}`]), detail].join('; ')}`,
      );
    }),
    ...node.notes.flatMap((note) => indented(depth + 1, 'note: ', note)),
    ...shownChildren(node).flatMap((child) => presentNode(child, depth + 1)),
  ];
}

function cited(statements: readonly string[]): string {
  return statements.length === 0 ? '' : `[${statements.join(', ')}]`;
}
