import { asOf, diagnoses, read, supposed } from '../../../test/supposing.js';
import type { CaseContent } from '../case-attributes.js';
import { printCase } from '../case-printer.js';
import { suppose } from './suppose.js';

/** What a case says once the marks are off: what a record of the same would say. */
function unmarked(content: CaseContent): CaseContent {
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (key === 'supposed' ? undefined : value)),
  ) as CaseContent;
}
function recordedAs(raw: unknown, suppositions: Readonly<Record<string, unknown>>): unknown {
  return printCase(unmarked(supposed(raw, suppositions)));
}

describe('supposing', () => {
  it.each([
    [
      'a constant stands instead of what was recorded',
      { bestResponse: 'SD' },
      { bestResponse: 'PR' },
      { bestResponse: 'PR' },
    ],
    [
      'a field of a group stands instead, and leaves the others',
      { diagnosis: { code: 'neuroblastoma', date: '2025-10-20' } },
      { 'diagnosis/date': '2025-11' },
      { diagnosis: { code: 'neuroblastoma', date: '2025-11' } },
    ],
    ['a field of a group may be written with a dot', {}, { 'diagnosis.code': 'all' }, { diagnosis: { code: 'all' } }],
    [
      'a field of an item stands instead, and leaves the other items',
      { relapses: [{ date: '2025' }, { date: '2026-01-02', sites: ['bone'] }] },
      { 'relapses/relapse-2/date': '2026-10' },
      {
        relapses: [
          { id: 'relapse-1', date: '2025' },
          { id: 'relapse-2', date: '2026-10', sites: ['bone'] },
        ],
      },
    ],
    [
      'a field of a group within an item stands instead',
      { tumourTests: [{ gene: 'ALK', alteration: 'mutation' }] },
      { 'tumourTests/test-1/sample/timepoint': 'diagnosis' },
      { tumourTests: [{ id: 'test-1', sample: { timepoint: 'diagnosis' }, gene: 'ALK', alteration: 'mutation' }] },
    ],
    [
      'a value of a series is a further one, of the day of the answer',
      { platelets: { value: '20 10*9/L', date: '2026-11-01' } },
      { platelets: '80 10*9/L' },
      {
        platelets: [
          { value: { amount: '20 10*9/L' }, date: '2026-11-01' },
          { value: { amount: '80 10*9/L' }, date: '2026-11-20' },
        ],
      },
    ],
    [
      'a value of a series stands instead of one that could be of the same time',
      { performanceScore: { scale: 'Lansky', score: 50 } },
      { lansky: 70 },
      { performanceScore: { value: { scale: 'Lansky', score: 70 }, date: '2026-11-20' } },
    ],
    [
      'a request stays beside a value that is supposed',
      { platelets: { requested: { due: '2026-12' } } },
      { platelets: '80 10*9/L' },
      {
        platelets: [
          { status: 'requested', requested: { due: '2026-12' } },
          { value: { amount: '80 10*9/L' }, date: '2026-11-20' },
        ],
      },
    ],
    [
      'an object given for a list is one more item, with an id of its own',
      { tumourTests: [{ id: 'test-2', gene: 'ALK', alteration: 'mutation', result: 'not_found' }] },
      { tumourTests: { gene: 'ALK', alteration: 'amplification', result: 'found' } },
      {
        tumourTests: [
          { id: 'test-2', gene: 'ALK', alteration: 'mutation', result: 'not_found' },
          { id: 'test-1', gene: 'ALK', alteration: 'amplification', result: 'found' },
        ],
      },
    ],
    [
      'an item of a list that was not given leaves the rest of the list open',
      {},
      { relapses: [{ date: '2026-10' }] },
      { relapses: { items: [{ id: 'relapse-1', date: '2026-10' }], partial: true } },
    ],
    [
      'an empty list is none',
      { relapses: [{ date: '2026-10' }] },
      { relapses: [] },
      { relapses: { status: 'not_applicable' } },
    ],
    [
      'a judgement is an item like any other, and nobody’s',
      {},
      { judgements: { on: 'recovered', call: 'met' } },
      {
        judgements: {
          items: [
            {
              id: 'judgement-1',
              on: 'recovered',
              call: 'met',
              by: 'supposed',
              role: 'role supposed',
              date: '2026-11-20',
            },
          ],
          partial: true,
        },
      },
    ],
  ])('%s', (_, raw, suppositions, expected) => {
    expect(recordedAs(raw, suppositions)).toEqual(expected);
  });

  it.each([
    [
      'an unknown attribute',
      { bestRespons: 'PR' },
      'suppose.bestRespons',
      'unknown attribute; did you mean `bestResponse`?',
    ],
    [
      'an attribute that is worked out',
      { alkStatus: 'x' },
      'suppose.alkStatus',
      'not recorded here: it is worked out from `tumourTests`',
    ],
    ['a name that could be anybody’s', { 'Jo Smith': 1 }, 'suppose.(unreadable name)', 'unknown attribute'],
    ['a word outside its list', { bestResponse: 'P' }, 'suppose.bestResponse', 'not one of CR, PR, MR, SD, PD, NE'],
    [
      'an unknown field',
      { 'diagnosis/dat': '2025' },
      'suppose.diagnosis/dat',
      'unknown attribute; did you mean `date`?',
    ],
    [
      'a field of what has none',
      { 'bestResponse/x': 1 },
      'suppose.bestResponse/x',
      'unknown attribute; it has no fields',
    ],
    [
      'an item that is not there',
      { 'relapses/relapse-9/date': '2026' },
      'suppose.relapses',
      'no item of this list has that id; one of relapse-1',
    ],
    [
      'an item without a field',
      { 'relapses/relapse-1': '2026' },
      'suppose.relapses/relapse-1',
      'name a field of the item: n, date, sites, extent, onTreatment, molecularOnly, confirmedBy, marrowBlastsPct, cnsStatus',
    ],
    [
      'a date that is none',
      { 'relapses/relapse-1/date': '2026-13' },
      'suppose.relapses/relapse-1/date',
      'not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'an id that is taken',
      { relapses: { id: 'relapse-1' } },
      'suppose.relapses[0].id',
      'an item of this list has that id; name its field instead',
    ],
    [
      'an item that says nothing',
      { tumourTests: { gene: 'ALK' } },
      'suppose.tumourTests[0].alteration',
      'without its `alteration` the item says nothing; give exactly one',
    ],
    ['nothing', { bestResponse: null }, 'suppose.bestResponse', 'nothing is supposed; give a value, or say `unknown`'],
    [
      'a mark',
      { bestResponse: { value: 'PR', supposed: true } },
      'suppose.bestResponse.supposed',
      'unknown key of a recorded value',
    ],
    [
      'a sample of no relapse',
      { tumourTests: { gene: 'ALK', alteration: 'mutation', sample: { relapse: 'relapse-7' } } },
      'suppose.tumourTests[0].sample.relapse',
      'no relapse of this record has that id',
    ],
  ])('refuses %s with its path', (_, suppositions, path, message) => {
    const found = suppose(read({ relapses: [{ date: '2026-01' }] }), suppositions, { asOf, diagnoses });
    expect(found).toEqual({ ok: false, problems: [{ path, message }] });
  });
});
