import fc from 'fast-check';
import { ATTRIBUTES } from './case-attributes.js';
import { readCase, type ReadCase } from './case-reader.js';

const DIAGNOSES = ['all', 'b-all', 'neuroblastoma'];

function read(raw: unknown): ReadCase {
  return readCase(raw, DIAGNOSES);
}
function problemsOf(raw: unknown): readonly string[] {
  const result = read(raw);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}
/** A list of the case as it was read. */
function listOf(raw: Readonly<Record<string, unknown>>, key: 'relapses' | 'transplants') {
  const result = read(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { given, partial, items, absent } = result.content[key];
  return { given, partial, ids: items.map(({ id }) => id), absent: absent.map(({ status }) => status) };
}

describe('a case', () => {
  test('that says nothing can be read, and is silent throughout', () => {
    const result = read({});
    expect(result.ok).toBe(true);
    expect(Object.keys(result.ok ? result.content : {})).toEqual(Object.keys(ATTRIBUTES));
  });

  test.each([
    [
      'ageAtEvaluation',
      'case.ageAtEvaluation: not recorded here: it is worked out from `birthDate` (a date, or `{ ageInDays, at }`)',
    ],
    ['evaluationDate', 'case.evaluationDate: not recorded here: it is `asOf`, given with the request'],
    ['alkStatus', 'case.alkStatus: not recorded here: it is worked out from `tumourTests`'],
    ['birthdate', 'case.birthdate: unknown attribute; did you mean `birthDate`?'],
    ['best_response', 'case.best_response: unknown attribute; did you mean `bestResponse`?'],
    ['colour', 'case.colour: unknown attribute'],
    ['toString', 'case.toString: unknown attribute'],
    ['constructor', 'case.constructor: unknown attribute'],
    ['Ann Other, 7 May', 'case.(unreadable name): unknown attribute'],
    ['имя', 'case.(unreadable name): unknown attribute'],
    ['𝕏\u202Egnp', 'case.(unreadable name): unknown attribute'],
    ['', 'case.(unreadable name): unknown attribute'],
  ])('with the attribute “%s” is refused', (key, problem) => {
    expect(problemsOf({ [key]: 1 })).toEqual([problem]);
  });

  test.each([null, undefined, 7, 'text', true, [], [{}]])('that is %j is no case', (raw) => {
    expect(problemsOf(raw)).toEqual(['case: not an object of attributes']);
  });

  test('cannot slip in a prototype', () => {
    const raw = JSON.parse(
      '{"__proto__": {"birthDate": "2020"}, "diagnosis": {"__proto__": {"code": "all"}}}',
    ) as unknown;
    expect(problemsOf(raw)).toEqual([
      'case.__proto__: unknown attribute',
      'case.diagnosis.__proto__: unknown attribute',
    ]);
    expect(({} as Record<string, unknown>)['birthDate']).toBeUndefined();
  });

  test('inherits nothing: an attribute on a prototype is not read', () => {
    const result = read(Object.create({ allLineage: 'B' }));
    expect(result.ok && result.content.allLineage).toEqual([]);
  });
});

describe('a list', () => {
  test.each([
    ['not given', {}, { given: false, partial: false, ids: [], absent: [] }],
    ['empty', { relapses: [] }, { given: true, partial: false, ids: [], absent: [] }],
    [
      'partial',
      { relapses: { items: [{}], partial: true } },
      { given: true, partial: true, ids: ['relapse-1'], absent: [] },
    ],
    ['whole in an object', { relapses: { items: [] } }, { given: true, partial: false, ids: [], absent: [] }],
    ['not known', { relapses: 'unknown' }, { given: false, partial: false, ids: [], absent: ['unknown'] }],
    [
      'requested',
      { relapses: { status: 'requested' } },
      { given: false, partial: false, ids: [], absent: ['requested'] },
    ],
  ])('that is %s', (_, raw, list) => {
    expect(listOf(raw, 'relapses')).toEqual(list);
  });

  test('gives each item an id by its place where it has none', () => {
    expect(listOf({ transplants: [{}, { id: 'second-one' }, {}] }, 'transplants').ids).toEqual([
      'transplant-1',
      'second-one',
      'transplant-3',
    ]);
  });

  test.each<[unknown, readonly string[]]>([
    [[{ id: 'a' }, { id: 'a' }], ['case.relapses[1].id: an id used twice in one list']],
    [[{ id: 'relapse-2' }, {}], ['case.relapses[1].id: an id used twice in one list']],
    [[{ id: 'Not One' }], ['case.relapses[0].id: not an id (small letters, digits and hyphens, a letter first)']],
    [[{ id: 7 }], ['case.relapses[0].id: not an id (small letters, digits and hyphens, a letter first)']],
    [[7], [expect.stringMatching(/^case\.relapses\[0\]: not an object; an item has n, date, /) as string]],
    [[[]], [expect.stringMatching(/^case\.relapses\[0\]: not an object/) as string]],
    [[{ when: '2020' }], ['case.relapses[0].when: unknown attribute']],
    [{ items: [{ date: '2020-02-30' }] }, ['case.relapses.items[0].date: not a date (YYYY, YYYY-MM or YYYY-MM-DD)']],
    [{ items: [], partial: 'yes' }, ['case.relapses.partial: not true or false']],
    [
      { items: [], complete: true },
      ['case.relapses.complete: unknown key; a list is given as `{ items, partial }` or as an array'],
    ],
    [
      { items: [], 'Ann Other, 7 May': 1 },
      ['case.relapses.(unreadable name): unknown key; a list is given as `{ items, partial }` or as an array'],
    ],
    ['two', ['case.relapses: not a list; give an array, or `{ items, partial }`']],
    [2, ['case.relapses: not a list; give an array, or `{ items, partial }`']],
  ])('%j is refused', (relapses, problems) => {
    expect(problemsOf({ relapses })).toEqual(problems);
  });

  test('of tumour tests refuses a test that does not say what it looked for', () => {
    expect(problemsOf({ tumourTests: [{ result: 'found' }] })).toEqual([
      'case.tumourTests[0].gene: without its `gene` the item says nothing; give exactly one',
      'case.tumourTests[0].alteration: without its `alteration` the item says nothing; give exactly one',
    ]);
  });

  test('of tumour tests refuses a sample of a relapse that a complete list does not hold', () => {
    const test = { gene: 'ALK', alteration: 'mutation', sample: { timepoint: 'relapse', relapse: 'relapse-2' } };
    const problem = 'case.tumourTests[0].sample.relapse: no relapse of this record has that id';
    expect(problemsOf({ tumourTests: [test], relapses: [{}] })).toEqual([problem]);
    expect(problemsOf({ tumourTests: [test], relapses: [{}, {}] })).toEqual([]);
    expect(problemsOf({ tumourTests: [test], relapses: { items: [{}], partial: true } })).toEqual([]);
    expect(problemsOf({ tumourTests: [test] })).toEqual([]);
  });
});

describe('whatever is sent', () => {
  const SECRET = 'zq-secret-7391';
  const keys = fc.oneof(
    fc.constantFrom(
      ...Object.keys(ATTRIBUTES),
      'id',
      'value',
      'status',
      'items',
      'partial',
      'date',
      'sample',
      'requested',
    ),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '0', '', '\u0000', '\u202E', SECRET),
  );
  const leaves = fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 2020, '', 'unknown', '2020-02-30', SECRET, `${SECRET}\n`),
    fc.constantFrom<unknown>(undefined, Number.NaN, 'B', 'known', []),
  );
  const anything = fc.letrec<{ thing: unknown }>((tie) => ({
    thing: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      leaves,
      fc.array(tie('thing'), { maxLength: 3 }),
      fc.dictionary(keys, tie('thing'), { maxKeys: 4 }),
    ),
  })).thing;

  test('is read or refused with a path for each fault, never thrown upon, and no value of it is repeated', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, anything, { maxKeys: 6 }), (raw) => {
        const result = read(raw);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        expect(result.problems.filter(({ path }) => !/^case(\.|$|\[)/.test(path))).toEqual([]);
        expect(JSON.stringify(result.problems)).not.toContain(SECRET);
      }),
      { numRuns: 2000 },
    );
  });

  test('is refused in good time, however deep or long it is', () => {
    const deep = JSON.parse(`${'{"diagnosis":'.repeat(3000)}1${'}'.repeat(3000)}`) as unknown;
    expect(problemsOf(deep).length).toBeGreaterThan(0);
    expect(problemsOf({ [`b${'i'.repeat(200_000)}`]: 1 })).toEqual(['case.(unreadable name): unknown attribute']);
    expect(problemsOf({ relapses: Array.from({ length: 2000 }, () => 7) })).toHaveLength(2000);
  });
});
