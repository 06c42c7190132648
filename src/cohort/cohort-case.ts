import type { GroupId } from '../engine/index.js';

/** What can be made coarser in every row of a cohort. */
export const COHORT_COARSENINGS = ['age-band', 'region', 'disease'] as const;
export type CohortCoarsening = (typeof COHORT_COARSENINGS)[number];

/** The groups whose options are counted in a row; the others say nothing of the case. */
export const COUNTED_GROUPS = [
  'sources-differ',
  'waiting',
  'lines-met',
  'not-today',
  'no-rule',
  'line-not-met',
] as const satisfies readonly GroupId[];

/** Of one value of a case: as it is given, and as it is given coarser. */
export interface Twofold {
  readonly fine: string;
  readonly coarse: string;
}

/** A case as far as a cohort may tell of it: no pseudonym, no date, no free text. */
export interface CohortCase {
  readonly caseId: string;
  readonly age: Twofold;
  readonly region: Twofold;
  readonly disease: Twofold;
  /** How many options stand in each of the `COUNTED_GROUPS`, in that order. */
  readonly groups: readonly number[];
}

/** One row of a cohort. By the first three a child may be recognised; how many options stand in a group nobody outside knows. */
export interface CohortRow {
  readonly age: string;
  readonly region: string;
  readonly disease: string;
  readonly groups: readonly string[];
}
