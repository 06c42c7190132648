import type { GroupShape, ValueShape } from './case-shape.js';
import { readEntries } from './entry-reader.js';
import { isPlainObject, type ReadContext } from './value-reader.js';

const lineage: ValueShape = { type: 'word', says: '', values: ['B', 'T'] };
const yesNo: ValueShape = { type: 'word', says: '', values: ['yes', 'no'] };
const sites: ValueShape = { type: 'words', says: '', values: ['bone', 'liver'] };
const count: ValueShape = { type: 'count', says: '', least: 0, most: 20 };
const date: ValueShape = { type: 'date', says: '' };
const birth: ValueShape = { type: 'birth-date', says: '' };
const text: ValueShape = { type: 'text', says: '' };
const term: ValueShape = { type: 'term', says: '' };
const donor: GroupShape = { type: 'group', says: '', shorthand: 'donor', fields: { donor: lineage, covered: yesNo } };
const pair: GroupShape = { type: 'group', says: '', fields: { from: date, to: date } };

function read(raw: unknown, shape: ValueShape | GroupShape) {
  const context: ReadContext = { problems: [], diagnoses: ['all', 'b-all'] };
  const entries = readEntries(raw, shape, 'case.x', context);
  return { entries, problems: context.problems.map(({ path, message }) => `${path}: ${message}`) };
}

describe('a value', () => {
  test.each<[string, unknown, ValueShape, unknown]>([
    ['bare', 'B', lineage, [{ status: 'known', value: 'B' }]],
    ['in an envelope', { value: 'B', date: '2026-05' }, lineage, [{ status: 'known', value: 'B', date: '2026-05' }]],
    [
      'twice',
      ['B', { value: 'T' }],
      lineage,
      [
        { status: 'known', value: 'B' },
        { status: 'known', value: 'T' },
      ],
    ],
    ['silent', undefined, lineage, []],
    ['null', null, lineage, []],
    ['not known', 'unknown', lineage, [{ status: 'unknown' }]],
    ['not tested', 'not_tested', lineage, [{ status: 'not_done' }]],
    ['in progress, in an envelope', { value: 'in_progress' }, lineage, [{ status: 'in_progress' }]],
    ['yes as true', true, yesNo, [{ status: 'known', value: 'yes' }]],
    ['no as false', false, yesNo, [{ status: 'known', value: 'no' }]],
    ['a year as a number', 2024, date, [{ status: 'known', value: '2024' }]],
    ['one place as a word', 'bone', sites, [{ status: 'known', value: ['bone'] }]],
    ['several places as one value', ['bone', 'liver'], sites, [{ status: 'known', value: ['bone', 'liver'] }]],
    ['no place', [], sites, [{ status: 'known', value: [] }]],
    ['an age', { ageInDays: 400, at: '2026' }, birth, [{ status: 'known', value: { ageInDays: 400, at: '2026' } }]],
    ['a text that is also a status word', 'unknown', text, [{ status: 'known', value: 'unknown' }]],
    ['nought', 0, count, [{ status: 'known', value: 0 }]],
    ['a term', 'b-all', term, [{ status: 'known', value: 'b-all' }]],
  ])('that is %s', (_, raw, shape, entries) => {
    expect(read(raw, shape)).toEqual({ entries, problems: [] });
  });

  test('that was asked for is requested, with from whom and until when', () => {
    const requested = { from: 'laboratory', on: '2026-11-01', due: '2026-12' };
    expect(read({ requested }, lineage)).toEqual({ entries: [{ status: 'requested', requested }], problems: [] });
  });

  test.each<[unknown, ValueShape | GroupShape, string]>([
    ['X', lineage, 'case.x: not one of B, T'],
    ['Bb', lineage, 'case.x: not one of B, T; did you mean `B`?'],
    [7, lineage, 'case.x: not one of B, T'],
    [[], lineage, 'case.x: an empty list; leave the attribute out, or say `unknown`'],
    [['B', 'X'], lineage, 'case.x[1]: not one of B, T'],
    [['bone', 'heart'], sites, 'case.x[1]: not one of bone, liver'],
    [7, sites, 'case.x: not a list of words (bone, liver)'],
    ['2024-02-30', date, 'case.x: not a date (YYYY, YYYY-MM or YYYY-MM-DD)'],
    ['1899', date, 'case.x: a year outside 1900 to 2200'],
    ['2201-01-01', date, 'case.x: a year outside 1900 to 2200'],
    [{}, date, 'case.x: not a date (YYYY, YYYY-MM or YYYY-MM-DD)'],
    [21, count, 'case.x: not a whole number from 0 to 20'],
    [-1, count, 'case.x: not a whole number from 0 to 20'],
    [1.5, count, 'case.x: not a whole number from 0 to 20'],
    ['2', count, 'case.x: not a whole number from 0 to 20'],
    [Number.NaN, count, 'case.x: not a whole number from 0 to 20'],
    [7, text, 'case.x: not text'],
    ['x'.repeat(4001), text, 'case.x: longer than 4000 characters'],
    ['aml', term, 'case.x: not one of all, b-all; did you mean `all`?'],
    [{ ageInDays: 400 }, birth, 'case.x.at: the day on which the child had that age is missing'],
    [{ ageInDays: -1, at: '2026' }, birth, 'case.x.ageInDays: not a whole number from 0 to 14600'],
    ['2024', pair, 'case.x: not an object of from, to'],
    [{ since: '2024' }, pair, 'case.x.since: unknown attribute'],
  ])('%j is refused', (raw, shape, problem) => {
    expect(read(raw, shape).problems).toEqual([problem]);
  });
});

