import { madeUpAnswer } from '../../../test/made-up-answers.js';
import { readMadeUpCases } from '../../cases/made-up-cases.js';
import { presentDates } from './dates.presenter.js';

function pageOf(pseudonym: string, change: Readonly<Record<string, unknown>> = {}) {
  const { answer, content, stored } = madeUpAnswer(pseudonym, { change });
  return presentDates(answer, content, stored);
}
const rowsOf = (pseudonym: string, change: Readonly<Record<string, unknown>> = {}) =>
  pageOf(pseudonym, change).rows.map(({ when, says }) => `${when} | ${says}`);

test.each([
  ['a treatment from its first day to its last', 'FP-7Q2K', '6 Oct 2025 to 9 Mar 2026 | Treatment: dinutuximab beta.'],
  ['a return with where it was', 'FP-7Q2K', '9 Nov 2026 | Came back: bone and bone marrow.'],
  ['the samples of a day together', 'FP-7Q2K', '12 Nov 2026 | Sample: ALK.'],
  ['what is requested and when it is due', 'FP-7Q2K', '4 Dec 2026 | Due: ALK amplification, ALK mutation.'],
  ['a date known to the month as a range', 'FP-W4MJ', 'Nov 2021 (a range: no day is recorded) | Diagnosis.'],
  ['a panel that sits', 'FP-R5WN', '26 Nov 2026 | A panel sits.'],
  [
    'a day on which the answer turns',
    'FP-W4MJ',
    '6 May 2027 | CAR T-cell therapy (tisagenlecleucel): from “Sources differ” to “A line is not met” (a birthday).',
  ],
])('the table has %s', (_, pseudonym, row) => expect(rowsOf(pseudonym)).toContain(row));

test('a treatment with one end on record stands at that end, and says so', () => {
  const treatments = [{ agent: 'irinotecan', start: '2026-10' }];
  expect(rowsOf('FP-7Q2K', { treatments })).toContain(
    'Oct 2026 (a range: no day is recorded) | Treatment: irinotecan (its last day is not recorded).',
  );
});

test('a birth date is never shown', () => {
  const all = readMadeUpCases().map(({ pseudonym }) => JSON.stringify(pageOf(pseudonym).rows));
  expect(all.join()).not.toMatch(/[Bb]orn|birth date/);
});

test('without a date there is no picture', () => {
  const none = { diagnosis: { code: 'neuroblastoma' }, treatments: [], relapses: [], tumourTests: [] };
  expect(pageOf('FP-7Q2K', none)).toMatchObject({
    picture: undefined,
    empty: expect.stringMatching(/^No date/) as string,
  });
});

test.each(readMadeUpCases().map(({ pseudonym }) => pseudonym))(
  '%s: every mark has its number in the table, stands inside the picture, and none hides another',
  (pseudonym) => {
    const { picture, rows } = pageOf(pseudonym);
    const marks = picture?.marks ?? [];
    expect(marks.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
    for (const { x, width, labelX } of marks) {
      expect(Math.min(x, width)).toBeGreaterThanOrEqual(0);
      expect(labelX + 16).toBeLessThanOrEqual(picture?.width ?? 0);
    }
    const hidden = marks.filter((one) =>
      marks.some((other) => other !== one && other.y === one.y && other.x >= one.x && other.x < one.labelX),
    );
    expect(hidden).toEqual([]);
  },
);

test('what is before the day of the answer stands left of it, and what is ahead right', () => {
  const { picture, rows } = pageOf('FP-7Q2K');
  const xOf = (says: RegExp) => picture?.marks[rows.findIndex((row) => says.test(row.says))]?.x ?? NaN;
  const today = picture?.today.x ?? NaN;
  expect(xOf(/^Diagnosis/)).toBeLessThan(xOf(/^Treatment/));
  expect(xOf(/^Came back/)).toBeLessThan(today);
  expect(xOf(/^Due/)).toBeGreaterThan(today);
});
