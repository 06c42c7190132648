import { readPartialDate, type CaseContent, type Day } from '../engine/index.js';
import { movedCase } from './moved-case.js';

/** The day from which a pack counts, and what is to be said of it. */
export interface Zero {
  readonly day: Day;
  /** `day` where the day of diagnosis is recorded to the day; else what took its place. */
  readonly is: 'day' | 'rough' | 'first' | 'none';
}

/** The day of diagnosis; the first day that it allows; the first day recorded; or the day of the answer. */
export function zeroOf(content: CaseContent, asOf: Day): Zero {
  const diagnosed = content.diagnosis.flatMap(({ value }) => value?.date ?? []).flatMap(({ value }) => value ?? []);
  const [range] = diagnosed.flatMap((date) => readPartialDate(date) ?? []);
  if (range !== undefined) return { day: range.earliest, is: range.earliest === range.latest ? 'day' : 'rough' };
  const days = datesOf({ ...content, birthDate: [] }).flatMap((date) => readPartialDate(date)?.earliest ?? []);
  return days.length === 0 ? { day: asOf, is: 'none' } : { day: Math.min(...days), is: 'first' };
}

/** Every date that a case holds, as written. */
export function datesOf(content: CaseContent): readonly string[] {
  const found: string[] = [];
  movedCase(content, { date: (date) => (found.push(date), date), text: (text) => text });
  return found;
}
