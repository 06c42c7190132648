import type { KindCases } from './kind.cases.js';

const weight = { bodySize: 'weight', atLeast: '40 kg' };
const bsa = { bodySize: 'bsa', above: '0.5 m2', within: { days: 28 } };

/** Worked cases of `bodySize`. */
export const bodySizeCases: KindCases = {
  met: [
    { says: 'heavy enough', criterion: weight, case: { weight: '41.5 kg' }, truth: 'true' },
    { says: 'in grams', criterion: weight, case: { weight: '41500 g' }, truth: 'true' },
    {
      says: 'tall enough',
      criterion: { bodySize: 'height', atLeast: '1 m' },
      case: { height: '101 cm' },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'the latest weight is too low',
      criterion: weight,
      case: {
        weight: [
          { value: '41 kg', date: '2026-01-01' },
          { value: '38 kg', date: '2026-11-01' },
        ],
      },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'too old',
      criterion: bsa,
      case: { bsa: { value: '0.6 m2', date: '2026-10-22' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'a range across the bound',
      criterion: weight,
      case: { weight: '39-41 kg' },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'body surface is not worked out from weight and height',
      criterion: { bodySize: 'bsa', above: '0.5 m2' },
      case: { weight: '40 kg', height: '140 cm' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a unit of something else',
      criterion: weight,
      case: { weight: '140 cm' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'no weight', criterion: weight, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    { says: 'at it', criterion: weight, case: { weight: '40 kg' }, truth: 'true' },
    { says: 'under it', criterion: weight, case: { weight: '39.9 kg' }, truth: 'false' },
    {
      says: 'above: at it',
      criterion: bsa,
      case: { bsa: { value: '0.5 m2', date: '2026-11-01' } },
      truth: 'false',
    },
    {
      says: 'above: over it',
      criterion: bsa,
      case: { bsa: { value: '0.51 m2', date: '2026-11-01' } },
      truth: 'true',
    },
    {
      says: 'below: under it',
      criterion: { bodySize: 'weight', below: '6 kg' },
      case: { weight: '5.9 kg' },
      truth: 'true',
    },
    {
      says: 'below: at it',
      criterion: { bodySize: 'weight', below: '6 kg' },
      case: { weight: '6 kg' },
      truth: 'false',
    },
  ],
  conflict: [
    {
      says: 'two weights without a date',
      criterion: weight,
      case: { weight: ['38 kg', '42 kg'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
