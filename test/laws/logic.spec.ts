import fc from 'fast-check';
import type { Truth } from '../../src/engine/index.js';
import { lawRuns } from '../law-runs.js';
import { rawCases as anyCases } from '../arbitraries/case.arbitrary.js';
import { rawCriteria } from '../arbitraries/criterion.arbitrary.js';
import { answered, rulesOf } from '../arbitraries/rules.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;

/** What each of these criteria comes to for one case. */
function truths(raw: Raw, criteria: readonly Raw[]): readonly Truth[] {
  const [option] = answered(raw, rulesOf(criteria)).options;
  return (option?.ruleSets[0]?.criteria ?? []).map(({ truth }) => truth);
}

/** The truth of a rule set of these criteria. */
function truthOfSet(raw: Raw, criteria: readonly Raw[]): Truth | undefined {
  return answered(raw, rulesOf(criteria)).options[0]?.ruleSets[0]?.truth;
}

function not(criterion: Raw): Raw {
  return { not: criterion };
}
const OPPOSITE: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

/** Without judgements: a reading is chosen for the node at one address, and here the same criterion stands at two. */
const rawCases = anyCases.map(({ judgements: _, ...raw }) => raw);
const several = fc.array(rawCriteria, { minLength: 1, maxLength: 3 });

describe('the logic of criteria', () => {
  test('denying that all hold is holding that one does not, and the other way about', () => {
    fc.assert(
      fc.property(rawCases, several, (raw, criteria) => {
        const [notAll, anyNot, notAny, allNot] = truths(raw, [
          not({ all: criteria }),
          { any: criteria.map(not) },
          not({ any: criteria }),
          { all: criteria.map(not) },
        ]);
        expect([notAll, notAny]).toEqual([anyNot, allNot]);
      }),
      lawRuns(),
    );
  });

  test('denying that k of n hold is holding that more than n - k do not', () => {
    fc.assert(
      fc.property(rawCases, several, fc.nat({ max: 2 }), (raw, criteria, seed) => {
        const k = 1 + (seed % criteria.length);
        const [denied, dual] = truths(raw, [
          not({ atLeast: k, of: criteria }),
          { atLeast: criteria.length - k + 1, of: criteria.map(not) },
        ]);
        expect(denied).toBe(dual);
      }),
      lawRuns(),
    );
  });

  test('denying twice is saying it', () => {
    fc.assert(
      fc.property(rawCases, rawCriteria, (raw, criterion) => {
        const [said, deniedTwice] = truths(raw, [criterion, not(not(criterion))]);
        expect(deniedTwice).toBe(said);
      }),
      lawRuns(),
    );
  });
});

describe('an exclusion', () => {
  test('says what excludes, and is negated once for the rule set', () => {
    fc.assert(
      fc.property(rawCases, rawCriteria, (raw, criterion) => {
        const excluded = { ...criterion, role: 'exclusion' };
        const [said, asExclusion] = truths(raw, [criterion, excluded]);
        expect(asExclusion).toBe(said);
        expect(truthOfSet(raw, [excluded])).toBe(OPPOSITE[said as Truth]);
        expect(truthOfSet(raw, [not(excluded)])).toBe(OPPOSITE[said as Truth]);
      }),
      lawRuns(),
    );
  });
});
