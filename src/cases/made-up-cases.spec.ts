import { CATALOGUE } from '../../test/catalogue.js';
import { printCase, readCase } from '../engine/index.js';
import { caseFaults } from './case-faults.js';
import { readMadeUpCases } from './made-up-cases.js';

const { diagnoses } = CATALOGUE.rules.terms;

describe('the made-up cases', () => {
  test.each(readMadeUpCases().map((madeUp) => [madeUp.pseudonym, madeUp] as const))(
    '%s reads, holds no identifier, and says that it is made up',
    (_, { case: raw }) => {
      expect(caseFaults(raw, diagnoses)).toEqual([]);
      expect(raw['question']).toMatch(/\(made up\)$/);
      const read = readCase(raw, diagnoses);
      if (!read.ok) throw new Error('it does not read');
      const printed = printCase(read.content);
      expect(readCase(printed, diagnoses)).toEqual(read);
    },
  );

  test('have each their own pseudonym', () => {
    const pseudonyms = readMadeUpCases().map(({ pseudonym }) => pseudonym);
    expect(pseudonyms).toEqual([...new Set(pseudonyms)]);
    expect(pseudonyms).toEqual(expect.arrayContaining(['FP-7Q2K', 'FP-R5WN']));
  });
});
