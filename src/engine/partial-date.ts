import { dayOf, lastDayOfMonth, partsOf, type Day } from './calendar.js';
import type { Truth } from './truth.js';

/** The days on which something may have happened, first and last included. Infinite where a side is open. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Any day at all: what silence about a date allows. */
export const ANY_DAY: DayRange = { earliest: -Infinity, latest: Infinity };

/** The dates read last: a case is read often, and its few dates with it. */
const READ = new Map<string, DayRange | undefined>();
const MOST_READ = 4096;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the days it allows; undefined where it is none of these or no such day. */
export function readPartialDate(text: string): DayRange | undefined {
  if (text.length > 10) return undefined;
  const known = READ.get(text);
  if (known !== undefined || READ.has(text)) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const range = rangeIn(text);
  READ.set(text, range);
  return range;
}

function rangeIn(text: string): DayRange | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const earliest = dayOf(year, month, day);
  if (earliest === undefined) return undefined;
  if (match[3] !== undefined) return { earliest, latest: earliest };
  const lastMonth = match[2] === undefined ? 12 : month;
  const latest = dayOf(year, lastMonth, lastDayOfMonth(year, lastMonth));
  return latest === undefined ? undefined : { earliest, latest };
}

/** What is left of a range up to and with `asOf`; undefined where nothing is (it lies wholly later). */
export function upTo(range: DayRange, asOf: Day): DayRange | undefined {
  if (range.earliest > asOf) return undefined;
  return { earliest: range.earliest, latest: Math.min(range.latest, asOf) };
}

/** The days that both ranges allow; undefined where there are none. */
export function overlap(one: DayRange, other: DayRange): DayRange | undefined {
  const both = { earliest: Math.max(one.earliest, other.earliest), latest: Math.min(one.latest, other.latest) };
  return both.earliest > both.latest ? undefined : both;
}

/** Whether `one` came before `other`, each on a day its range allows; two things of one day have no known order. */
export function isBefore(one: DayRange, other: DayRange): Truth {
  if (one.latest < other.earliest) return 'true';
  return one.earliest > other.latest ? 'false' : 'unknown';
}

/** Whether the day is on or after `bound`. */
export function isOnOrAfter(range: DayRange, bound: Day): Truth {
  if (range.earliest >= bound) return 'true';
  return range.latest < bound ? 'false' : 'unknown';
}

/** A recorded date as it is read aloud: `9 Nov 2026`, `Nov 2026`, `2026`. Text that is no date is given back. */
export function sayDate(text: string): string {
  const match = SHAPE.exec(text);
  if (match === null) return text;
  const month = match[2] === undefined ? '' : `${MONTHS[Number(match[2]) - 1]} `;
  const day = match[3] === undefined ? '' : `${Number(match[3])} `;
  return `${day}${month}${match[1]}`;
}

/** A day as it is read aloud: `9 Nov 2026`. */
export function sayDay(day: Day): string {
  const [year, month, dayOfMonth] = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}
