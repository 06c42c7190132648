import { agreed, allOf, anyOf, atLeast, not, settled, type Truth } from './truth.js';

const TRUTHS: readonly Truth[] = ['true', 'unknown', 'false'];

describe('Kleene’s logic', () => {
  test.each([
    ['true', 'true', 'true', 'true'],
    ['true', 'unknown', 'unknown', 'true'],
    ['true', 'false', 'false', 'true'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'false', 'false', 'unknown'],
    ['false', 'false', 'false', 'false'],
  ] as const)('%s with %s is %s for all and %s for any, in either order', (one, other, all, any) => {
    expect([allOf([one, other]), allOf([other, one])]).toEqual([all, all]);
    expect([anyOf([one, other]), anyOf([other, one])]).toEqual([any, any]);
  });

  test('denying what nobody knows adds nothing, and denying twice is saying it', () => {
    expect(TRUTHS.map(not)).toEqual(['false', 'unknown', 'true']);
    expect(TRUTHS.map((truth) => not(not(truth)))).toEqual(TRUTHS);
  });

  test('nothing at all is all of nothing, and not any of it', () => {
    expect([allOf([]), anyOf([])]).toEqual(['true', 'false']);
  });

  test.each([
    [2, ['true', 'true', 'unknown'], 'true'],
    [2, ['true', 'unknown', 'false'], 'unknown'],
    [2, ['true', 'false', 'false'], 'false'],
    [2, ['unknown', 'unknown', 'false'], 'unknown'],
    [3, ['true', 'true', 'false'], 'false'],
  ] as const)('at least %i of %j is %s', (k, operands, truth) => {
    expect(atLeast(k, operands)).toBe(truth);
  });

  test.each([
    [['true', 'true'], 'true'],
    [['false', 'false'], 'false'],
    [['true', 'false'], 'unknown'],
    [['true', 'unknown'], 'unknown'],
    [['unknown', 'unknown'], 'unknown'],
    [[], 'unknown'],
  ] as const)('readings that give %j agree on %s', (operands, truth) => {
    expect(agreed(operands)).toBe(truth);
  });

  test('what code has settled is true or false', () => {
    expect([settled(true), settled(false)]).toEqual(['true', 'false']);
  });
});
