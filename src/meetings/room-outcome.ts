import type { MeetingKind } from './meeting.js';

/** What a meeting agreed to call its outcome by; the words to a family are for letters. */
export const OUTCOME_REASONS = [
  'discuss-with-family',
  'waiting-for-result',
  'referred',
  'not-today',
  'no-slot',
  'closed',
  'too-unwell',
  'too-far',
  'family-wish',
  'other',
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

/** Who sits in a meeting, by role: the wider ones as well, which are the first to be missing from a record. */
export const MEETING_ROLES = [
  'paediatric-oncology',
  'haematology',
  'transplant',
  'surgery',
  'clinical-oncology',
  'radiology',
  'pathology',
  'genomics',
  'pharmacy',
  'trials-team',
  'specialist-nursing',
  'palliative-care',
  'psychology',
  'social-work',
  'shared-care-hospital',
  'general-practice',
  'coordinator',
  'key-worker',
  'other-role',
] as const;
export type MeetingRole = (typeof MEETING_ROLES)[number];

/** Who may ask: a role of the meeting, or the family. */
export const ASKER_ROLES = [...MEETING_ROLES, 'family'] as const;
export type AskerRole = (typeof ASKER_ROLES)[number];

/** What the room said of one option of the catalogue. */
export interface OptionSaid {
  /** The id of the option. */
  readonly option: string;
  readonly says: string;
}

/** A question that was asked, who asked it, and who is to answer by when (`YYYY-MM-DD`). */
export interface RoomQuestion {
  readonly asks: string;
  readonly askedBy?: AskerRole;
  readonly answers?: MeetingRole;
  readonly by?: string;
}

/** What the room said of a case. Nothing of it is ever filled in by the service. */
export interface OutcomeContent {
  /** The outcome in the room's own words. */
  readonly says?: string;
  readonly reasons: readonly OutcomeReason[];
  /** To whom or where, beside `referred`. */
  readonly referredTo?: string;
  /** What else, beside `other`. */
  readonly otherReason?: string;
  readonly options: readonly OptionSaid[];
  /** Who was there, by role. */
  readonly present: readonly MeetingRole[];
  /** Who of the register was there: their ids. No other name is kept. */
  readonly people: readonly string[];
  readonly dissent?: string;
  readonly questions: readonly RoomQuestion[];
  readonly tellsFamily?: MeetingRole;
}

/** One record of what the room said; a correction is another. */
export interface OutcomeRecord extends OutcomeContent {
  /** Rises with every record; the highest of an entry counts. */
  readonly number: number;
  readonly meetingId: string;
  readonly caseId: string;
  /** Who recorded it: the id of a person of the register. */
  readonly person: string;
  readonly recordedAt: string;
}

/** What counts of an entry, with the meeting that said it. */
export interface RoomOutcome extends OutcomeRecord {
  /** The day of that meeting. */
  readonly date: string;
  /** Its kind, such as `local-mdt`. */
  readonly kind: MeetingKind;
}
