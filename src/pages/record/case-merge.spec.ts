import { merged } from './case-merge.js';

describe('what two editors wrote', () => {
  const base = { a: 1, b: 1, c: 1 };

  test.each([
    ['only the other changed', { a: 2, b: 1, c: 1 }, { a: 1 }, { held: { a: 2, b: 1, c: 1 }, both: [], theirs: ['a'] }],
    ['only this one changed', { ...base }, { a: 2 }, { held: { a: 2, b: 1, c: 1 }, both: [], theirs: [] }],
    ['both changed one thing', { a: 3, b: 1, c: 1 }, { a: 2 }, { held: { a: 2, b: 1, c: 1 }, both: ['a'], theirs: [] }],
    ['both wrote the same', { a: 2, b: 1, c: 1 }, { a: 2 }, { held: { a: 2, b: 1, c: 1 }, both: [], theirs: [] }],
    ['this one cleared it', { a: 3, b: 1, c: 1 }, { a: undefined }, { held: { b: 1, c: 1 }, both: ['a'], theirs: [] }],
    ['what the page does not hold', { a: 1, b: 2, c: 1 }, {}, { held: { a: 1, b: 2, c: 1 }, both: [], theirs: ['b'] }],
  ])('%s', (_, theirs, mine, expected) => {
    expect(merged(['a', 'b', 'c'], base, theirs, mine)).toEqual(expected);
  });
});