describe('an envelope', () => {
  test.each<[unknown, string]>([
    [{ value: 'B', colour: 1 }, 'case.x.colour: unknown key of a recorded value'],
    [{ value: 'B', dates: '2024' }, 'case.x.dates: unknown key of a recorded value; did you mean `date`?'],
    [{ value: 'B', 'Ann Other, 7 May': 1 }, 'case.x.(unreadable name): unknown key of a recorded value'],
    [{ status: 'known' }, 'case.x.value: status `known` and no value'],
    [{ status: 'known', value: null }, 'case.x.value: status `known` and no value'],
    [
      { value: 'B', status: 'requested' },
      'case.x.status: a value is given, so the status is `known`, not `requested`; record the request as a second entry',
    ],
    [{ status: 'requested', requested: 'soon' }, 'case.x.requested: not an object of `from`, `on` and `due`'],
    [{ status: 'requested', requested: { to: 'x' } }, 'case.x.requested.to: unknown key of a request (from, on, due)'],
    [{ value: 'B', date: 'soon' }, 'case.x.date: not a date (YYYY, YYYY-MM or YYYY-MM-DD)'],
    [{ value: 'B', note: 7 }, 'case.x.note: not text'],
  ])('%j is refused', (raw, problem) => {
    expect(read(raw, lineage).problems).toEqual([problem]);
  });

  test.each(['perhaps', 7, null, { a: 1 }])('of the status %j is refused, with the statuses there are', (status) => {
    expect(read({ status }, lineage).problems).toEqual([
      expect.stringMatching(/^case\.x\.status: not a status \(known, /),
    ]);
  });
});

describe('a group', () => {
  test('may be written as its chief field alone', () => {
    expect(read('B', donor)).toEqual({
      entries: [{ status: 'known', value: { donor: [{ status: 'known', value: 'B' }], covered: [] } }],
      problems: [],
    });
  });

  test('may be absent as a whole, or in a field', () => {
    expect(read('in_progress', donor).entries).toEqual([{ status: 'in_progress' }]);
    expect(read({ donor: 'in_progress' }, donor).entries).toEqual([
      { status: 'known', value: { donor: [{ status: 'in_progress' }], covered: [] } },
    ]);
  });
});

test('only an object of its own is a plain one', () => {
  expect([{}, { a: 1 }, [], null, 'text', 7, undefined].map(isPlainObject)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
