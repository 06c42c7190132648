import type { AnswerDocument } from './answer.js';

/** A stored answer on a stored case, by what it was made from. */
export interface AnswerOfCase {
  readonly id: string;
  readonly createdAt: string;
  readonly asOf: string;
  readonly release: string;
  readonly engineVersion: string;
  readonly caseVersion: number;
}

/** Whether the room would read another answer: an option in another group, a source that answers otherwise, or other waits. */
export function differs(before: Told, after: Told): boolean {
  return tellingOf(before) !== tellingOf(after);
}

type Told = Pick<AnswerDocument, 'options'>;

function tellingOf({ options }: Told): string {
  const told = options.map(({ id, group, ruleSets }) => [
    id,
    group,
    ruleSets.map((ruleSet) => [
      ruleSet.id,
      ruleSet.outcome,
      ruleSet.missing.map(({ waitsFor, request }) => [waitsFor, request]),
    ]),
  ]);
  return JSON.stringify(told.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}
