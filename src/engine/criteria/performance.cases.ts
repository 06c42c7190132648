import type { KindCases } from './kind.cases.js';

const switched = {
  performance: {
    lansky: { atLeast: 50, age: { below: { years: 16 } } },
    karnofsky: { atLeast: 50, age: { from: { years: 16 } } },
  },
};
const lansky = (score: number, date?: string) => ({
  value: { scale: 'Lansky', score },
  ...(date === undefined ? {} : { date }),
});
const child = { birthDate: '2016-05-01' };

/** Worked cases of `performance`. */
export const performanceCases: KindCases = {
  met: [
    {
      says: 'the scale of the age',
      criterion: switched,
      case: { ...child, performanceScore: lansky(80) },
      truth: 'true',
    },
    {
      says: 'the other scale from the switch age on',
      criterion: switched,
      case: { birthDate: '2009-01-01', performanceScore: { scale: 'Karnofsky', score: 90 } },
      truth: 'true',
    },
    {
      says: 'a scale without an age, birth date not recorded',
      criterion: { performance: { ecog: { atMost: 2 } } },
      case: { performanceScore: { scale: 'ECOG', score: 1 } },
      truth: 'true',
    },
    {
      says: 'no birth date, and a good score on both scales',
      criterion: switched,
      case: {
        performanceScore: [
          { value: { scale: 'Lansky', score: 80 }, date: '2026-11-19' },
          { value: { scale: 'Karnofsky', score: 80 }, date: '2026-11-19' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'a score on another scale of the same day beside it',
      criterion: switched,
      case: {
        ...child,
        performanceScore: [lansky(80, '2026-11-19'), { value: { scale: 'ECOG', score: 1 }, date: '2026-11-19' }],
      },
      truth: 'true',
    },
    {
      says: 'the latest of two on the scale',
      criterion: switched,
      case: { ...child, performanceScore: [lansky(40, '2026-11-01'), lansky(80, '2026-11-19')] },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'a low score', criterion: switched, case: { ...child, performanceScore: lansky(40) }, truth: 'false' },
    {
      says: 'a score on a scale where more is worse',
      criterion: { performance: { ecog: { atMost: 2 } } },
      case: { performanceScore: { scale: 'ECOG', score: 3 } },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'a score on the other scale is not converted',
      criterion: switched,
      case: { ...child, performanceScore: { scale: 'Karnofsky', score: 90 } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a later score on the other scale',
      criterion: switched,
      case: {
        ...child,
        performanceScore: [lansky(80, '2026-11-01'), { value: { scale: 'ECOG', score: 4 }, date: '2026-11-19' }],
      },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'the switch age lies within the birth year',
      criterion: switched,
      case: { birthDate: '2010', performanceScore: lansky(80) },
      truth: 'unknown',
      because: ['IMPRECISE_DATA', 'MISSING_DATA'],
    },
    {
      says: 'no birth date',
      criterion: switched,
      case: { performanceScore: lansky(80) },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'the scale not recorded',
      criterion: switched,
      case: { ...child, performanceScore: { score: 80 } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'an age for which the criterion names no scale',
      criterion: { performance: { karnofsky: { atLeast: 50, age: { from: { years: 16 } } } } },
      case: { ...child, performanceScore: lansky(80) },
      truth: 'unknown',
      because: ['UNDEFINED_TERM'],
    },
    {
      says: 'older than the criterion takes',
      criterion: { ...switched, within: { days: 14 } },
      case: { ...child, performanceScore: lansky(80, '2026-10-01') },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'not a number of its scale',
      criterion: { performance: { ecog: { atMost: 2 } } },
      case: { performanceScore: { scale: 'ECOG', score: 80 } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'no score', criterion: switched, case: child, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    {
      says: 'the score at the bound',
      criterion: switched,
      case: { ...child, performanceScore: lansky(50) },
      truth: 'true',
    },
    {
      says: 'the score under it',
      criterion: switched,
      case: { ...child, performanceScore: lansky(49) },
      truth: 'false',
    },
    {
      says: 'the day before the switch age',
      criterion: switched,
      case: { birthDate: '2010-11-21', performanceScore: lansky(80) },
      truth: 'true',
    },
    {
      says: 'on the switch age',
      criterion: switched,
      case: { birthDate: '2010-11-20', performanceScore: lansky(80) },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  conflict: [
    {
      says: 'two scores of one day on either side',
      criterion: switched,
      case: { ...child, performanceScore: [lansky(40, '2026-11-19'), lansky(80, '2026-11-19')] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
