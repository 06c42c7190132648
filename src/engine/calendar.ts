/** A calendar day as a whole number of days since 1970-01-01: days compare and subtract as numbers. */
export type Day = number;

/** A span of calendar time, as sources write ages and intervals. Absent parts are nought. */
export interface Span {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
}

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1 to 12) and day of the month; undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: Day): readonly [year: number, month: number, day: number] {
  const date = new Date(day * MS_PER_DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** A day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The day on which a span that began on `start` is completed. A month added to the 31st ends on the month's last day;
 * who was born on 29 February turns a year older on 1 March.
 */
export function completed(start: Day, span: Span): Day {
  const rest = (span.weeks ?? 0) * 7 + (span.days ?? 0);
  const months = (span.years ?? 0) * 12 + (span.months ?? 0);
  if (months === 0) return start + rest;
  const [year, month, day] = partsOf(start);
  const target = month - 1 + months;
  const toYear = year + Math.floor(target / 12);
  const toMonth = (((target % 12) + 12) % 12) + 1;
  const leapling = month === 2 && day === 29 && toMonth === 2;
  const exact = dayOf(toYear, toMonth, day) ?? (leapling ? dayOf(toYear, 3, 1) : undefined);
  return (exact ?? dayOf(toYear, toMonth, lastDayOfMonth(toYear, toMonth)) ?? start) + rest;
}

/** Completed years, months over them and days over those, from `birth` to `on`. */
export function ageOn(birth: Day, on: Day): { readonly years: number; readonly months: number; readonly days: number } {
  const [birthYear, birthMonth] = partsOf(birth);
  const [year, month] = partsOf(on);
  let months = (year - birthYear) * 12 + (month - birthMonth);
  while (months > 0 && completed(birth, { months }) > on) months -= 1;
  return { years: Math.floor(months / 12), months: months % 12, days: on - completed(birth, { months }) };
}
