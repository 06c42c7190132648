import fc from 'fast-check';
import { changes } from '../../src/engine/index.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { isAlike, isNothing } from './holds.js';
import { truthsOn } from './horizon.law.js';

/** Days before the last of the made-up dates, so that some of them lie ahead. */
const days = fc.integer({ min: AS_OF - 90, max: AS_OF + 30 });

describe('what changed', () => {
  const answersOf = fc.tuple(rawCases, rawCases, rawRuleSets, rawRuleSets, days, days);

  test('between an answer and itself is nothing', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, days, (raw, criteria, asOf) => {
        const made = { content: caseOf(raw), asOf, rules: rulesOf(criteria) };
        isNothing(changes(made, { ...made, content: caseOf(raw) }));
      }),
      lawRuns(0.1),
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
          isAlike(steps.length > 0, true);
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
      lawRuns(0.1),
    );
  });
});
