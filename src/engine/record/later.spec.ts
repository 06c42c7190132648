import { laterFacts } from './later.js';
import { ALK, worldOf } from './worlds.cases.js';

const later = (record: object) => laterFacts(worldOf(record).world);

describe('what is recorded of the time after the day of the answer', () => {
  test.each([
    [{ bestResponse: { value: 'CR', date: '2026-11-21' } }, 'bestResponse', 'bestResponse', '2026-11-21'],
    [{ relapses: [{ date: '2026-12' }] }, 'relapses/relapse-1', 'relapse 1', '2026-12'],
    [{ treatments: [{ agent: 'BIT', start: '2027' }] }, 'treatments/treatment-1', 'treatment 1', '2027'],
    [{ tumourTests: [{ ...ALK, sample: { date: '2026-11-21' } }] }, 'tumourTests/test-1', 'test 1', '2026-11-21'],
    [{ lastDoseByClass: [{ date: '2026-11-21' }] }, 'lastDoseByClass/dose-1', 'dose 1', '2026-11-21'],
  ])('is shown with its day: %j', (record, key, name, date) =>
    expect(later(record)).toEqual([{ key, says: `${name}, dated after the day of the answer`, date }]),
  );

  test.each([
    {},
    { bestResponse: 'CR' },
    { bestResponse: { value: 'CR', date: '2026-11-20' } },
    { bestResponse: { value: 'CR', date: '2026-11' } },
    { relapses: [{ date: '2026-11-20' }, { date: '2026' }, {}] },
    { relapses: [{ date: { status: 'unknown' } }] },
    { treatments: [{ agent: 'BIT' }, { start: '2026-11-20', end: '2026-12-01' }] },
    { tumourTests: [ALK, { ...ALK, sample: { timepoint: 'relapse' } }, { ...ALK, sample: { date: '2026-11' } }] },
    { tumourTests: [{ ...ALK, sample: { status: 'unknown' } }] },
  ])('holds nothing of %j', (record) => expect(later(record)).toEqual([]));

  test('is each that there is', () => {
    const record = { relapses: [{ date: '2025' }, { date: '2026-12-01' }], transplants: [{ date: '2026-12-24' }] };
    expect(later(record).map(({ key }) => key)).toEqual(['relapses/relapse-2', 'transplants/transplant-1']);
  });
});
