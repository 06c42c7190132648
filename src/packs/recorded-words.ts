import { sayDate, STATUS_WORDS, type Recorded } from '../engine/index.js';

/** A recorded field in words: each of its values, or why there is none; empty where nothing is recorded. */
export function sayField<T>(entries: Recorded<T>, say: (value: T) => string = sayPlain): string {
  const values = entries.flatMap(({ value }) => (value === undefined ? [] : [say(value)]));
  if (values.length > 0) return [...new Set(values)].join(' or ');
  return [...new Set(entries.flatMap(sayAbsence))].join('; ');
}

/** Words of the record as they are read: `bone_marrow` is bone marrow. */
export function sayPlain(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayPlain).join(' and ');
  return String(value).replaceAll('_', ' ');
}

function sayAbsence({ status, requested }: Recorded<unknown>[number]): readonly string[] {
  if (status === 'known') return [];
  const from = requested?.from === undefined ? '' : ` from ${requested.from}`;
  const due = requested?.due === undefined ? '' : `, due ${sayDate(requested.due)}`;
  return [`${status === STATUS_WORDS['unknown'] ? 'not known' : status.replaceAll('_', ' ')}${from}${due}`];
}

/** The first date recorded in a field, as written. */
export function dateIn(entries: Recorded<string>): string | undefined {
  return entries.find(({ value }) => value !== undefined)?.value;
}
