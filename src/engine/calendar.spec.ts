import { ageOn, completed, dayOf, isoOf, lastDayOfMonth, partsOf, type Day, type Span } from './calendar.js';

function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayOf(year, month, date) as Day;
}

describe('a day', () => {
  test.each(['1900-01-01', '1969-12-31', '1970-01-01', '1999-12-31', '2000-02-29', '2024-02-29', '2200-12-31'])(
    '%s is itself when written again',
    (iso) => {
      expect(isoOf(day(iso))).toBe(iso);
      expect(partsOf(day(iso))).toEqual(iso.split('-').map(Number));
    },
  );

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
  ])('%i-%i-%i is no day', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });

  test('follows the day before by one, over the turn of a year and of a leap day', () => {
    expect(day('2020-01-01') - day('2019-12-31')).toBe(1);
    expect(day('2020-03-01') - day('2020-02-28')).toBe(2);
    expect(day('2021-03-01') - day('2021-02-28')).toBe(1);
  });

  test.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('the last of %i-%i is the %i', (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
  });
});

describe('a span', () => {
  test.each<[string, Span, string]>([
    ['2000-02-29', { years: 1 }, '2001-03-01'],
    ['2000-02-29', { years: 4 }, '2004-02-29'],
    ['2000-02-29', { years: 25 }, '2025-03-01'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2023-01-31', { months: 1 }, '2023-02-28'],
    ['2024-03-31', { months: 1 }, '2024-04-30'],
    ['2024-11-30', { months: 3 }, '2025-02-28'],
    ['2024-12-15', { months: 1 }, '2025-01-15'],
    ['2024-01-01', { months: 18 }, '2025-07-01'],
    ['2024-01-01', { days: 547 }, '2025-07-01'],
    ['2024-02-28', { weeks: 1, days: 1 }, '2024-03-07'],
    ['2024-01-31', { years: 1, months: 1, days: 1 }, '2025-03-01'],
  ])('from %s, %j is completed on %s', (start, span, end) => {
    expect(isoOf(completed(day(start), span))).toBe(end);
  });
});

describe('an age', () => {
  test.each([
    ['2000-02-29', '2001-02-28', 0, 11, 30],
    ['2000-02-29', '2001-03-01', 1, 0, 0],
    ['2000-05-31', '2000-06-29', 0, 0, 29],
    ['2000-05-31', '2000-06-30', 0, 1, 0],
    ['2001-08-14', '2026-08-13', 24, 11, 30],
    ['2001-08-14', '2026-08-14', 25, 0, 0],
    ['2026-08-14', '2026-08-14', 0, 0, 0],
  ])('of who was born on %s is on %s %i years, %i months and %i days', (birth, on, years, months, days) => {
    expect(ageOn(day(birth), day(on))).toEqual({ years, months, days });
  });
});
