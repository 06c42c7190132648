import { keysOfMilestone, milestoneIn, MILESTONES, sayMilestone, type MilestoneName } from './milestones.js';
import { told, worldOf } from './worlds.cases.js';

const told20 = (name: MilestoneName, record: object, chosen: Readonly<Record<string, number>> = {}) =>
  told(milestoneIn(name, worldOf(record, chosen).world));
const line = (number: number | undefined, more: object = {}) => ({
  ...(number === undefined ? {} : { line: number }),
  ...more,
});

describe('an event in the course', () => {
  test.each<[MilestoneName, object, string, string, string]>([
    ['birth', {}, 'open', '', 'birthDate'],
    ['birth', { birthDate: '2020-05-01' }, '2020-05-01', '', ''],
    ['birth', { birthDate: '2020-05' }, '2020-05-01 to 2020-05-31', '', 'birthDate'],
    ['birth', { birthDate: '2027' }, 'open', '', 'birthDate'],
    ['diagnosis', {}, 'open', '', 'diagnosis.date'],
    ['diagnosis', { diagnosis: { code: 'all' } }, 'open', '', 'diagnosis.date'],
    ['diagnosis', { diagnosis: { date: '2025-05-01' } }, '2025-05-01', 'diagnosed: 1 May 2025', ''],
    [
      'diagnosis',
      { diagnosis: { date: '2025-05' } },
      '2025-05-01 to 2025-05-31',
      'diagnosed: between 1 May 2025 and 31 May 2025',
      'diagnosis.date',
    ],
    ['diagnosis', { diagnosis: { date: '2026-11-21' } }, 'open', '', 'diagnosis.date'],
    ['firstLineStart', {}, 'open', '', 'treatments'],
    ['firstLineStart', { treatments: [] }, 'never', 'no treatment; the list is complete', ''],
    ['firstLineStart', { treatments: [line(2)] }, 'never', 'agent not recorded, line 2', ''],
    [
      'firstLineStart',
      { treatments: [line(undefined, { start: '2025' })] },
      'open',
      'agent not recorded',
      'treatments/treatment-1/line',
    ],
    [
      'firstLineStart',
      { treatments: [line(1, { start: '2025-05-01' }), line(2, { start: '2025-04-01' })] },
      '2025-05-01',
      'first-line treatment began: 1 May 2025',
      '',
    ],
    [
      'firstLineStart',
      { treatments: [line(1, { start: '2025-05-02' }), line(1, { start: '2025-05-01' })] },
      '2025-05-01',
      'first-line treatment began: 1 May 2025',
      '',
    ],
    [
      'firstLineStart',
      { treatments: [line(1)] },
      '… to 2026-11-20',
      'first-line treatment began: day not recorded',
      'treatments/treatment-1/start',
    ],
    [
      'firstLineEnd',
      { treatments: [line(1, { end: '2025-05-01' }), line(1, { end: '2025-06' })] },
      '2025-06-01 to 2025-06-30',
      'first-line treatment ended: between 1 Jun 2025 and 30 Jun 2025',
      'treatments/treatment-2/end',
    ],
    [
      'firstLineEnd',
      { treatments: [line(1, { end: '2025-05-01' }), line(1)] },
      'open',
      '',
      'treatments/treatment-2/end',
    ],
    ['firstLineEnd', { treatments: [] }, 'never', 'no treatment; the list is complete', ''],
    ['firstRelapse', { relapses: [] }, 'never', 'no relapse; the list is complete', ''],
    ['firstRelapse', {}, 'open', '', 'relapses'],
    [
      'firstRelapse',
      { relapses: [{ date: '2026' }, { date: '2025-05-01' }] },
      '2025-05-01',
      'relapse 2: 1 May 2025',
      '',
    ],
    [
      'lastRelapse',
      { relapses: [{ date: '2026-05-01' }, { date: '2025' }] },
      '2026-05-01',
      'relapse 1: 1 May 2026',
      '',
    ],
    [
      'firstRelapse',
      { relapses: [{ date: '2025' }, { date: '2025-05-01' }] },
      '2025-01-01 to 2025-05-01',
      'relapse 1: 2025; relapse 2: 1 May 2025',
      'relapses/relapse-1/date',
    ],
    [
      'lastRelapse',
      { relapses: [{ date: '2025' }, { date: '2025-05-01' }] },
      '2025-05-01 to 2025-12-31',
      'relapse 1: 2025; relapse 2: 1 May 2025',
      'relapses/relapse-1/date',
    ],
    ['lastRelapse', { relapses: [{}] }, '… to 2026-11-20', 'relapse 1: undated', 'relapses/relapse-1/date'],
    ['lastRelapse', { relapses: { items: [{ date: '2025' }], partial: true } }, 'open', 'relapse 1: 2025', 'relapses'],
    ['lastTransplant', {}, 'open', '', 'transplants'],
    ['lastTransplant', { transplants: [] }, 'never', 'no transplant; the list is complete', ''],
    [
      'lastTransplant',
      { transplants: [{ date: '2025-05-01', type: 'auto' }, { date: '2024' }] },
      '2025-05-01',
      'transplant 1: 1 May 2025, own cells (autologous)',
      '',
    ],
    [
      'lastTransplant',
      { transplants: { items: [{ date: '2025' }], partial: true } },
      'open',
      'transplant 1: 2025',
      'transplants',
    ],
    ['lastDose', { lastDoseByClass: [] }, 'never', 'no dose of any class; the list is complete', ''],
    ['assessment', {}, '2026-11-20', '', ''],
  ])('%s of %j: %s', (name, record, ...expected) => expect(told20(name, record)).toEqual(expected));

  test('is named in words, and known by what it is recorded under', () => {
    expect(MILESTONES.map((name) => `${sayMilestone(name)}: ${keysOfMilestone(name).join(', ')}`)).toEqual([
      'birth: birthDate',
      'diagnosis: diagnosis',
      'the start of first-line treatment: treatments',
      'the end of first-line treatment: treatments',
      'the first relapse: relapses',
      'the last relapse: relapses',
      'the last transplant: transplants',
      'the last dose of any treatment: lastDoseByClass, treatments',
      'the day of the answer: ',
    ]);
  });
});

