import { readPartialDate, sayDate, type Day, type Recorded } from '../../engine/index.js';
import { words } from '../words/index.js';

/** What a mark in the picture is of. */
export type Kind =
  | 'diagnosis'
  | 'treatment'
  | 'relapse'
  | 'progression'
  | 'transplant'
  | 'response'
  | 'sample'
  | 'sitting'
  | 'due'
  | 'turn';

/** Something of the course with its dates; a date known to the month or the year is a range of days. */
export interface Dated {
  readonly kind: Kind;
  readonly from: Day;
  readonly to: Day;
  /** The date as it is read: `Jun 2025`. */
  readonly when: string;
  readonly says: string;
  /** Whether the range is a time that something took, and not a date known in part. */
  readonly lasts: boolean;
}

/** Something on the days that a recorded date allows; nothing where it is no date. */
export function on(kind: Kind, date: string, says: string): readonly Dated[] {
  const days = readPartialDate(date);
  if (days === undefined) return [];
  return [{ kind, from: days.earliest, to: days.latest, when: sayDate(date), says, lasts: false }];
}

/** Every value that is recorded of a thing: several where the records conflict. */
export function valuesOf<T>(recorded: Recorded<T> | undefined): readonly T[] {
  return (recorded ?? []).flatMap(({ value }) => (value === undefined ? [] : [value]));
}

/** Recorded words as they are read: `bone and bone marrow`. */
export function said(recorded: Recorded<unknown> | undefined): string {
  const values = valuesOf(recorded).map((value) => (Array.isArray(value) ? value.join(words.and) : String(value)));
  return values.join(words.or).replaceAll('_', ' ');
}
