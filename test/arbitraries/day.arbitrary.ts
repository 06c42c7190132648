import fc, { type Arbitrary } from 'fast-check';
import { dayOf, isoOf, type Day } from '../../src/engine/index.js';
import { same, type Learned } from './learned.js';

/** The day on which the made-up cases are judged; their dates lie thick around it and across the turn of a year. */
export const AS_OF = dayOf(2020, 3, 15) as Day;
const FIRST = dayOf(2019, 12, 20) as Day;

/** Days up to `AS_OF`. */
export const pastDays = fc.integer({ min: FIRST, max: AS_OF });

/** A day written with a precision: 4 letters for the year, 7 for the month, 10 for the day. */
export function written(day: Day, precision: number): string {
  return isoOf(day).slice(0, [4, 7, 10][precision]);
}

const precisions = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }));

/** The day as known first, and then as exactly or more so. */
export function narrowed(days: Arbitrary<Day>): Arbitrary<Learned<string>> {
  return fc.tuple(days, precisions).map(([day, [one, other]]) => narrowedDay(day, one, other));
}

/** One day at two precisions, the coarser first. A day after `AS_OF` is cut off there, so that its record stays as it is. */
export function narrowedDay(day: Day, one: number, other: number): Learned<string> {
  if (day > AS_OF) return same(written(day, Math.max(one, other)));
  return { before: written(day, Math.min(one, other)), after: written(day, Math.max(one, other)) };
}

/** Dates up to `AS_OF`, and how they come to be known more exactly: all of them, written out once. */
export const dates: Arbitrary<Learned<string>> = fc.constantFrom(
  ...Array.from({ length: AS_OF - FIRST + 1 }, (_, at) => FIRST + at).flatMap((day) =>
    [0, 1, 2].flatMap((one) => [0, 1, 2].map((other) => narrowedDay(day, one, other))),
  ),
);

const yearsBefore = (years: number) => dayOf(2020 - years, 3, 15) as Day;
const near = (day: Day) => fc.integer({ min: day - 2, max: day + 2 });
/** Birth days near the ages that criteria turn on, a leap day among them. */
export const birthDays = fc.oneof(
  near(yearsBefore(25)),
  near(yearsBefore(26)),
  near(AS_OF - 547),
  near(yearsBefore(1)),
  fc.constantFrom(dayOf(1996, 2, 29) as Day, dayOf(2000, 2, 29) as Day, dayOf(2016, 2, 29) as Day),
  pastDays,
);
