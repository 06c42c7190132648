import { dayOf, readPartialDate, type Day } from '../engine/index.js';

/**
 * How many years a case is put ahead before it is said aloud. The calendar repeats itself every 400 years to the day and to the
 * weekday, so nothing counted on it comes out otherwise; and no source speaks of the year 9226, so each date of the case is told
 * from each date of a source in whatever sentence the two stand.
 */
export const FAR = 7200;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FAR_YEAR = String.raw`9[1-4]\d\d`;
const SAID = new RegExp(String.raw`\b(?:(?:(\d{1,2}) )?(${MONTHS.join('|')}) )(${FAR_YEAR})\b`, 'g');
const WRITTEN = new RegExp(String.raw`\b${FAR_YEAR}-\d{2}(?:-\d{2})?\b`, 'g');

/** A date as written, put as many years ahead. */
export function farDate(date: string): string {
  return `${Number(date.slice(0, 4)) + FAR}${date.slice(4)}`;
}

/** A day put as many years ahead. */
export function farDay(day: Day): Day {
  return day + (FAR / 400) * 146_097;
}

/** A text with each date of a far case said as days from `zero`: `day 396`, or for a rough one `between day 365 and day 395`. */
export function inDays(text: string, zero: Day, farYears: readonly string[] = []): string {
  const spoken = text
    .replace(WRITTEN, (date) => sayDays(date, zero))
    .replace(SAID, (_, day: string | undefined, month: string, year: string) =>
      sayDays(isoFrom(year, MONTHS.indexOf(month) + 1, day), zero),
    );
  return farYears.reduce(
    (said, year) => said.replaceAll(new RegExp(`\\b${year}\\b`, 'g'), sayDays(year, zero)),
    spoken,
  );
}

function isoFrom(year: string, month: number, day: string | undefined): string {
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`;
}

/** A date as written, in days from `zero`; a rough one as the days that it allows. */
export function sayDays(date: string, zero: Day): string {
  const range = readPartialDate(date);
  if (range === undefined) return 'on a day that cannot be read';
  const [from, to] = [range.earliest - zero, range.latest - zero];
  return from === to ? `day ${sayNumber(from)}` : `between day ${sayNumber(from)} and day ${sayNumber(to)}`;
}

/** A minus that a reader takes for a minus. */
export function sayNumber(days: number): string {
  return days < 0 ? `\u2212${-days}` : String(days);
}

const NAMES = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? ?((?:19|20)\d{2}|['’]\d{2}))?`;
const DAY_FIRST = new RegExp(String.raw`\b${DAY}(?: of)? ?${NAMES}\b\.?${YEAR}`, 'gi');
// Without its year `may 2` is most often a verb.
const MONTH_FIRST = new RegExp(String.raw`\b${NAMES}\.? ${DAY},? ((?:19|20)\d{2})\b`, 'gi');
const MONTH_ONLY = new RegExp(String.raw`\b${NAMES}\.?,? ((?:19|20)\d{2})\b`, 'gi');
const ISO = /\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b/g;
const SLASHED = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d{2})\b/g;

/** A free text with the calendar dates that can be read in it put as days from `zero`, in square brackets, since it is an edit. */
export function withoutDates(text: string, zero: Day): string {
  const bracketed = (date: string) => `[${sayDays(date, zero)}]`;
  const of = (day: string, month: string, year: string | undefined) => {
    const full = fullYear(year);
    if (full === undefined || dayOf(full, monthOf(month), Number(day)) === undefined) return LEFT_OUT;
    return bracketed(isoFrom(String(full), monthOf(month), day));
  };
  const isDay = (day: string, month: string) => Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return text
    .replace(ISO, (date) => (readPartialDate(date) === undefined ? LEFT_OUT : bracketed(date)))
    .replace(SLASHED, (all: string, day: string, month: string, year: string) =>
      isDay(day, month) ? of(day, month, year) : all,
    )
    .replace(DAY_FIRST, (_, day: string, month: string, year?: string) => of(day, month, year))
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => of(day, month, year))
    .replace(MONTH_ONLY, (_, month: string, year: string) => bracketed(isoFrom(year, monthOf(month), undefined)));
}

/** What stands where a date was that belongs to no day. */
export const LEFT_OUT = '[a date, left out]';

function monthOf(text: string): number {
  const name = text.slice(0, 3).toLowerCase();
  const named = MONTHS.findIndex((month) => month.toLowerCase() === name);
  return named >= 0 ? named + 1 : Number(text);
}

function fullYear(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  const digits = year.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
