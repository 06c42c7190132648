import type { KindCases } from './kind.cases.js';

const blasts = { marrow: 'blasts', atLeast: '5 %' };
const involved = { marrow: 'involvement', atMost: '5 %', within: { weeks: 4 } };

/** Worked cases of `marrow`. */
export const marrowCases: KindCases = {
  met: [
    { says: 'blasts enough', criterion: blasts, case: { marrowBlasts: '25 %' }, truth: 'true' },
    {
      says: 'little of it involved',
      criterion: involved,
      case: { marrowInvolvement: { value: { amount: '<5 %', sitesSampled: 2 }, date: '2026-11-10' } },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'gone by the latest marrow',
      criterion: blasts,
      case: {
        marrowBlasts: [
          { value: '1 %', date: '2026-11-10' },
          { value: '80 %', date: '2026-01-10' },
        ],
      },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'a “<” above the bound',
      criterion: blasts,
      case: { marrowBlasts: '<10 %' },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'too old',
      criterion: involved,
      case: { marrowInvolvement: { value: '1 %', date: '2026-09-01' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'in progress',
      criterion: blasts,
      case: { marrowBlasts: 'in_progress' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [
    { says: 'no marrow', criterion: blasts, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
    {
      says: 'blasts say nothing of a solid tumour',
      criterion: involved,
      case: { marrowBlasts: '1 %' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  bounds: [
    { says: 'at least: at it', criterion: blasts, case: { marrowBlasts: '5 %' }, truth: 'true' },
    { says: 'at least: under it', criterion: blasts, case: { marrowBlasts: '4.9 %' }, truth: 'false' },
    {
      says: 'at most: at it',
      criterion: { marrow: 'involvement', atMost: '5 %' },
      case: { marrowInvolvement: '5 %' },
      truth: 'true',
    },
    {
      says: 'at most: over it',
      criterion: { marrow: 'involvement', atMost: '5 %' },
      case: { marrowInvolvement: '5.1 %' },
      truth: 'false',
    },
  ],
  conflict: [
    {
      says: 'two marrows of one day',
      criterion: blasts,
      case: { marrowBlasts: ['1 %', '25 %'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
