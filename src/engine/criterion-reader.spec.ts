import fc from 'fast-check';
import { readCriterion, type CriterionContext } from './criterion-reader.js';
import { createTerms } from './terms.js';

const terms = createTerms({
  diagnoses: [{ code: 'all', title: 'acute lymphoblastic leukaemia' }],
  therapies: [{ code: 'dinutuximab-beta', title: 'dinutuximab beta', classes: ['anti-GD2'] }],
});

function read(raw: unknown) {
  const context: CriterionContext = { problems: [], terms, definitions: ['relapsed@s1'] };
  const criterion = readCriterion(raw, 'criteria[0]', context);
  return { criterion, problems: context.problems.map(({ path, message }) => `${path}: ${message}`) };
}
const bare = { statements: [], notes: [], flags: [], shows: [] };
const leaf = { ...bare, type: 'leaf', kind: 'line', params: { line: 1 } };

describe('a criterion', () => {
  test.each<[string, unknown, unknown]>([
    ['a leaf', { line: 1 }, leaf],
    ['all of several', { all: [{ line: 1 }, { line: 1 }] }, { ...bare, type: 'all', children: [leaf, leaf] }],
    ['any of several', { any: [{ line: 1 }] }, { ...bare, type: 'any', children: [leaf] }],
    ['a denial', { not: { line: 1 } }, { ...bare, type: 'not', child: leaf }],
    ['at least so many', { atLeast: 1, of: [{ line: 1 }] }, { ...bare, type: 'atLeast', count: 1, children: [leaf] }],
    ['a source’s word', { definition: 'relapsed@s1' }, { ...bare, type: 'definition', definition: 'relapsed@s1' }],
    ['a statement by number', { line: 1, statement: 12 }, { ...leaf, statements: ['12'] }],
    ['several statements', { line: 1, statements: [12, 'ta975-1'] }, { ...leaf, statements: ['12', 'ta975-1'] }],
    ['a remark', { line: 1, note: 'as printed' }, { ...leaf, notes: [{ says: 'as printed' }] }],
    [
      'a remark on a condition',
      { line: 1, note: { says: 'x', when: { line: 1 } } },
      { ...leaf, notes: [{ says: 'x', when: leaf }] },
    ],
    ['a fact beside it', { line: 1, shows: [{ line: 1 }] }, { ...leaf, shows: [leaf] }],
    [
      'id, role and words',
      { id: 'line', role: 'gate', says: 'first line', line: 1 },
      { ...leaf, id: 'line', role: 'gate', says: 'first line' },
    ],
    [
      'a rare variant',
      { line: 1, flags: [{ id: 'f', says: 'x', when: { line: 1 }, counted: { line: 1 } }] },
      { ...leaf, flags: [{ id: 'f', says: 'x', when: leaf, counted: leaf }] },
    ],
    [
      'readings',
      {
        readings: [
          { id: 'a', says: 'one', line: 1 },
          { id: 'b', says: 'other', line: 1 },
        ],
      },
      {
        ...bare,
        type: 'readings',
        readings: [
          { id: 'a', says: 'one', criterion: leaf },
          { id: 'b', says: 'other', criterion: leaf },
        ],
      },
    ],
  ])('may be %s', (_, raw, criterion) => {
    expect(read(raw)).toEqual({ criterion, problems: [] });
  });

  test.each<[unknown, string]>([
    [null, 'criteria[0]: not an object with one rule'],
    [[], 'criteria[0]: not an object with one rule'],
    ['line', 'criteria[0]: not an object with one rule'],
    [{}, 'criteria[0]: no rule; give one of `all`, `any`, `not`, `atLeast`, `readings`, `definition` or a leaf'],
    [{ all: [] }, 'criteria[0].all: empty; give at least one criterion'],
    [{ any: [] }, 'criteria[0].any: empty; give at least one criterion'],
    [{ any: {} }, 'criteria[0].any: empty; give at least one criterion'],
    [{ not: [] }, 'criteria[0].not: not an object with one rule'],
    [
      { all: [{ line: 1 }, { lines: 1 }] },
      'criteria[0].all[1]: unknown kind of criterion `lines`; did you mean `line`?',
    ],
    [{ toString: 1 }, 'criteria[0]: unknown kind of criterion `toString`'],
    [{ atLeast: 0, of: [{ line: 1 }] }, 'criteria[0].atLeast: not a whole number from 1 to 1'],
    [{ atLeast: 2, of: [{ line: 1 }] }, 'criteria[0].atLeast: not a whole number from 1 to 1'],
    [{ atLeast: '1', of: [{ line: 1 }] }, 'criteria[0].atLeast: not a whole number from 1 to 1'],
    [{ readings: [{ id: 'a', says: 'one', line: 1 }] }, 'criteria[0].readings: give at least two readings'],
    [
      { definition: 'relapsed@s9' },
      'criteria[0].definition: unknown definition `relapsed@s9`; did you mean `relapsed@s1`?',
    ],
    [{ line: 0 }, expect.stringMatching(/^criteria\[0\]\.line: /) as string],
    [{ line: 1, colour: 2 }, 'criteria[0]: unknown key `colour`'],
    [{ not: { line: 1 }, colour: 2 }, 'criteria[0].colour: unknown key beside `not`'],
    [
      { riskGroup: 'hig' },
      'criteria[0].riskGroup: unknown riskGroup `hig`; did you mean `high`?; one of low, intermediate, high',
    ],
    [{ gene: 'ALK', sample: 'any' }, 'criteria[0].alteration: `alteration` is missing'],
    [{ diagnosis: 'al' }, 'criteria[0].diagnosis: unknown diagnosis `al`; did you mean `all`?'],
    [{ priorTherapy: 'tea' }, 'criteria[0].priorTherapy: unknown therapy or class `tea`; add it to the therapy list'],
    [{ age: {} }, expect.stringMatching(/^criteria\[0\]\.age: no bound/) as string],
    [
      { age: { below: { years: 2 }, upTo: { years: 2 } } },
      expect.stringMatching(/^criteria\[0\]\.age: both/) as string,
    ],
    [{ line: 1, id: 'Line' }, 'criteria[0].id: not an id (small letters, digits and hyphens, a letter first)'],
    [{ line: 1, role: 'rule' }, 'criteria[0].role: not a role (inclusion, gate, situation, part, arm, exclusion)'],
    [{ line: 1, says: ' ' }, 'criteria[0].says: no words; say the rule in a plain sentence'],
    [{ line: 1, statement: {} }, 'criteria[0].statements: not a list of statement numbers'],
    [{ line: 1, note: {} }, 'criteria[0].notes[0].says: no words; say the rule in a plain sentence'],
    [{ line: 1, flags: {} }, 'criteria[0].flags: not a list'],
    [
      { line: 1, flags: [{ id: 'f', says: 'x', when: { line: 1 } }] },
      'criteria[0].flags[0]: give `counted`, `notCounted` or both',
    ],
  ])('%j is refused', (raw, problem) => {
    expect(read(raw).problems).toEqual([problem]);
  });

  test('with several faults is told all of them', () => {
    expect(read({ all: [{ line: 0 }, { colour: 1 }, { not: {} }] }).problems).toHaveLength(3);
  });

  test('of any shape is read or refused, and never thrown upon', () => {
    const keys = fc.constantFrom(
      'all',
      'any',
      'not',
      'atLeast',
      'of',
      'readings',
      'definition',
      'line',
      'age',
      'gene',
      'id',
      'says',
      'note',
      'flags',
      'shows',
      'when',
      '__proto__',
      'constructor',
      '',
    );
    const anything = fc.letrec<{ thing: unknown }>((tie) => ({
      thing: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        fc.constantFrom<unknown>(null, true, 0, 1, 'x', 'all', Number.NaN, []),
        fc.array(tie('thing'), { maxLength: 2 }),
        fc.dictionary(keys, tie('thing'), { maxKeys: 3 }),
      ),
    })).thing;
    fc.assert(
      fc.property(anything, (raw) => {
        const { criterion, problems } = read(raw);
        expect(typeof criterion.type).toBe('string');
        expect(problems.filter((problem) => !problem.startsWith('criteria[0]'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
