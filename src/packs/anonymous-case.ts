import { isoOf, readPartialDate, type CaseContent, type Day } from '../engine/index.js';
import { movedCase } from './moved-case.js';
import { withoutDates } from './day-words.js';
import { zeroOf } from './zero-day.js';

/**
 * A case without a calendar: each date is a count of days from day 0, written `D396` or `D-12`. Every interval in days is as it
 * was. Three things cannot be kept: a date known to the month or year is of no one length in days, so it is as if it were not
 * known; an age or a span counted in years or months turns on birthdays and on the lengths of months; and what hangs on a day of
 * the calendar itself, as the state of a source does, has no day to hang on.
 */
export interface AnonymousCase {
  readonly record: CaseContent;
  /** The day of the answer, counted from day 0. */
  readonly asOf: number;
  /** How many dates were too rough to be kept. */
  readonly roughDates: number;
}

/** The case with its dates as days. */
export function anonymousCase(content: CaseContent, asOf: Day): AnonymousCase {
  const zero = zeroOf(content, asOf).day;
  let roughDates = 0;
  const date = (written: string) => {
    const range = readPartialDate(written);
    if (range !== undefined && range.earliest === range.latest) return `D${range.earliest - zero}`;
    roughDates += 1;
    return undefined;
  };
  const record = movedCase(content, { date, text: (text) => withoutDates(text, zero) });
  return { record, asOf: asOf - zero, roughDates };
}

/** The case with day 0 put on a day of the calendar, so that it can be read and answered again. */
export function datedFrom(
  { record, asOf }: AnonymousCase,
  day0: Day,
): { readonly content: CaseContent; readonly asOf: Day } {
  const date = (days: string) => isoOf(day0 + Number(days.slice(1)));
  return { content: movedCase(record, { date, text: (text) => text }), asOf: day0 + asOf };
}
