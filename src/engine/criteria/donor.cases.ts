import type { KindCases } from './kind.cases.js';

const none = { donor: 'none_found' };
const noneAnywhere = { ...none, covering: 'all_sources' };

/** Worked cases of `donor`. */
export const donorCases: KindCases = {
  met: [
    { says: 'none found', criterion: none, case: { donorStatus: 'completed_none_found' }, truth: 'true' },
    { says: 'a donor', criterion: { donor: 'available' }, case: { donorStatus: 'available' }, truth: 'true' },
    {
      says: 'none among all sources',
      criterion: noneAnywhere,
      case: { donorStatus: { donor: 'completed_none_found', covered: 'all_sources' } },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'a donor', criterion: none, case: { donorStatus: 'available' }, truth: 'false' },
    {
      says: 'none among matched donors only',
      criterion: noneAnywhere,
      case: { donorStatus: { donor: 'completed_none_found', covered: 'matched_only' } },
      truth: 'false',
    },
    { says: 'not applicable', criterion: none, case: { donorStatus: 'not_applicable' }, truth: 'false' },
    {
      says: 'none found before, and now one',
      criterion: none,
      case: {
        donorStatus: [
          { value: 'completed_none_found', date: '2026-06-01' },
          { value: 'available', date: '2026-11-01' },
        ],
      },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'a search in progress is not none found',
      criterion: none,
      case: { donorStatus: 'in_progress' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a search not started',
      criterion: none,
      case: { donorStatus: 'not_started' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a declined donor is not no donor',
      criterion: none,
      case: { donorStatus: 'declined' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: none, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'a search has no bound',
  conflict: [
    {
      says: 'two results of one day',
      criterion: none,
      case: { donorStatus: ['available', 'completed_none_found'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};

const matchedOnly = { donorSearch: 'matched_only' };

/** Worked cases of `donorSearch`. */
export const donorSearchCases: KindCases = {
  met: [
    {
      says: 'matched donors only',
      criterion: matchedOnly,
      case: { donorStatus: { donor: 'completed_none_found', covered: 'matched_only' } },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'all sources',
      criterion: matchedOnly,
      case: { donorStatus: { donor: 'completed_none_found', covered: 'all_sources' } },
      truth: 'false',
    },
    { says: 'not applicable', criterion: matchedOnly, case: { donorStatus: 'not_applicable' }, truth: 'false' },
  ],
  cannotBeJudged: [
    {
      says: 'not said what it covered',
      criterion: matchedOnly,
      case: { donorStatus: 'completed_none_found' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'in progress',
      criterion: matchedOnly,
      case: { donorStatus: 'in_progress' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [
    { says: 'nothing recorded', criterion: matchedOnly, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
  ],
  bounds: 'what was covered has no bound',
  conflict: [
    {
      says: 'two records of one day',
      criterion: matchedOnly,
      case: {
        donorStatus: [
          { donor: 'completed_none_found', covered: 'matched_only' },
          { donor: 'completed_none_found', covered: 'all_sources' },
        ],
      },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
