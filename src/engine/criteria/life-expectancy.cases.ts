import type { KindCases } from './kind.cases.js';

const weeks = { lifeExpectancy: { atLeast: '12 wk' } };

/** Worked cases of `lifeExpectancy`. */
export const lifeExpectancyCases: KindCases = {
  met: [
    { says: 'long enough', criterion: weeks, case: { lifeExpectancyEstimate: '26 wk' }, truth: 'true' },
    { says: 'more than so long', criterion: weeks, case: { lifeExpectancyEstimate: '>12 wk' }, truth: 'true' },
    { says: 'in months', criterion: weeks, case: { lifeExpectancyEstimate: '3 mo' }, truth: 'true' },
  ],
  notMet: [{ says: 'shorter', criterion: weeks, case: { lifeExpectancyEstimate: '4 wk' }, truth: 'false' }],
  cannotBeJudged: [
    {
      says: 'a range across the bound',
      criterion: weeks,
      case: { lifeExpectancyEstimate: '8-16 wk' },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'not assessed is a clinician’s call',
      criterion: weeks,
      case: { lifeExpectancyEstimate: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
  ],
  silence: [{ says: 'no estimate', criterion: weeks, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    { says: 'at it', criterion: weeks, case: { lifeExpectancyEstimate: '12 wk' }, truth: 'true' },
    { says: 'at it, in days', criterion: weeks, case: { lifeExpectancyEstimate: '84 d' }, truth: 'true' },
    { says: 'a day short', criterion: weeks, case: { lifeExpectancyEstimate: '83 d' }, truth: 'false' },
  ],
  conflict: [
    {
      says: 'two estimates of one day',
      criterion: weeks,
      case: { lifeExpectancyEstimate: ['8 wk', '26 wk'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
