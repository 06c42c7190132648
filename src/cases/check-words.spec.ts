import { checkWordsOf } from './check-words.js';

describe('check words', () => {
  test('stay with a pseudonym, and are two different words', () => {
    const [one, other] = checkWordsOf('FP-7Q2K');
    expect(checkWordsOf('FP-7Q2K')).toEqual([one, other]);
    expect(one).toMatch(/^[a-z]+$/);
    expect(other).toMatch(/^[a-z]+$/);
    expect(one).not.toBe(other);
  });

  test('tell pseudonyms apart: of 2,000 in a row hardly two share both words', () => {
    const pairs = Array.from({ length: 2000 }, (_, index) => checkWordsOf(`FP-${index}`).join(' '));
    expect(new Set(pairs).size).toBeGreaterThan(1900);
  });
});
