import { answer, type Answer } from '../answer.js';
import type { Rules } from '../prepared.js';
import type { Day } from '../calendar.js';
import type { CaseContent } from '../case-attributes.js';
import { aspectsOf, type Aspect } from './aspects.js';
import type { Change, ChangeCause, ChangedAspect, ChangedThing, ChangeStep } from './change.js';

/** What an answer is made from, its engine aside. */
export interface MadeFrom {
  readonly content: CaseContent;
  readonly asOf: Day;
  readonly rules: Rules;
}

/**
 * What changed (question 8): two answers compared address by address, the most telling first. The answers between them are made
 * in this order: the old record and release on the new day (time), then the new record, then the new release; each change
 * names the steps at which it came about.
 */
export function changes(before: MadeFrom, after: MadeFrom): readonly Change[] {
  const onNewDay = { ...before, asOf: after.asOf };
  const newlyRecorded = { ...onNewDay, content: after.content };
  const states: readonly MadeFrom[] = [before, onNewDay, newlyRecorded, after];
  return compared(
    states.map(({ content, asOf, rules }) => answer(content, asOf, rules)),
    ['time', 'record', 'release'],
  );
}

/** The differences between the first and the last of several answers; `causes` say what lies between each and the next. */
export function compared(answers: readonly Answer[], causes: readonly ChangeCause[]): readonly Change[] {
  const states = answers.map(aspectsOf);
  const [first, last] = [states[0], states.at(-1)];
  if (first === undefined || last === undefined) return [];
  const keys = [...new Set([...last.keys(), ...first.keys()])].filter((key) => isTold(key, first, last));
  return keys.map((key) => changeAt(key, states, causes)).sort((one, other) => rankOf(one) - rankOf(other));
}

type State = ReadonlyMap<string, Aspect>;

/** A difference is told where what it stands in was there before and is there after. */
function isTold(key: string, first: State, last: State): boolean {
  const [before, after] = [first.get(key), last.get(key)];
  if (before?.value === after?.value) return false;
  const under = (after ?? before)?.under;
  return under === undefined || (first.has(`there ${under}`) && last.has(`there ${under}`));
}

function changeAt(key: string, states: readonly State[], causes: readonly ChangeCause[]): Change {
  const values = states.map((state) => state.get(key)?.value);
  const [aspect] = states.toReversed().flatMap((state) => state.get(key) ?? []) as [Aspect];
  const { of, aspect: what, address, option, source, says, exclusion } = aspect;
  const steps = causes.flatMap((cause, at): readonly ChangeStep[] => {
    const [before, after] = [values[at], values[at + 1]];
    return before === after ? [] : [{ cause, before, after }];
  });
  const thing = { of, aspect: what, address, option, source, says, exclusion };
  return { ...thing, before: values[0], after: values.at(-1), steps };
}

const RANKS: readonly (readonly [ChangedThing, ChangedAspect])[] = [
  ['option', 'group'],
  ['rule-set', 'truth'],
  ['option', 'there'],
  ['rule-set', 'there'],
  ['leaf', 'truth'],
  ['node', 'truth'],
  ['leaf', 'there'],
  ['node', 'there'],
  ['definition', 'truth'],
  ['definition', 'there'],
  ['option', 'text'],
  ['rule-set', 'text'],
  ['leaf', 'text'],
  ['node', 'text'],
  ['definition', 'text'],
  ['rule-set', 'waits'],
  ['leaf', 'reasons'],
  ['node', 'reasons'],
  ['definition', 'reasons'],
];

/** How telling a change is, by what it is of and never by the option. */
function rankOf({ of, aspect }: Change): number {
  return RANKS.findIndex(([thing, what]) => thing === of && what === aspect);
}
