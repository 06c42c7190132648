import { lastDoseIn } from './last-dose.js';
import { told, worldOf } from './worlds.cases.js';

const dose = (of: string, date?: string) => ({ class: of, ...(date === undefined ? {} : { date }) });
const partial = (...items: readonly object[]) => ({ items, partial: true });
const told20 = (record: object, chosen?: Readonly<Record<string, number>>) =>
  told(lastDoseIn(worldOf(record, chosen).world));

describe('the last dose of any treatment, by a complete list of last doses', () => {
  test.each([
    [[], 'never', 'no dose of any class; the list is complete', ''],
    [[dose('steroid', '2026-10-01')], '2026-10-01', 'last dose of steroid: 1 Oct 2026', ''],
    [[dose('mibg_therapy', '2026-10-01')], '2026-10-01', 'last dose of mibg therapy: 1 Oct 2026', ''],
    [
      [dose('steroid', '2026-10-01'), dose('chemotherapy', '2026-09-01')],
      '2026-10-01',
      'last dose of steroid: 1 Oct 2026',
      '',
    ],
    [
      [dose('steroid', '2026-10'), dose('chemotherapy', '2026-10-09')],
      '2026-10-09 to 2026-10-31',
      'last dose of steroid: Oct 2026; last dose of chemotherapy: 9 Oct 2026',
      'lastDoseByClass/dose-1/date',
    ],
    [[dose('steroid')], '… to 2026-11-20', 'last dose of steroid: day not recorded', 'lastDoseByClass/dose-1/date'],
    [[{ date: '2026-10-01' }], '2026-10-01', 'last dose of a class not recorded: 1 Oct 2026', ''],
    [
      [dose('steroid', '2026-10-01'), dose('chemotherapy', '2026-11-21')],
      '2026-10-01',
      'last dose of steroid: 1 Oct 2026',
      '',
    ],
  ])('%j: %s', (lastDoseByClass, ...expected) => expect(told20({ lastDoseByClass })).toEqual(expected));

  test('carries its date, and the class that a world chooses', () => {
    const item = { class: ['steroid', 'chemotherapy'], date: '2026-10-01' };
    const { world, met } = worldOf({ lastDoseByClass: [item] }, { 'lastDoseByClass/dose-1/class': 1 });
    expect(lastDoseIn(world).facts).toEqual([
      { key: 'lastDoseByClass/dose-1', says: 'last dose of chemotherapy: 1 Oct 2026', date: '2026-10-01' },
    ]);
    expect(met).toContain('lastDoseByClass/dose-1/class');
  });
});

describe('the last dose of any treatment, by a complete list of treatments', () => {
  test.each([
    [[], 'never', 'no treatment; the list is complete', ''],
    [[{ agent: 'Qarziba', end: '2026-10-01' }], '2026-10-01', 'last treatment ended: 1 Oct 2026', ''],
    [
      [{ end: '2026-10' }, { end: '2025' }],
      '2026-10-01 to 2026-10-31',
      'last treatment ended: between 1 Oct 2026 and 31 Oct 2026',
      'treatments/treatment-1/end',
    ],
    [
      [{ start: '2026-11-01' }, { end: '2026-10-01' }],
      '2026-11-01 to 2026-11-20',
      'last treatment ended: between 1 Nov 2026 and 20 Nov 2026',
      'treatments/treatment-1/end',
    ],
    [
      [{ start: '2026-09-01' }, { start: '2026-09-02', end: '2026-11-20' }],
      '2026-11-20',
      'last treatment ended: 20 Nov 2026',
      'treatments/treatment-1/end',
    ],
  ])('%j: %s', (treatments, ...expected) => expect(told20({ treatments })).toEqual(expected));

  test('carries its date only where that is known to the day', () => {
    const factsOf = (end: string) => lastDoseIn(worldOf({ treatments: [{ end }] }).world).facts;
    expect(factsOf('2026-10-01')[0]?.date).toBe('2026-10-01');
    expect(factsOf('2026-10')[0]).not.toHaveProperty('date');
  });
});

describe('the last dose of any treatment, by both lists', () => {
  const [first, second] = ['2026-10-01', '2026-10-02'];
  test('is never where neither holds any', () =>
    expect(told20({ lastDoseByClass: [], treatments: [] })).toEqual([
      'never',
      'no dose of any class; the list is complete; no treatment; the list is complete',
      '',
    ]));

  test('is on the day that both allow', () =>
    expect(told20({ lastDoseByClass: [dose('steroid', '2026-10')], treatments: [{ end: first }] })).toEqual([
      first,
      'last dose of steroid: Oct 2026; last treatment ended: 1 Oct 2026',
      '',
    ]));

  test('is weighed by each where they differ', () => {
    const record = { lastDoseByClass: [dose('steroid', first)], treatments: [{ end: second }] };
    expect(told20(record)[0]).toBe(first);
    expect(told20(record, { lastDoseByClass: 1 })[0]).toBe(second);
  });

  test('is weighed by each where one holds a dose and the other none', () => {
    const record = { lastDoseByClass: [], treatments: [{ end: second }] };
    expect(told20(record)[0]).toBe('never');
    expect(told20(record, { 'lastDoseByClass/none': 1 })[0]).toBe(second);
    expect(told20({ lastDoseByClass: [dose('steroid', first)], treatments: [] })[0]).toBe(first);
  });
});

describe('the last dose of any treatment, by no complete list', () => {
  test.each([
    [{}, 'not recorded'],
    [{ treatments: partial({ end: '2026-10-01' }) }, 'not recorded'],
    [{ lastDoseByClass: partial(dose('steroid', '2026-10-01')) }, 'neither list is given as complete'],
    [{ lastDoseByClass: { status: 'unknown' } }, 'recorded as not known'],
  ])('is open: %j', (record, detail) => {
    const { state, why } = lastDoseIn(worldOf(record).world);
    expect([state, ...why.map((reason) => `${reason.key}: ${reason.detail}`)]).toEqual([
      'open',
      `lastDoseByClass: ${detail}`,
    ]);
  });

  test('goes by the one that is complete', () => {
    const treatments = [{ end: '2026-10-01' }];
    const lastDoseByClass = partial(dose('steroid', '2026-10-02'));
    expect(told20({ treatments, lastDoseByClass })[0]).toBe('2026-10-01');
  });
});
