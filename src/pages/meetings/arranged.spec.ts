import { arranged } from './arranged.js';

const list = ['a', 'b', 'c', 'd'];

describe('a list that is arranged', () => {
  test.each([
    ['as it stood', ['1', '2', '3', '4'], 'abcd'],
    ['the last to the first place', ['1', '2', '3', '1'], 'dabc'],
    ['the first to the last place', ['4', '2', '3', '4'], 'bcda'],
    ['the first to the third place', ['3', '2', '3', '4'], 'bcad'],
    ['the third to the second place', ['1', '2', '2', '4'], 'acbd'],
    ['two exchanged', ['2', '1', '3', '4'], 'bacd'],
    ['all turned round', ['4', '3', '2', '1'], 'dcba'],
    ['far beyond the end', ['99', '2', '3', '4'], 'bcda'],
    ['no number', ['', 'x', '-1', '0'], 'abcd'],
    ['no places', [], 'abcd'],
  ])('%s', (_, place, order) => {
    expect(arranged({ case: list, place }).join('')).toBe(order);
  });

  test('what is removed goes, what is added comes last and once', () => {
    expect(arranged({ case: list, remove: ['b', 'x'], add: ['e', 'a'] })).toEqual(['a', 'c', 'd', 'e']);
    expect(arranged({ add: ['e'] })).toEqual(['e']);
    expect(arranged({})).toEqual([]);
  });
});
