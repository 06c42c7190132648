import { contradictionsIn } from './contradictions.js';
import { ALK, worldOf } from './worlds.cases.js';

const found = (record: object) => [...new Set(contradictionsIn(worldOf(record).world).map(({ key }) => key))];
const twoDays = ['2025-01-01', '2025-02-01'];

describe('every contradiction of a record is named, whether or not a criterion reads it', () => {
  test.each<[string, object, string]>([
    ['two diagnoses', { diagnosis: [{ code: 'neuroblastoma' }, { code: 'b-all' }] }, 'diagnosis'],
    ['a lineage against the diagnosis', { diagnosis: { code: 'neuroblastoma' }, allLineage: 'B' }, 'diagnosis'],
    ['two birth dates', { birthDate: ['2020-01-01', '2020-01-02'] }, 'birthDate'],
    ['an event before the birth', { birthDate: '2020', transplants: [{ date: '2019' }] }, 'events-before-birth'],
    ['a diagnosis before the birth', { birthDate: '2020', diagnosis: { date: '2019' } }, 'events-before-birth'],
    ['a number of relapses against the list', { relapses: [], relapseCount: 1 }, 'relapseCount'],
    ['a relapse without a remission', { relapses: [{}], remissionEver: 'no' }, 'relapse-without-response'],
    ['a relapse without a response', { relapses: [{}], bestResponse: 'PD' }, 'relapse-without-response'],
    ['a remission and none', { remissionEver: ['yes', 'no'] }, 'remissionEver'],
    ['two best responses', { bestResponse: ['CR', 'PR'] }, 'bestResponse'],
    ['two days of a relapse', { relapses: [{ date: twoDays }] }, 'relapses/relapse-1/date'],
    ['two days of a transplant', { transplants: [{ date: twoDays }] }, 'transplants/transplant-1/date'],
    ['two days of a progression', { progressionEvents: [{ date: twoDays }] }, 'progressionEvents/progression-1/date'],
    [
      'a relapse before the diagnosis',
      { diagnosis: { date: '2025' }, relapses: [{ date: '2024' }] },
      'events-before-diagnosis',
    ],
    [
      'two days of a sample',
      { tumourTests: [{ ...ALK, sample: { date: twoDays } }] },
      'tumourTests/test-1/sample/date',
    ],
    [
      'two time points of a sample',
      { tumourTests: [{ ...ALK, sample: { timepoint: ['diagnosis', 'relapse'] } }] },
      'tumourTests/test-1/sample/timepoint',
    ],
  ])('%s', (_, record, key) => expect(found(record)).toEqual([key]));

  test('each of several', () =>
    expect(found({ remissionEver: ['yes', 'no'], birthDate: ['2020-01-01', '2020-01-02'] }).sort()).toEqual([
      'birthDate',
      'remissionEver',
    ]));

  test('none of a record that holds together', () => {
    const record = { diagnosis: { code: 'all', date: '2024' }, allLineage: 'B', birthDate: ['2020', '2020-05-01'] };
    expect(found(record)).toEqual([]);
    expect(found({})).toEqual([]);
  });
});
