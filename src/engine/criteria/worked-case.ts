import type { KindCase } from './kind.cases.js';

/** A worked case in one line: what it says, the criterion, the case. */
export type Worked = (says: string, criterion: KindCase['criterion'], record: KindCase['case']) => KindCase;

/** Makes worked cases that come out so, for these reasons. */
export function comingOut(truth: KindCase['truth'], ...because: NonNullable<KindCase['because']>): Worked {
  const reasons = because.length === 0 ? {} : { because };
  return (says, criterion, record) => ({ says, criterion, case: record, truth, ...reasons });
}

export const met = comingOut('true');
export const notMet = comingOut('false');
export const missing = comingOut('unknown', 'MISSING_DATA');
export const imprecise = comingOut('unknown', 'IMPRECISE_DATA');
export const conflicting = comingOut('unknown', 'CONFLICTING_DATA');
export const notCurrent = comingOut('unknown', 'NOT_CURRENT');
export const needsJudgement = comingOut('unknown', 'NEEDS_JUDGEMENT');
