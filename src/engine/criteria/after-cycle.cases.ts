import type { KindCases } from './kind.cases.js';

const still = { afterCycle: 'no_remission' };

/** Worked cases of `afterCycle`. */
export const afterCycleCases: KindCases = {
  met: [
    {
      says: 'still there after the last cycle',
      criterion: still,
      case: { responseAfterCycle: [{ cycle: 1, response: 'no_remission' }] },
      truth: 'true',
    },
    {
      says: 'the last by its number, whatever the order',
      criterion: still,
      case: {
        responseAfterCycle: [
          { cycle: 2, response: 'no_remission' },
          { cycle: 1, response: 'remission' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'the last by its date',
      criterion: { afterCycle: 'mrd_only' },
      case: {
        responseAfterCycle: [
          { date: '2026-05-01', response: 'no_remission' },
          { date: '2026-07-01', response: 'mrd_only' },
        ],
      },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'in remission after the last cycle',
      criterion: still,
      case: {
        responseAfterCycle: [
          { cycle: 1, response: 'no_remission' },
          { cycle: 2, response: 'remission' },
        ],
      },
      truth: 'false',
    },
    {
      says: 'residual disease by a fine test only',
      criterion: still,
      case: { responseAfterCycle: [{ cycle: 2, response: 'mrd_only' }] },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'the last cycle not yet assessed',
      criterion: still,
      case: { responseAfterCycle: [{ cycle: 2, response: 'in_progress' }] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'an assessment after the day of the answer is not used',
      criterion: still,
      case: { responseAfterCycle: [{ cycle: 1, date: '2026-12-01', response: 'no_remission' }] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [
    { says: 'no list', criterion: still, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
    {
      says: 'an empty list',
      criterion: still,
      case: { responseAfterCycle: [] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  bounds: 'a response has no bound',
  conflict: [
    {
      says: 'two assessments that differ, in no order that can be told',
      criterion: still,
      case: { responseAfterCycle: [{ response: 'no_remission' }, { response: 'remission' }] },
      truth: 'unknown',
    },
  ],
};
