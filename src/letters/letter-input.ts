import type { RoomOutcome } from '../meetings/room-outcome.js';
import type { Permission } from '../packs/permission.js';
import type { Explained } from './explained.js';
import type { LetterRecipient } from './letter.words.js';

/** All that a letter is written from. Nothing of an answer is in it: no criterion, no option, no group. */
export interface LetterInput {
  readonly to: LetterRecipient;
  readonly code: string;
  readonly checkWords: readonly [string, string];
  readonly madeUp: boolean;
  /** The day on which the draft is made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the family permits discussion outside; a letter to the family does not ask. */
  readonly permission: Permission;
  /** What the room said, the latest meeting first; at least one. */
  readonly outcomes: readonly RoomOutcome[];
  /** The questions of the family, word for word. */
  readonly questions: readonly string[];
  /** What is explained, in the words of the pages for families. */
  readonly explained: readonly Explained[];
  /** The sources of these, each with its age. */
  readonly sources: readonly string[];
  /** The one sentence that every text for a family carries. */
  readonly nothing: string;
}
