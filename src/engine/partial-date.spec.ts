import { dayOf, isoOf, type Day } from './calendar.js';
import {
  ANY_DAY,
  isBefore,
  isOnOrAfter,
  overlap,
  readPartialDate,
  sayDate,
  sayDay,
  upTo,
  type DayRange,
} from './partial-date.js';

function range(text: string): DayRange {
  return readPartialDate(text) as DayRange;
}
function says({ earliest, latest }: DayRange): string {
  return `${isoOf(earliest)} to ${isoOf(latest)}`;
}
const AS_OF = dayOf(2026, 11, 20) as Day;

describe('a partial date', () => {
  test.each([
    ['2024', '2024-01-01 to 2024-12-31'],
    ['2024-02', '2024-02-01 to 2024-02-29'],
    ['2023-02', '2023-02-01 to 2023-02-28'],
    ['2024-02-29', '2024-02-29 to 2024-02-29'],
  ])('%s allows %s', (text, days) => {
    expect(says(range(text))).toBe(days);
  });

  test.each([
    '',
    '24',
    '2024-2',
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-1-1',
    '2024/01/01',
    ' 2024',
    '2024-02-29T00:00',
    '02-29-2024',
  ])('“%s” is none', (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  });

  test.each([
    ['2026', '2026-01-01 to 2026-11-20'],
    ['2026-11', '2026-11-01 to 2026-11-20'],
    ['2026-11-20', '2026-11-20 to 2026-11-20'],
    ['2026-10', '2026-10-01 to 2026-10-31'],
  ])('%s is cut off on 20 November 2026 to %s', (text, days) => {
    expect(says(upTo(range(text), AS_OF) as DayRange)).toBe(days);
  });

  test.each(['2026-11-21', '2026-12', '2027'])('%s lies wholly after 20 November 2026', (text) => {
    expect(upTo(range(text), AS_OF)).toBeUndefined();
  });

  test.each([
    ['2024', '2025', 'true'],
    ['2025', '2024', 'false'],
    ['2024', '2024-06', 'unknown'],
    ['2024-05', '2024-06-01', 'true'],
    ['2024-06-01', '2024-06-01', 'unknown'],
    ['2024-06-02', '2024-06-01', 'false'],
  ])('whether %s came before %s: %s', (one, other, truth) => {
    expect(isBefore(range(one), range(other))).toBe(truth);
  });

  test('of a day not recorded has no order with any other', () => {
    expect(isBefore(ANY_DAY, range('2024'))).toBe('unknown');
    expect(isBefore(range('2024'), ANY_DAY)).toBe('unknown');
  });

  test('is on or after a bound when every day it allows is', () => {
    const bound = dayOf(2024, 6, 15) as Day;
    const answers = ['2024-06-15', '2024-07', '2024-06', '2024-06-14', '2023'].map((text) =>
      isOnOrAfter(range(text), bound),
    );
    expect(answers).toEqual(['true', 'true', 'unknown', 'false', 'false']);
  });

  test('and a narrower one of the same thing leave the narrower; two that cannot be one leave none', () => {
    expect(says(overlap(range('2020'), range('2020-05-01')) as DayRange)).toBe('2020-05-01 to 2020-05-01');
    expect(overlap(range('2020'), range('2021-05'))).toBeUndefined();
  });

  test('is read aloud as exactly as it is known', () => {
    expect(['2026-11-09', '2026-11', '2026', 'soon'].map(sayDate)).toEqual(['9 Nov 2026', 'Nov 2026', '2026', 'soon']);
    expect(sayDay(AS_OF)).toBe('20 Nov 2026');
  });
});
