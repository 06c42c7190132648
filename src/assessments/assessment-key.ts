import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';

/** All that an answer depends on, and for whom it was asked. */
export interface Question {
  readonly tenant: string;
  /** The case, printed. */
  readonly case: Readonly<Record<string, unknown>>;
  readonly caseId: string | null;
  readonly caseVersion: number | null;
  readonly release: string;
  readonly engineVersion: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The key under which the answer to a question is found again: HMAC-SHA256 (hexadecimal) over the canonical JSON
 * (RFC 8785). A plain hash could be tried out on guessed cases; this one only by who holds the installation's secret.
 */
export function assessmentKey(secret: Uint8Array, question: Question): string {
  return createHmac('sha256', secret)
    .update(canonicalize(question) ?? '')
    .digest('hex');
}
