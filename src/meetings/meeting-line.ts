import type { GroupId } from '../engine/index.js';
import type { MeetingEntry } from './meeting.js';
import type { RoomOutcome } from './room-outcome.js';

/** A group that holds options, with how many; in the order in which groups are shown. */
export interface HeldGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly options: number;
}

/** What an answer has for a line: who, what is asked and awaited, which groups hold anything. */
export interface LineOfAnswer {
  /** The answer that the line was read from. */
  readonly assessmentId: string;
  /** `Girl, 4 y 2 m, England. High-risk neuroblastoma (SIOPEN).` */
  readonly who: string;
  readonly course?: string;
  readonly question?: string;
  readonly outstanding: readonly string[];
  readonly groups: readonly HeldGroup[];
}

/** What is another than at an earlier meeting. */
export interface SinceLastTime {
  readonly meetingId: string;
  readonly date: string;
  /** The changes in words, the most telling first. */
  readonly changes: readonly string[];
  /** Why the two answers could not be compared; absent where they were. */
  readonly remark?: string;
}

/** One case on the list of a meeting, in a line. */
export interface MeetingLine extends MeetingEntry {
  /** Two words that belong to the pseudonym: a slip of one letter gives others. */
  readonly checkWords: readonly string[];
  /** What the answer says; absent where `remark` says why there is none. */
  readonly answer?: LineOfAnswer;
  /** Absent where no earlier meeting looked at the case. */
  readonly since?: SinceLastTime;
  /** What the latest meeting before this one said of the case; absent where none did. */
  readonly lastSaid?: RoomOutcome;
  /** What this meeting said; absent until it is recorded. */
  readonly said?: RoomOutcome;
  readonly remark?: string;
}

/** A meeting as it is read: a line for each case. */
export interface MeetingLines {
  /** The day for which the answers were given: the day of the meeting. */
  readonly asOf: string;
  /** Whether the day is over: the answers are then those that were looked at. */
  readonly isOver: boolean;
  readonly lines: readonly MeetingLine[];
}
