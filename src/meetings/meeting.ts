/** The sorts of meeting, as they are called in the NHS; the tables hold the same list. */
export const MEETING_KINDS = [
  'local-mdt',
  'tya-mdt',
  'tumour-board',
  'transplant-meeting',
  'national-panel',
  'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Whether a word names a sort of meeting. */
export const isMeetingKind = (word: unknown): word is MeetingKind =>
  (MEETING_KINDS as readonly unknown[]).includes(word);

/** At most so many cases stand on one list. */
export const MOST_CASES = 100;

/** What is written of a meeting: its day (`YYYY-MM-DD`), its kind, a line of text, and its cases in their order, by id. */
export interface MeetingContent {
  readonly date: string;
  readonly kind: MeetingKind;
  readonly note?: string;
  readonly cases: readonly string[];
}

/** A case on the list of a meeting. */
export interface MeetingEntry {
  readonly caseId: string;
  readonly pseudonym: string;
  /** Whether the service made the case up. */
  readonly madeUp: boolean;
  /** The meeting from which it was carried over; absent where it is new. That meeting may be gone. */
  readonly carriedFrom?: string;
  /** The answer that was looked at here; absent until the list was opened. */
  readonly assessmentId?: string;
}

/** A stored meeting, its list aside. */
export interface MeetingSummary {
  readonly id: string;
  readonly date: string;
  readonly kind: MeetingKind;
  readonly note?: string;
  /** Counts from 1; every change makes the next. */
  readonly version: number;
  /** Who made this version: the id of a person of the register. */
  readonly person: string;
  readonly updatedAt: string;
  /** How many cases stand on its list. */
  readonly size: number;
}

/** The next meeting that looks at a case. */
export type NextMeeting = Pick<MeetingSummary, 'id' | 'date' | 'kind'>;

/** A stored meeting with its list, in order. */
export interface Meeting extends MeetingSummary {
  readonly entries: readonly MeetingEntry[];
}

/** A change of a meeting: what it is next, by whom, and on which version the change was made. */
export interface MeetingEdit extends MeetingContent {
  readonly id: string;
  readonly madeOn: number;
  readonly person: string;
  /** The meeting from which cases that are new to the list were carried over. */
  readonly carriedFrom?: string;
}

/** A meeting to be stored. */
export type NewMeeting = Omit<MeetingEdit, 'madeOn'>;

/** The answer that an earlier meeting looked at for a case. */
export interface EarlierLook {
  readonly caseId: string;
  readonly assessmentId: string;
  readonly meetingId: string;
  /** The day of that meeting. */
  readonly date: string;
}

/** A case that stands on no list. */
export interface UnlistedCase {
  readonly id: string;
  readonly pseudonym: string;
  readonly madeUp: boolean;
}
