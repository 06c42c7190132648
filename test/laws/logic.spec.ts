import fc from 'fast-check';
import type { RuleSetAnswer, Truth } from '../../src/engine/index.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { criteriaOf } from '../arbitraries/criterion.arbitrary.js';
import { answered, criterionOf, optionWith, rulesOf, rulesWith } from '../arbitraries/rules.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;

/** What each of these criteria comes to for one case. */
function truths(raw: Raw, criteria: readonly Raw[]): readonly Truth[] {
  const [option] = answered(raw, rulesOf(criteria)).options;
  return (option?.ruleSets[0]?.criteria ?? []).map(({ truth }) => truth);
}

/** What rule sets of one criterion each come to, each in an option of its own. */
function setsOf(raw: Raw, criteria: readonly Raw[]): readonly RuleSetAnswer[] {
  const read = criteria.map((criterion) => criterionOf({ id: 'n1', ...criterion }));
  const options = read.map((criterion, at) => optionWith(`option-${at + 1}`, [criterion]));
  const { options: answers } = answered(raw, { ...rulesWith(read), options });
  const inTurn = [...answers].sort((one, other) => (one.option.id < other.option.id ? -1 : 1));
  return inTurn.flatMap(({ ruleSets }) => ruleSets);
}

function not(criterion: Raw): Raw {
  return { not: criterion };
}
const OPPOSITE: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

/**
 * Cases drawn once: the logic only sees truths. Without judgements: a reading is chosen for the node at one address, and here
 * the same criterion stands at two.
 */
const cases = fc
  .constantFrom(...fc.sample(rawCases, { numRuns: 1000, seed: 41 }))
  .map(({ judgements: _, ...raw }): Raw => raw);
const criteria = criteriaOf(1);
const several = fc.array(criteria, { minLength: 1, maxLength: 3 });

describe('the logic of criteria', () => {
  test('denying that all hold is holding that one does not, and the other way about', () => {
    fc.assert(
      fc.property(cases, several, fc.constantFrom('all', 'any'), (raw, drawn, type) => {
        const dual = type === 'all' ? 'any' : 'all';
        const [denied, turned] = truths(raw, [not({ [type]: drawn }), { [dual]: drawn.map(not) }]);
        expect(turned).toBe(denied);
      }),
      lawRuns(),
    );
  });

  test('denying that k of n hold is holding that more than n - k do not', () => {
    fc.assert(
      fc.property(cases, several, fc.nat({ max: 2 }), (raw, drawn, seed) => {
        const k = 1 + (seed % drawn.length);
        const [denied, turned] = truths(raw, [
          not({ atLeast: k, of: drawn }),
          { atLeast: drawn.length - k + 1, of: drawn.map(not) },
        ]);
        expect(turned).toBe(denied);
      }),
      lawRuns(),
    );
  });

  test('denying twice is saying it', () => {
    fc.assert(
      fc.property(cases, criteria, (raw, criterion) => {
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
      fc.property(cases, criteria, (raw, criterion) => {
        const [said, excluded] = setsOf(raw, [{ ...criterion }, { ...criterion, role: 'exclusion' }]);
        const truth = said?.truth as Truth;
        expect(excluded?.criteria.map((node) => node.truth)).toEqual([truth]);
        expect(excluded?.truth).toBe(OPPOSITE[truth]);
      }),
      lawRuns(),
    );
  });
});
