import type { KindCases } from './kind.cases.js';

const noHiv = { infection: 'HIV', result: 'absent' };
const ill = { infection: 'active_systemic', result: 'present' };
const hiv = (result: string, date?: string) => ({ infection: 'HIV', result, ...(date === undefined ? {} : { date }) });

/** Worked cases of `infection`. */
export const infectionCases: KindCases = {
  met: [
    { says: 'looked for and not there', criterion: noHiv, case: { infections: [hiv('absent')] }, truth: 'true' },
    {
      says: 'over, by the latest result',
      criterion: { infection: 'active_systemic', result: 'absent' },
      case: {
        infections: [
          { infection: 'active_systemic', result: 'present', date: '2026-11-01' },
          { infection: 'active_systemic', result: 'absent', date: '2026-11-15' },
        ],
      },
      truth: 'true',
    },
    { says: 'not applicable means none', criterion: noHiv, case: { infections: 'not_applicable' }, truth: 'true' },
  ],
  notMet: [
    { says: 'there', criterion: noHiv, case: { infections: [hiv('present')] }, truth: 'false' },
    { says: 'not applicable means none', criterion: ill, case: { infections: 'not_applicable' }, truth: 'false' },
  ],
  cannotBeJudged: [
    {
      says: 'another one was looked for',
      criterion: noHiv,
      case: { infections: [{ infection: 'HBV', result: 'absent' }] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'nothing was looked for, which is not absent',
      criterion: noHiv,
      case: { infections: [] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a partial list may hold a later result',
      criterion: noHiv,
      case: { infections: { items: [hiv('absent')], partial: true } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'in progress',
      criterion: noHiv,
      case: { infections: [hiv('in_progress')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'after the day of the answer',
      criterion: noHiv,
      case: { infections: [hiv('absent', '2026-11-21')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a result of a year that may be too old',
      criterion: { ...noHiv, within: { months: 3 } },
      case: { infections: [hiv('absent', '2026')] },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
  ],
  silence: [
    { says: 'no list', criterion: noHiv, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
    {
      says: 'the list asked for',
      criterion: noHiv,
      case: { infections: { requested: { from: 'virology' } } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  bounds: [
    {
      says: 'three months old to the day',
      criterion: { ...noHiv, within: { months: 3 } },
      case: { infections: [hiv('absent', '2026-08-20')] },
      truth: 'true',
    },
    {
      says: 'a day older',
      criterion: { ...noHiv, within: { months: 3 } },
      case: { infections: [hiv('absent', '2026-08-19')] },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
  ],
  conflict: [
    {
      says: 'two results of one day',
      criterion: noHiv,
      case: { infections: [hiv('absent', '2026-11-01'), hiv('present', '2026-11-01')] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
