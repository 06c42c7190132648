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
