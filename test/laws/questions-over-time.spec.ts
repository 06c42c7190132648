import fc from 'fast-check';
import {
  answer,
  changes,
  horizon,
  type CaseContent,
  type Day,
  type Rules,
  type Turning,
} from '../../src/engine/index.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { allNodes, caseOf, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { lawsOver } from '../laws-over.js';
import { isAlike, isNothing } from './holds.js';

/** Days before the last of the made-up dates, so that some of them lie ahead. */
const days = fc.integer({ min: AS_OF - 90, max: AS_OF + 30 });
const AHEAD = 800;

/** The truth of every node, definition and rule set, and the group of every option, on one day. */
function truthsOn(content: CaseContent, day: Day, rules: Rules): ReadonlyMap<string, string> {
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

/** A case and rules on a day, with what turns from there on: worked out once, for both laws. */
class Ahead {
  readonly content: CaseContent;
  readonly rules: Rules;
  #turnings?: readonly Turning[];

  constructor(
    readonly raw: Readonly<Record<string, unknown>>,
    readonly criteria: readonly Readonly<Record<string, unknown>>[],
    readonly asOf: Day,
    readonly ahead: number,
  ) {
    [this.content, this.rules] = [caseOf(raw), rulesOf(criteria)];
  }

  get turnings(): readonly Turning[] {
    return (this.#turnings ??= horizon(this.content, this.asOf, this.rules, this.asOf + AHEAD));
  }

  on(day: Day): ReadonlyMap<string, string> {
    return truthsOn(this.content, day, this.rules);
  }

  [fc.toStringMethod](): string {
    const { raw, criteria, asOf, ahead } = this;
    return JSON.stringify({ raw, criteria, asOf, ahead });
  }
}

const lookingAhead = fc
  .tuple(rawCases, rawRuleSets, days, fc.integer({ min: 1, max: AHEAD }))
  .map(([raw, criteria, asOf, ahead]) => new Ahead(raw, criteria, asOf, ahead));

describe('a turning day', () => {
  lawsOver(lookingAhead, {
    'gives what the horizon said of it, and is another than the day before': (one) => {
      const turning = one.turnings[one.ahead % Math.max(1, one.turnings.length)];
      if (turning === undefined) return;
      const [before, after] = [one.on(turning.day - 1), one.on(turning.day)];
      for (const [address, was, is] of saidBy(turning))
        isAlike([address, before.get(address), after.get(address)], [address, was, is]);
      if (turnedBetween(before, after).length === 0) throw new Error('nothing turns on that day');
    },

    'is the only one on which anything turns': {
      share: 0.5,
      law: (one) => {
        const { turnings, asOf, ahead } = one;
        const last = turnings.findLast(({ day }) => day <= asOf + ahead)?.day ?? asOf;
        isNothing(turnedBetween(one.on(last), one.on(asOf + ahead)));
      },
    },
  });
});

describe('what changed', () => {
  const answersOf = fc.tuple(rawCases, rawCases, rawRuleSets, rawRuleSets, days, days);

  test('between an answer and itself is nothing', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, days, (raw, criteria, asOf) => {
        const made = { content: caseOf(raw), asOf, rules: rulesOf(criteria) };
        isNothing(changes(made, { ...made, content: caseOf(raw) }));
      }),
      lawRuns(0.2),
    );
  });

  test('has a cause each, and the causes put together give the whole difference', () => {
    fc.assert(
      fc.property(answersOf, ([one, other, first, second, day, later]) => {
        const before = { content: caseOf(one), asOf: day, rules: rulesOf(first) };
        const after = { content: caseOf(other), asOf: later, rules: rulesOf(second) };
        const told = changes(before, after);
        for (const change of told) {
          const { steps } = change;
          expect(steps.length).toBeGreaterThan(0);
          isAlike([steps[0]?.before, steps.at(-1)?.after], [change.before, change.after]);
          steps.slice(1).forEach((step, at) => isAlike(step.before, steps[at]?.after));
        }
        const [then, now] = [truthsOn(before.content, day, before.rules), truthsOn(after.content, later, after.rules)];
        const truths = told.filter(({ aspect }) => aspect === 'group' || aspect === 'truth');
        const heard = new Map(truths.map(({ address, after: is }) => [address, is]));
        const missed = [...now].filter(
          ([address, truth]) => then.has(address) && then.get(address) !== truth && heard.get(address) !== truth,
        );
        isNothing(missed);
      }),
      lawRuns(0.2),
    );
  });
});
