import type { Arbitrary } from 'fast-check';
import type { Raw } from './record.arbitrary.js';

/** Leaves that read the same few attributes, and how these are recorded. */
export interface Topic {
  readonly leaves: readonly Raw[];
  readonly record: Readonly<Record<string, Arbitrary<unknown>>>;
  /** Whether its records would be no case beside those of another topic. */
  readonly isAlone?: boolean;
}
