import type { ReasonCode } from '../finding.js';
import type { KindCase } from './kind.cases.js';

type Written = Readonly<Record<string, unknown>>;

/** A worked case that comes out as met. */
export function isMet(says: string, criterion: Written, record: Written, asOf?: string): KindCase {
  return { says, criterion, case: record, truth: 'true', ...(asOf === undefined ? {} : { asOf }) };
}

/** A worked case that comes out as not met. */
export function isNotMet(says: string, criterion: Written, record: Written, asOf?: string): KindCase {
  return { says, criterion, case: record, truth: 'false', ...(asOf === undefined ? {} : { asOf }) };
}

/** A worked case that cannot be judged, for these reasons and no other. */
export function isOpen(
  says: string,
  criterion: Written,
  record: Written,
  because: readonly ReasonCode[],
  asOf?: string,
): KindCase {
  return { says, criterion, case: record, truth: 'unknown', because, ...(asOf === undefined ? {} : { asOf }) };
}
