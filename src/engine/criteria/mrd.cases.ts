import type { KindCases } from './kind.cases.js';

const positive = { mrd: { atLeast: '0.01 %' } };
const negative = { mrd: { below: '10*-4' } };
const byPcr = { ...positive, method: 'pcr' };

/** Worked cases of `mrd`. */
export const mrdCases: KindCases = {
  met: [
    { says: 'a percentage', criterion: positive, case: { mrd: '0.5 %' }, truth: 'true' },
    { says: 'a power of ten', criterion: positive, case: { mrd: '10*-3' }, truth: 'true' },
    { says: 'below, as the laboratory says', criterion: negative, case: { mrd: '<0.01 %' }, truth: 'true' },
    {
      says: 'nothing found by a test that could see enough',
      criterion: negative,
      case: { mrd: { amount: '0 %', sensitivity: '10*-5' } },
      truth: 'true',
    },
    {
      says: 'nothing found by a test that sees just to the bound',
      criterion: negative,
      case: { mrd: { amount: '0 %', sensitivity: '0.01 %' } },
      truth: 'true',
    },
    {
      says: 'by the method asked for',
      criterion: byPcr,
      case: {
        mrd: [
          { value: { amount: '0.1 %', method: 'pcr' }, date: '2026-10-01' },
          { value: { amount: '<0.01 %', method: 'flow' }, date: '2026-11-01' },
        ],
      },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'less than asked', criterion: positive, case: { mrd: '0.001 %' }, truth: 'false' },
    {
      says: 'gone by the latest result',
      criterion: positive,
      case: {
        mrd: [
          { value: '1 %', date: '2026-06-01' },
          { value: '<0.01 %', date: '2026-11-01' },
        ],
      },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'nothing found by a test that does not see far enough',
      criterion: negative,
      case: { mrd: { amount: '0 %', sensitivity: '0.1 %' } },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'nothing found, and not said how far the test could see',
      criterion: negative,
      case: { mrd: '0 %' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a “<” above the bound',
      criterion: negative,
      case: { mrd: '<0.1 %' },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'by another method only',
      criterion: byPcr,
      case: { mrd: { amount: '0.1 %', method: 'flow' } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'requested',
      criterion: positive,
      case: { mrd: { requested: { from: 'laboratory', due: '2026-11-27' } } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'too old',
      criterion: { ...positive, within: { days: 28 } },
      case: { mrd: { value: '0.5 %', date: '2026-09-01' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'an amount of something else',
      criterion: positive,
      case: { mrd: '3 g/L' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'no result', criterion: positive, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    { says: 'at least: at it', criterion: positive, case: { mrd: '10*-4' }, truth: 'true' },
    { says: 'at least: under it', criterion: positive, case: { mrd: '0.0099 %' }, truth: 'false' },
    { says: 'below: at it', criterion: negative, case: { mrd: '0.01 %' }, truth: 'false' },
    { says: 'below: under it', criterion: negative, case: { mrd: '0.0099 %' }, truth: 'true' },
  ],
  conflict: [
    {
      says: 'lower than the test could have seen',
      criterion: { mrd: { below: '0.05 %' } },
      case: { mrd: { amount: '<0.01 %', sensitivity: '0.1 %' } },
      truth: 'unknown',
      because: ['CONFLICTING_DATA', 'IMPRECISE_DATA'],
    },
    {
      says: 'two results of one day',
      criterion: positive,
      case: { mrd: ['0.5 %', '0.001 %'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
