/** Days since 1970-01-01, reckoned here anew with `Date` alone. */
export type Day = number;

/** The days on which something may have happened, both ends included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** A stretch of the calendar, as rules write it. */
export interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

const MS = 86_400_000;

/** The day of a date; months run from 0, and a month or day beyond its range runs over. */
function dayAt(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month, day) / MS);
}

const READ = new Map<string, Days>();

/** `2020`, `2020-03` or `2020-03-15` as the days it allows. */
export function daysOf(text: string): Days {
  const days = READ.get(text) ?? read(text);
  READ.set(text, days);
  return days;
}

function read(text: string): Days {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return { first: dayAt(year, 0, 1), last: dayAt(year + 1, 0, 0) };
  if (day === undefined) return { first: dayAt(year, month - 1, 1), last: dayAt(year, month, 0) };
  return { first: dayAt(year, month - 1, day), last: dayAt(year, month - 1, day) };
}

/** The day on which a span is full: the month's last day where the day is not there, 1 March for who was born on 29 February. */
export function after(start: Day, span: Span): Day {
  const date = new Date(start * MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const months = month + 12 * (span.years ?? 0) + (span.months ?? 0);
  const rest = 7 * (span.weeks ?? 0) + (span.days ?? 0);
  const lengthOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  if (day <= lengthOfMonth) return dayAt(year, months, day) + rest;
  const leapling = month === 1 && new Date(Date.UTC(year, months, 1)).getUTCMonth() === 1;
  return dayAt(year, months, leapling ? lengthOfMonth + 1 : lengthOfMonth) + rest;
}

/** The days from which a span is full on about the day `end`: the last such day, and those beside it. */
export function before(end: Day, span: Span): readonly Day[] {
  const about = end - (after(end, span) - end);
  const near = Array.from({ length: 9 }, (_, index) => about - 4 + index);
  const latest = near.filter((day) => after(day, span) <= end).at(-1) ?? about;
  return [latest - 1, latest, latest + 1, latest + 2];
}

/** Bounds on the time from one day to another; `atLeast` and `atMost` take in the bound itself. */
export interface TimeBounds {
  readonly atLeast?: Span | undefined;
  readonly above?: Span | undefined;
  readonly atMost?: Span | undefined;
  readonly below?: Span | undefined;
}

/** Whether the time from `from` to `to` is within the bounds. */
export function isWithin({ atLeast, above, atMost, below }: TimeBounds, from: Day, to: Day): boolean {
  return (
    (atLeast === undefined || to >= after(from, atLeast)) &&
    (above === undefined || to > after(from, above)) &&
    (atMost === undefined || to <= after(from, atMost)) &&
    (below === undefined || to < after(from, below))
  );
}
