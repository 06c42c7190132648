import { didYouMean, nearest } from './field-problem.js';

const KNOWN = ['birthDate', 'bestResponse', 'relapses', 'relapseCount', 'allLineage'];

describe('a mistyped name', () => {
  test.each([
    ['birthdate', 'birthDate'],
    ['birth_date', 'birthDate'],
    ['birth date', 'birthDate'],
    ['bestRespnse', 'bestResponse'],
    ['relapse', 'relapses'],
    ['relapse_count', 'relapseCount'],
    ['all lineages', 'allLineage'],
  ])('%s is taken to mean %s', (typed, meant) => {
    expect(nearest(typed, KNOWN)).toBe(meant);
    expect(didYouMean(typed, KNOWN)).toBe(`; did you mean \`${meant}\`?`);
  });

  test.each(['', 'weight', 'xyz', 'something else entirely', 'x'.repeat(100_000)])(
    'far from any is taken for none',
    (typed) => {
      expect(nearest(typed, KNOWN)).toBeUndefined();
      expect(didYouMean(typed, KNOWN)).toBe('');
    },
  );

  test('has no neighbour among no names', () => {
    expect(nearest('birthDate', [])).toBeUndefined();
  });
});
