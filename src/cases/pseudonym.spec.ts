import { randomBytes } from 'node:crypto';
import { drawPseudonym } from './pseudonym.js';

describe('a pseudonym', () => {
  test('is four symbols after FP, none a vowel and no two alike', () => {
    const drawn = Array.from({ length: 5000 }, () => drawPseudonym((count) => randomBytes(count)));
    expect(drawn.filter((pseudonym) => !/^FP-[2345679CFHJKMNPQRTVWX]{4}$/.test(pseudonym))).toEqual([]);
    const symbols = new Set(drawn.flatMap((pseudonym) => [...pseudonym.slice(3)]));
    expect(symbols.size).toBe(21);
    for (const alike of ['0OQD', '1IL', '2Z', '5S', '6G', '8B', 'UV']) {
      expect([...alike].filter((symbol) => symbols.has(symbol)).length).toBeLessThanOrEqual(1);
    }
  });

  test('grows where it is asked to', () => {
    expect(drawPseudonym(() => Uint8Array.from([0]), 6)).toBe('FP-222222');
  });

  test('draws again for a byte that would favour some symbols', () => {
    const bytes = [252, 255, 21, 1, 251, 20];
    expect(drawPseudonym(() => Uint8Array.from(bytes.splice(0, 2)), 4)).toBe('FP-23XX');
  });
});
