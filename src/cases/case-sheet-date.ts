import { readPartialDate } from '../engine/index.js';

/** A date of a cell in our own shape, or how it must be written. */
export type ReadCell = { readonly raw: unknown } | { readonly message: string };

const HOW = 'write dd/mm/yyyy, mm/yyyy, yyyy or yyyy-mm-dd';

const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(\d{4})$/, ([year = '']) => year],
  [/^(\d{4})-(\d{1,2})$/, ([year = '', month = '']) => `${year}-${two(month)}`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([year = '', month = '', day = '']) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})\/(\d{4})$/, ([month = '', year = '']) => `${year}-${two(month)}`],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([day = '', month = '', year = '']) => `${year}-${two(month)}-${two(day)}`],
];

/** What spreadsheets make of dates, each with what to do about it. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^\d{5}$/, `a number of days, as a spreadsheet keeps a date; format the column as a date, or ${HOW}`],
  [
    /^[A-Za-z]{3,9}[- ]\d{2}$|^\d{1,2}[- ][A-Za-z]{3,9}([- ]\d{2,4})?$/,
    `a month as a word, day and year not told apart; ${HOW}`,
  ],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/, `a year of two digits; ${HOW}`],
  [/\d{1,2}:\d{2}/, `a time of day beside the date; format the column as a date, or ${HOW}`],
];

/** Reads a date as it is written in the UK: the day comes first. */
export function readSheetDate(text: string): ReadCell {
  for (const [form, toIso] of FORMS) {
    const parts = form.exec(text)?.slice(1);
    if (parts === undefined) continue;
    const iso = toIso(parts);
    return readPartialDate(iso) === undefined ? { message: impossible(parts) } : { raw: iso };
  }
  return { message: HABITS.find(([habit]) => habit.test(text))?.[1] ?? `not a date; ${HOW}` };
}

/** Whether a cell reads like a date, also as a spreadsheet shortens it: `03/04/2025`, `03-Apr`. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}-[A-Za-z]{3}(-\d{2,4})?$|^[A-Za-z]{3}-\d{2}$/.test(
    text,
  );
}

function impossible([first = '', second = '']: readonly string[]): string {
  const turned = first.length < 3 && Number(first) <= 12 && Number(second) > 12 && second.length < 3;
  return turned ? `no such day; the day comes before the month: ${HOW}` : `no such day or month; ${HOW}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
