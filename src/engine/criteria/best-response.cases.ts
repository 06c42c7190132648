import type { KindCases } from './kind.cases.js';

const good = { bestResponse: ['CR', 'PR'], undefined: ['MR'] };
const implied = { ...good, impliedByRelapse: true };
const relapse = { relapses: [{ date: '2026-11-01' }] };

/** Worked cases of `bestResponse`. */
export const bestResponseCases: KindCases = {
  met: [
    { says: 'one of the grades', criterion: good, case: { bestResponse: 'PR' }, truth: 'true' },
    { says: 'a relapse stands for the response before it', criterion: implied, case: relapse, truth: 'true' },
    {
      says: 'not evaluable is no grade beside one that is',
      criterion: good,
      case: { bestResponse: ['NE', 'CR'] },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'another grade', criterion: good, case: { bestResponse: 'SD' }, truth: 'false' },
    { says: 'not applicable', criterion: good, case: { bestResponse: 'not_applicable' }, truth: 'false' },
  ],
  cannotBeJudged: [
    {
      says: 'a grade that the source’s words leave open',
      criterion: good,
      case: { bestResponse: 'MR' },
      truth: 'unknown',
      because: ['UNDEFINED_TERM'],
    },
    {
      says: 'a relapse, where it does not stand for a grade',
      criterion: good,
      case: relapse,
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'not evaluable',
      criterion: good,
      case: { bestResponse: 'NE' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'not assessed',
      criterion: good,
      case: { bestResponse: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: good, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'a grade has no bound',
  conflict: [
    {
      says: 'two grades of one time, on either side',
      criterion: good,
      case: { bestResponse: ['CR', 'PD'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two grades of one time, on one side',
      criterion: good,
      case: { bestResponse: ['CR', 'PR'] },
      truth: 'true',
    },
    {
      says: 'stable at best, and yet a relapse',
      criterion: implied,
      case: { bestResponse: 'SD', ...relapse },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
