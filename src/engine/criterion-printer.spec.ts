import { readCriterion, type CriterionContext } from './criterion-reader.js';
import { printCriterion } from './criterion-printer.js';
import { createTerms } from './terms.js';

function printed(raw: unknown): unknown {
  const terms = createTerms({ diagnoses: [], therapies: [] });
  const context: CriterionContext = { problems: [], terms, definitions: ['relapsed@s1'] };
  const criterion = readCriterion(raw, 'criterion', context);
  expect(context.problems).toEqual([]);
  return printCriterion(criterion);
}

describe('a criterion written down', () => {
  test.each([
    [{ line: 1 }],
    [{ age: { from: { years: 1, months: 6 }, below: { days: 9000 } } }],
    [{ gene: 'ALK', alteration: 'mutation', sample: 'current' }],
    [{ all: [{ line: 1 }, { any: [{ line: 2 }, { not: { line: 3 } }] }] }],
    [{ atLeast: 2, of: [{ line: 1 }, { line: 2 }] }],
    [
      {
        readings: [
          { id: 'a', says: 'one', line: 1 },
          { id: 'b', says: 'other', all: [{ line: 2 }] },
        ],
      },
    ],
    [{ id: 'x', role: 'gate', says: 'words', definition: 'relapsed@s1' }],
    [{ notes: ['plain', { says: 'on a condition', when: { line: 1 } }], line: 2 }],
    [{ flags: [{ id: 'f', says: 'x', when: { line: 1 }, counted: { line: 2 }, notCounted: { line: 3 } }], line: 2 }],
    [{ shows: [{ line: 'any' }], statements: ['12', 'ta975-1'], line: 1 }],
  ])('is as it was: %j', (raw) => {
    expect(printed(raw)).toEqual(raw);
  });

  test('has one way of writing what may be written in two', () => {
    expect(printed({ line: 1, statement: 12, note: 'plain' })).toEqual({
      line: 1,
      statements: ['12'],
      notes: ['plain'],
    });
  });
});
