import { printCase } from './case-printer.js';
import { readCase } from './case-reader.js';

function printed(raw: unknown): unknown {
  const read = readCase(raw, ['all', 'b-all']);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return printCase(read.content);
}

describe('a case written down', () => {
  test.each<[string, unknown, unknown]>([
    ['leaves out what is silent', {}, {}],
    ['has a bare value where nothing else is recorded', { allLineage: { value: 'B' } }, { allLineage: 'B' }],
    [
      'keeps the date and the origin of a value',
      { allLineage: { value: 'B', date: '2026', source: 'report' } },
      { allLineage: { value: 'B', date: '2026', source: 'report' } },
    ],
    ['keeps two records of one thing', { allLineage: ['B', 'T'] }, { allLineage: ['B', 'T'] }],
    ['says why there is no value', { allLineage: 'not_tested' }, { allLineage: { status: 'not_done' } }],
    [
      'keeps a request',
      { allLineage: { requested: { due: '2026' } } },
      { allLineage: { status: 'requested', requested: { due: '2026' } } },
    ],
    ['gives each item its id', { transplants: [{}] }, { transplants: [{ id: 'transplant-1' }] }],
    ['keeps an empty list, which means none', { relapses: [] }, { relapses: [] }],
    ['marks a partial list', { relapses: { items: [], partial: true } }, { relapses: { items: [], partial: true } }],
    ['says why there is no list', { relapses: 'unknown' }, { relapses: { status: 'unknown' } }],
    [
      'writes a group with its fields',
      { diagnosis: { code: 'all', date: '2024' } },
      { diagnosis: { code: 'all', date: '2024' } },
    ],
    [
      'writes several places as one value',
      { relapses: [{ sites: ['bone', 'liver'] }] },
      { relapses: [{ id: 'relapse-1', sites: ['bone', 'liver'] }] },
    ],
    ['keeps an age on a day', { birthDate: { ageInDays: 5, at: '2026' } }, { birthDate: { ageInDays: 5, at: '2026' } }],
  ])('%s', (_, raw, written) => {
    expect(printed(raw)).toEqual(written);
    expect(printed(printed(raw))).toEqual(written);
  });
});
