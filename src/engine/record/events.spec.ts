import { dateOfEvent, diagnosisDate, inDoubt, nameOf, pastItems } from './events.js';
import { daysOf, worldOf } from './worlds.cases.js';

const [BEFORE_DIAGNOSIS, BEFORE_BIRTH] = ['events-before-diagnosis', 'events-before-birth'];

/** The days of the only relapse, and what is weighed for it. */
function days(record: object, chosen: Readonly<Record<string, number>> = {}) {
  const { world, met } = worldOf(record, chosen);
  const [item] = world.content.relapses.items;
  if (item === undefined) throw new Error('name a relapse');
  return { days: daysOf(dateOfEvent('relapses', item, world)), met };
}

describe('the days of an event', () => {
  test.each<[string, object, string]>([
    ['are those of its date', { relapses: [{ date: '2025-06' }] }, '2025-06-01 to 2025-06-30'],
    ['end with the day of the answer', { relapses: [{ date: '2026' }] }, '2026-01-01 to 2026-11-20'],
    ['are any up to the day of the answer where none is recorded', { relapses: [{}] }, '… to 2026-11-20'],
    ['are those that all its records allow', { relapses: [{ date: ['2025', '2025-06-01'] }] }, '2025-06-01'],
    [
      'may be in the month of the diagnosis',
      { diagnosis: { date: '2025-06' }, relapses: [{ date: '2025-06-01' }] },
      '2025-06-01',
    ],
    ['may be in the year of the birth', { birthDate: '2025', relapses: [{ date: '2025-06-01' }] }, '2025-06-01'],
  ])('%s', (_, record, expected) => expect(days(record)).toEqual({ days: expected, met: [] }));

  test('are one of two that differ in each world', () => {
    const record = { relapses: [{ date: ['2025-01-01', '2025-02-01'] }] };
    const key = 'relapses/relapse-1/date';
    expect(days(record)).toEqual({ days: '2025-01-01', met: [key] });
    expect(days(record, { [key]: 1 }).days).toBe('2025-02-01');
  });

  test.each<[string, object, string]>([
    ['the diagnosis', { diagnosis: { date: '2025' } }, BEFORE_DIAGNOSIS],
    ['the birth', { birthDate: '2025' }, BEFORE_BIRTH],
  ])('before %s are not known in the one world, and stand in the other', (_, against, key) => {
    const record = { ...against, relapses: [{ date: '2024-12-31' }] };
    expect(days(record)).toEqual({ days: '… to 2026-11-20', met: [key] });
    expect(days(record, { [key]: 1 }).days).toBe('2024-12-31');
  });

  test('before the diagnosis and the birth are weighed against both', () => {
    const record = { diagnosis: { date: '2025' }, birthDate: '2025', relapses: [{ date: '2024' }] };
    const { met } = days(record, { [BEFORE_DIAGNOSIS]: 1 });
    expect(met).toEqual([BEFORE_DIAGNOSIS, BEFORE_BIRTH]);
  });

  test('in doubt wait for the dates of both', () => {
    expect(inDoubt('diagnosis')).toEqual({
      code: 'CONFLICTING_DATA',
      waitsFor: 'the dates of the event and of the diagnosis',
      key: BEFORE_DIAGNOSIS,
      detail: 'an event is dated before the diagnosis',
    });
    expect(inDoubt('birth').key).toBe(BEFORE_BIRTH);
  });
});

describe('the days of the diagnosis', () => {
  test.each([
    [{}, '… to 2026-11-20'],
    [{ diagnosis: { code: 'all' } }, '… to 2026-11-20'],
    [{ diagnosis: { date: '2025-06' } }, '2025-06-01 to 2025-06-30'],
    [{ diagnosis: [{ date: '2025' }, { date: '2025-06' }] }, '2025-06-01 to 2025-06-30'],
  ])('%j: %s', (record, expected) => expect(daysOf(diagnosisDate(worldOf(record).world))).toBe(expected));

  test('that differ are one in each world', () => {
    const { world, met } = worldOf({ diagnosis: [{ date: '2024' }, { date: '2025' }] }, { 'diagnosis.date': 1 });
    expect(daysOf(diagnosisDate(world))).toBe('2025-01-01 to 2025-12-31');
    expect(met).toEqual(['diagnosis.date']);
  });
});

describe('events up to the day of the answer', () => {
  test.each([
    [[{}], 1],
    [[{ date: '2026-11-20' }], 1],
    [[{ date: '2026' }], 1],
    [[{ date: '2026-11-21' }], 0],
    [[{ date: '2026-11-21' }, { date: '2025' }], 1],
    [[{ date: ['2026-11-21', '2025'] }], 1],
    [[{ date: ['2026-11-21', '2026-12'] }], 0],
    [[{ date: { status: 'unknown' } }], 1],
  ])('%j: %i', (relapses, count) => {
    const { world } = worldOf({ relapses });
    expect(pastItems(world.content.relapses, world)).toHaveLength(count);
  });

  test('are named by their ids in words', () => expect(nameOf('last-dose-2')).toBe('last dose 2'));
});
