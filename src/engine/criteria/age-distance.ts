import { ageOn, completed, type Day, type Span } from '../calendar.js';
import type { Distance } from '../distance.js';
import type { DayRange } from '../partial-date.js';

/** Days; the search for the month begins below it. */
const LONGER_THAN_A_MONTH = 30.5;

/**
 * How far a child is from an age, in whole months: a day, on either side, would tell the birth date. `over` is how many days
 * past the age are asked for.
 */
export function ageDistance(birth: DayRange, bound: Span, asOf: Day, over = 0): Distance {
  const months = [monthsOld(birth.latest, asOf), monthsOld(birth.earliest, asOf)] as const;
  const day = completed(birth.latest, bound) + over;
  let short = Math.max(0, Math.floor((day - asOf) / LONGER_THAN_A_MONTH));
  while (completed(asOf, { months: short }) < day) short += 1;
  return { type: 'age', of: 'age', months, bound, short, strict: over > 0 };
}

function monthsOld(birth: Day, on: Day): number {
  const { years, months } = ageOn(birth, on);
  return years * 12 + months;
}
