import { answer, horizon, type CaseContent, type Day, type Rules, type Turning } from '../../src/engine/index.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isAlike, isNothing } from './holds.js';

const AHEAD = 800;

/** The truth of every node, definition and rule set, and the group of every option, on one day. */
export function truthsOn(content: CaseContent, day: Day, rules: Rules): ReadonlyMap<string, string> {
  const on = answer(content, day, rules);
  return new Map([
    ...on.options.flatMap(({ option, group, ruleSets }): readonly [string, string][] => [
      [option.id, group],
      ...ruleSets.map(({ id, truth }): [string, string] => [`${option.id}/${id}`, truth]),
    ]),
    ...allNodes(on).map(({ address, truth }): [string, string] => [address, truth]),
    ...on.definitions.map(({ definition, explanation }): [string, string] => [
      `definitions/${definition.id}`,
      explanation.truth,
    ]),
  ]);
}

/** What is another on one day than on an earlier one, among what is there on both. */
function turnedBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].flatMap(([address, truth]) =>
    before.has(address) && before.get(address) !== truth ? [`${address}: ${truth}`] : [],
  );
}

/** What a turning says of the day itself. */
function saidBy({ options, definitions }: Turning): readonly (readonly [string, string, string])[] {
  return [
    ...options.flatMap(({ option, group, ruleSets }) => [
      [option.id, group.before, group.after] as const,
      ...ruleSets.flatMap(({ id, before, after, nodes }) => [
        [`${option.id}/${id}`, before, after] as const,
        ...nodes.map((node) => [node.address, node.before, node.after] as const),
      ]),
    ]),
    ...definitions.map(({ id, before, after }) => [`definitions/${id}`, before, after] as const),
  ];
}

/** A day before or soon after the last of the made-up dates, so that some of them lie ahead, and what turns from there on. */
interface Ahead {
  readonly asOf: Day;
  /** The last day looked at, up to some two years ahead. */
  readonly until: Day;
  readonly turnings: readonly Turning[];
}
const AHEAD_OF = new WeakMap<MadeUp, Ahead>();

/** Worked out once, for both laws. */
function aheadOf(one: MadeUp): Ahead {
  const known = AHEAD_OF.get(one);
  if (known !== undefined) return known;
  const asOf = AS_OF - 90 + (one.seed % 121);
  const until = asOf + 1 + ((one.seed * 7919) % AHEAD);
  const ahead = { asOf, until, turnings: horizon(one.content, asOf, one.rules, until) };
  AHEAD_OF.set(one, ahead);
  return ahead;
}

/** What holds of the days on which an answer turns. */
export const HORIZON: Laws<MadeUp> = {
  'a turning day gives what the horizon said of it, and is another than the day before': (one) => {
    const { turnings } = aheadOf(one);
    const turning = turnings[one.seed % Math.max(1, turnings.length)];
    if (turning === undefined) return;
    const [before, after] = [turning.day - 1, turning.day].map((day) => truthsOn(one.content, day, one.rules));
    for (const [address, was, is] of saidBy(turning))
      isAlike([address, before?.get(address), after?.get(address)], [address, was, is]);
    if (before && after && turnedBetween(before, after).length > 0) return;
    throw new Error('nothing turns on that day');
  },

  'a turning day is the only one on which anything turns': {
    share: 0.2,
    law: (one) => {
      const { turnings, asOf, until } = aheadOf(one);
      const last = turnings.at(-1)?.day ?? asOf;
      const [then, now] = [last, until].map((day) => truthsOn(one.content, day, one.rules));
      if (then && now) isNothing(turnedBetween(then, now));
    },
  },
};
