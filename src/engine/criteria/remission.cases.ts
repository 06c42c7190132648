import type { KindCases } from './kind.cases.js';

const ever = { remission: 'ever' };
const never = { remission: 'never' };

/** Worked cases of `remission`. */
export const remissionCases: KindCases = {
  met: [
    { says: 'has been', criterion: ever, case: { remissionEver: true }, truth: 'true' },
    { says: 'never was', criterion: never, case: { remissionEver: false }, truth: 'true' },
    { says: 'a relapse implies it', criterion: ever, case: { relapses: [{}] }, truth: 'true' },
    { says: 'so does a count of relapses', criterion: ever, case: { relapseCount: 1 }, truth: 'true' },
    { says: 'not applicable', criterion: never, case: { remissionEver: 'not_applicable' }, truth: 'true' },
  ],
  notMet: [
    { says: 'never was', criterion: ever, case: { remissionEver: false }, truth: 'false' },
    { says: 'a relapse implies it', criterion: never, case: { relapses: [{}] }, truth: 'false' },
    { says: 'not applicable', criterion: ever, case: { remissionEver: 'not_applicable' }, truth: 'false' },
  ],
  cannotBeJudged: [
    {
      says: 'no relapse says nothing of a remission',
      criterion: ever,
      case: { relapses: [] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'recorded as not known',
      criterion: ever,
      case: { remissionEver: 'unknown' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: ever, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'whether it ever was has no bound',
  conflict: [
    {
      says: 'never in remission, and yet a relapse',
      criterion: ever,
      case: { remissionEver: false, relapses: [{}] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'yes and no',
      criterion: ever,
      case: { remissionEver: ['yes', 'no'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
