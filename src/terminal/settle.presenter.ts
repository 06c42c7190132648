import type { AnswerDocument, OpenFactDocument, OptionDocument, RuleSetDocument } from '../assessments/answer.js';
import { sentence } from '../assessments/sentence.js';
import type { Standing } from '../engine/index.js';
import { indented, row } from './wrapped.js';

const STANDING: Readonly<Record<Standing, string>> = {
  requested: 'ASKED',
  'to-be-requested': 'TO ASK',
  'in-the-notes': 'IN NOTES',
};

/** What would settle each option that is open, and its situations, parts or arms; then the open facts over all options. */
export function presentSettling(answer: AnswerDocument, option?: string): string {
  const shown = answer.options.filter(({ id, group }) =>
    option === undefined ? group !== 'other-diseases' : id === option,
  );
  const facts = answer.openFacts.filter(({ options }) => option === undefined || options.includes(option));
  const blocks = shown.map(presentOption).filter((lines) => lines.length > 0);
  const lines = blocks.flatMap((block) => [...block, '']);
  return `${[...lines, ...presentFacts(facts, option === undefined)].join('\n')}\n`;
}

function presentOption({ title, ruleSets }: OptionDocument): readonly string[] {
  const lines = ruleSets.flatMap(presentRuleSet);
  return lines.length === 0 ? [] : [title, ...lines];
}

function presentRuleSet({ source, background, settling, ways }: RuleSetDocument): readonly string[] {
  if (settling === undefined && ways.length === 0) return [];
  return [
    ...indented(1, '', `${source.short}${background ? ' · background, deciding nothing' : ''}`),
    ...(settling?.says ?? []).flatMap((says) => indented(2, '', sentence(says))),
    ...ways.flatMap(({ says }) => indented(2, '· ', sentence(says))),
  ];
}

/** An order of questions, and never of options. */
function presentFacts(facts: readonly OpenFactDocument[], all: boolean): readonly string[] {
  if (facts.length === 0) return row('OPEN', 'Nothing that a record could settle is open.');
  const opening = all ? row('OPEN', 'Each fact that is open, with how many options it bears on.') : [];
  const said = facts.map(({ standing, says }, index) =>
    row(facts[index - 1]?.standing === standing ? '' : STANDING[standing], sentence(says)),
  );
  return [...opening, ...said.flat()];
}
