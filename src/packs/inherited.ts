import type { NodeDocument, RuleSetDocument } from '../assessments/answer.js';
import type { CaseContent } from '../engine/index.js';
import { said } from './pack.words.js';

/** What of a case may be inherited, and so tells of relatives too: a finding in every cell, a condition the child was born with. */
export const INHERITED = ['germline', 'born-with'] as const;
export type Inherited = (typeof INHERITED)[number];

/** The tests whose finding is in every cell, by id. One whose origin is not recorded is none of them. */
export function germlineIn({ tumourTests }: CaseContent): readonly string[] {
  return tumourTests.items.filter(({ origin }) => origin.some(({ value }) => value === 'germline')).map(({ id }) => id);
}

/** How many results are found of which nobody recorded whether they are in every cell: that they are not is no one's word. */
export function withoutOrigin({ tumourTests }: CaseContent): number {
  return tumourTests.items.filter(
    ({ result, origin }) =>
      result.some(({ value }) => value === 'found') && !origin.some(({ value }) => value !== undefined),
  ).length;
}

/** Which of it a case holds. */
export function inheritedIn(content: CaseContent): readonly Inherited[] {
  const born = content.constitutional.items.some(({ condition }) => condition.some(({ value }) => value !== undefined));
  return [
    ...(germlineIn(content).length > 0 ? (['germline'] as const) : []),
    ...(born ? (['born-with'] as const) : []),
  ];
}

/** Whether what a key of the engine names (`tumourTests/test-1/result`) may be inherited. */
export function mayBeInherited(content: CaseContent): (key: string) => boolean {
  const tests = germlineIn(content);
  const isBornWith = inheritedIn(content).includes('born-with');
  return (key) => {
    const [attribute = '', ...rest] = key.split('/');
    if (attribute === 'constitutional') return isBornWith;
    return attribute === 'germlineFindingFlag' || [attribute, ...rest].some((part) => tests.includes(part));
  };
}

/** Whether a line, or one below it, rests on something that was left out since it may be inherited: its outcome would tell it. */
export function hidesInherited({ facts, children }: NodeDocument): boolean {
  return facts.some(({ says }) => says === said.inheritedFact) || children.some(hidesInherited);
}

/** Whether what a source answers turns on such a line. */
export function turnsOnInherited({ criteria }: RuleSetDocument): boolean {
  return criteria.some((node) => node.deciding && hidesInherited(node));
}
