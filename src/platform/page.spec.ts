import { isDay } from './day.constraint.js';
import { pageFrom, pageOf } from './page.js';

const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (page: ReturnType<typeof pageOf>) => [page.items.map(({ id }) => id).join(''), page.next];

describe('a page of a list', () => {
  test('starts at the start, goes on after a place, and says where it ends', () => {
    expect(ids(pageOf(all, { limit: 2 }))).toEqual(['ab', 'b']);
    expect(ids(pageOf(all, { limit: 2, after: 'b' }))).toEqual(['cd', null]);
    expect(ids(pageOf(all, { limit: 9, after: 'd' }))).toEqual(['', null]);
    expect(ids(pageOf([], { limit: 1 }))).toEqual(['', null]);
  });

  test('a place that is not in the list is refused', () =>
    expect(() => pageOf(all, { limit: 2, after: 'x' })).toThrow('breaks its rules'));

  test('of rows, of which one more was asked for, leaves that one for the next', () => {
    expect(ids(pageFrom(all, 3, ({ id }) => id))).toEqual(['abc', 'c']);
    expect(ids(pageFrom(all, 4, ({ id }) => id))).toEqual(['abcd', null]);
  });
});

describe('a day', () => {
  test.each(['2026-11-20', '2024-02-29', '1900-01-01', '2200-12-31'])('%s is one', (text) =>
    expect(isDay(text)).toBe(true),
  );
  test.each(['2026', '2026-11', '2025-02-29', '1899-12-31', '2201-01-01', '2026-11-20 ', '20261120', 20261120, null])(
    '%s is none',
    (text) => expect(isDay(text)).toBe(false),
  );
});
