import type { ChangeCause, ChangedAspect, ChangedThing } from '../engine/index.js';

/** One step of the way from one answer to the other at which something changed. */
export interface ChangeStepDocument {
  readonly cause: ChangeCause;
  readonly before?: string;
  readonly after?: string;
}

/** One difference between two answers, in words and as data, with what caused it. */
export interface ChangeDocument {
  readonly of: ChangedThing;
  readonly aspect: ChangedAspect;
  readonly address: string;
  /** The whole change in a sentence, its causes with it. */
  readonly says: string;
  /** An outcome, the id of a group, a text, or what is waited for; absent where the thing was, or is, not there. */
  readonly before?: string;
  readonly after?: string;
  /** The steps at which it came about, each taking up where the one before ends. */
  readonly steps: readonly ChangeStepDocument[];
}

/** What an answer was made from, its case aside. */
export interface MadeFromDocument {
  readonly id: string;
  readonly asOf: string;
  readonly release: string;
  readonly engineVersion: string;
  /** Absent for a case that came with the request. */
  readonly caseVersion?: number;
}

/** What is another in one answer than in an earlier one of the same case, the most telling first. */
export interface ChangesDocument {
  readonly before: MadeFromDocument;
  readonly after: MadeFromDocument;
  readonly remarks: readonly string[];
  readonly changes: readonly ChangeDocument[];
}
