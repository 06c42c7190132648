import type { Moved } from '../engine/index.js';
import type { AssessmentHead, StoredAssessment } from './assessment.js';
import type { ChangeDocument } from './change.js';

/** One thing that an answer rests on and that is another since. */
export interface MovedDocument {
  readonly what: Moved;
  readonly says: string;
}

/** A day since the answer's own on which it turned, with nothing else recorded. */
export interface TurnedDocument {
  readonly on: string;
  /** The ids of the options that turned. */
  readonly options: readonly string[];
}

/** Whether a stored answer still stands, seen on a day. It stands beside the answer and is no part of it. */
export interface StalenessDocument {
  readonly seenOn: string;
  readonly stale: boolean;
  readonly moved: readonly MovedDocument[];
  readonly turned: readonly TurnedDocument[];
  /** The next day on which an answer given now turns, within two years; absent where there is none. */
  readonly turnsNext?: string;
  readonly remarks: readonly string[];
  /** What answering now would change, the most telling first. */
  readonly changes: readonly ChangeDocument[];
}

/** A stored answer as it is read later. */
export interface SeenAssessment extends StoredAssessment {
  readonly head: AssessmentHead & { readonly staleness: StalenessDocument };
}