describe('an event before the diagnosis or the birth', () => {
  const relapsed = { relapses: [{ date: '2024-05-01' }] };
  test('leaves the diagnosis in doubt in one world, and the event in the other', () => {
    const record = { ...relapsed, diagnosis: { date: '2025-05-01' } };
    expect(told20('diagnosis', record)[0]).toBe('2025-05-01');
    expect(told20('diagnosis', record, { 'events-before-diagnosis': 1 })).toEqual([
      'open',
      '',
      'events-before-diagnosis',
    ]);
    expect(told20('firstRelapse', record)).toEqual([
      '… to 2026-11-20',
      'relapse 1: 1 May 2024',
      'events-before-diagnosis',
    ]);
    expect(told20('firstRelapse', record, { 'events-before-diagnosis': 1 })[0]).toBe('2024-05-01');
  });

  test('leaves the birth in doubt in one world', () => {
    const record = { ...relapsed, birthDate: '2025-05-01' };
    expect(told20('birth', record)[0]).toBe('2025-05-01');
    expect(told20('birth', record, { 'events-before-birth': 1 })).toEqual(['open', '', 'events-before-birth']);
  });

  test('is no contradiction where it may be of the same day', () => {
    const { world, met } = worldOf({ diagnosis: { date: '2024-05' }, ...relapsed });
    expect(told(milestoneIn('diagnosis', world))[0]).toBe('2024-05-01 to 2024-05-31');
    expect(met).toEqual([]);
  });

  test.each(['transplants', 'progressionEvents'])('may be one of the %s', (list) =>
    expect(
      told20(
        'diagnosis',
        { [list]: [{ date: '2024' }], diagnosis: { date: '2025' } },
        { 'events-before-diagnosis': 1 },
      )[0],
    ).toBe('open'),
  );
});

test('what is waited for is said in words', () => {
  const why = (name: MilestoneName, record: object) => {
    const { waitsFor, detail } = milestoneIn(name, worldOf(record).world).why[0] ?? {};
    return `${waitsFor}: ${detail}`;
  };
  expect(why('birth', {})).toBe('birth date, or age on a day: not recorded');
  expect(why('birth', { birthDate: '2027' })).toBe(
    'birth date, or age on a day: recorded as after the day of the answer',
  );
  expect(why('birth', { birthDate: '2020' })).toBe(
    'birth date, more exactly: the date as recorded could fall on either side of the bound',
  );
  expect(why('diagnosis', { diagnosis: { date: { status: 'unknown' } } })).toBe(
    'the date of diagnosis: recorded as not known',
  );
  expect(why('diagnosis', { diagnosis: { status: 'unknown' } })).toBe('the date of diagnosis: recorded as not known');
  expect(why('lastRelapse', { relapses: [{}] })).toBe('the date of relapse 1: not recorded');
  expect(why('firstLineEnd', { treatments: [{ line: 1 }] })).toBe('the end date of treatment 1: not recorded');
});
