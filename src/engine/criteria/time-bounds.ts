import { z } from 'zod';
import { completed, type Day, type Span } from '../calendar.js';
import type { DayRange } from '../partial-date.js';
import { allOf, not, type Truth } from '../truth.js';

const count = z.int().min(0).max(120_000);

/** A span of calendar time as it is written: `{ months: 6 }`, `{ years: 1, days: 1 }`. */
export const span = z
  .strictObject({
    years: count.optional(),
    months: count.optional(),
    weeks: count.optional(),
    days: count.optional(),
  })
  .refine((parts) => Object.keys(parts).length > 0, 'a span of no years, months, weeks or days');

/** The bounds on a time between two days. `atLeast` and `atMost` take in the bound, `above` and `below` do not. */
export const timeBounds = {
  atLeast: span.optional(),
  above: span.optional(),
  atMost: span.optional(),
  below: span.optional(),
};

/** Lower and upper bounds on a time, each a span of the calendar. */
export interface TimeBounds {
  readonly atLeast?: Span | undefined;
  readonly above?: Span | undefined;
  readonly atMost?: Span | undefined;
  readonly below?: Span | undefined;
}

/** The bounds among other parts of a criterion. */
export function boundsOf({ atLeast, above, atMost, below }: TimeBounds): TimeBounds {
  return { atLeast, above, atMost, below };
}

/** Whether a bound is given, and one at most on each side. */
export function isBounded({ atLeast, above, atMost, below }: TimeBounds): boolean {
  const lower = [atLeast, above].filter((bound) => bound !== undefined).length;
  const upper = [atMost, below].filter((bound) => bound !== undefined).length;
  return lower < 2 && upper < 2 && lower + upper > 0;
}

export const NOT_BOUNDED = 'give `atLeast` or `above`, `atMost` or `below`, or one of each';

/** Whether the time from one day to another is within the bounds, by every pair of days that the ranges allow. */
export function isWithin({ atLeast, above, atMost, below }: TimeBounds, from: DayRange, to: DayRange): Truth {
  return allOf([
    atLeast === undefined ? 'true' : passed(from, to, atLeast),
    above === undefined ? 'true' : passed(from, to, above, 1),
    atMost === undefined ? 'true' : not(passed(from, to, atMost, 1)),
    below === undefined ? 'true' : not(passed(from, to, below)),
  ]);
}

/** Whether the span is completed, and so many days over it have passed, from one day to the other. */
function passed(from: DayRange, to: DayRange, bound: Span, over = 0): Truth {
  if (completed(from.latest, bound) + over <= to.earliest) return 'true';
  return completed(from.earliest, bound) + over <= to.latest ? 'unknown' : 'false';
}

/** The days on which the time since something could cross a bound: its completion and the day after, from each end of each range. */
export function crossings(bounds: TimeBounds, since: readonly DayRange[]): readonly Day[] {
  const spans = [bounds.atLeast, bounds.above, bounds.atMost, bounds.below].filter((bound) => bound !== undefined);
  const starts = since.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite);
  return starts.flatMap((start) => spans.flatMap((bound) => [completed(start, bound), completed(start, bound) + 1]));
}

/** Bounds in words: `at least 6 months and less than 18 months`. */
export function sayBounds({ atLeast, above, atMost, below }: TimeBounds): string {
  const parts = [
    atLeast === undefined ? '' : `at least ${saySpan(atLeast)}`,
    above === undefined ? '' : `more than ${saySpan(above)}`,
    atMost === undefined ? '' : `at most ${saySpan(atMost)}`,
    below === undefined ? '' : `less than ${saySpan(below)}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

/** A span in words: `1 year 6 months`. */
export function saySpan({ years, months, weeks, days }: Span): string {
  const parts = [say(years, 'year'), say(months, 'month'), say(weeks, 'week'), say(days, 'day')];
  return parts.filter((part) => part !== '').join(' ');
}

function say(amount: number | undefined, unit: string): string {
  return amount === undefined ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
