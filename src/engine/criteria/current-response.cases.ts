import type { KindCases } from './kind.cases.js';

const failing = { currentResponse: 'no_remission' };

/** Worked cases of `currentResponse`. */
export const currentResponseCases: KindCases = {
  met: [
    { says: 'no remission', criterion: failing, case: { responseToCurrentChemo: 'no_remission' }, truth: 'true' },
    {
      says: 'remission, where it is asked',
      criterion: { currentResponse: 'remission' },
      case: { responseToCurrentChemo: 'remission' },
      truth: 'true',
    },
    {
      says: 'not applicable, in remission',
      criterion: { currentResponse: 'remission' },
      case: { responseToCurrentChemo: 'na_in_remission' },
      truth: 'true',
    },
    {
      says: 'the latest judgement of the team',
      criterion: failing,
      case: {
        responseToCurrentChemo: [
          { value: 'too_early', date: '2026-10-01' },
          { value: 'no_remission', date: '2026-11-10' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'an assessment asked for does not displace the one there is',
      criterion: failing,
      case: {
        responseToCurrentChemo: [
          { value: 'no_remission', date: '2026-11-01' },
          { requested: { from: 'ward' }, date: '2026-11-15' },
        ],
      },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'remission', criterion: failing, case: { responseToCurrentChemo: 'remission' }, truth: 'false' },
    {
      says: 'in remission before it began',
      criterion: failing,
      case: { responseToCurrentChemo: 'na_in_remission' },
      truth: 'false',
    },
    {
      says: 'not applicable',
      criterion: failing,
      case: { responseToCurrentChemo: 'not_applicable' },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'too early to say is the team’s to settle',
      criterion: failing,
      case: { responseToCurrentChemo: 'too_early' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
    {
      says: 'not assessed',
      criterion: failing,
      case: { responseToCurrentChemo: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
    {
      says: 'in progress',
      criterion: failing,
      case: { responseToCurrentChemo: 'in_progress' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: failing, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'a response has no bound',
  conflict: [
    {
      says: 'two responses of one day',
      criterion: failing,
      case: {
        responseToCurrentChemo: [
          { value: 'remission', date: '2026-11-10' },
          { value: 'no_remission', date: '2026-11-10' },
        ],
      },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'a month and a day in it leave the order open',
      criterion: failing,
      case: {
        responseToCurrentChemo: [
          { value: 'remission', date: '2026-11' },
          { value: 'no_remission', date: '2026-11-10' },
        ],
      },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
