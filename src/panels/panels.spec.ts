import { readCase, type CaseContent } from '../engine/index.js';
import { BEGUN_ANEW, type Step, type StepNow, type StepRecord, type StepState } from './case-route.js';
import { chosenSitting } from './chosen-sitting.js';
import { lateOf } from './late.js';
import { withSitting } from './sitting-edit.js';
import { begunAnewOn, stepsNow } from './steps-now.js';

const today = '2026-11-20';
const route = 'route-nb-national-panel';

function contentOf(panelSittings: unknown): CaseContent {
  const read = readCase({ panelSittings }, []);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.content;
}

const record = (step: StepRecord['step'], day: string, state: StepState = 'yes'): StepRecord => ({
  ...{ caseId: 'c', route, step, state, day, person: 'coordinator', recordedAt: `${day}T09:00:00.000Z` },
});
const done = (step: Step, day: string): StepNow => ({ ...record(step, day), step });

describe('where the steps stand', () => {
  test('of each the last record counts, and what is not recorded is no no', () => {
    const now = stepsNow([record('images', '2026-11-01'), record('images', '2026-11-02', 'no')]);
    expect(now[0]).toMatchObject({ step: 'images', state: 'no', day: '2026-11-02', person: 'coordinator' });
    expect(now.slice(1).every(({ state }) => state === 'not-recorded')).toBe(true);
  });

  test('setting out anew sets aside what was recorded before', () => {
    const records = [
      record('submitted', '2026-01-02'),
      record(BEGUN_ANEW, '2026-11-01'),
      record('images', '2026-11-02'),
    ];
    const recorded = stepsNow(records).filter(({ state }) => state !== 'not-recorded');
    expect(recorded.map(({ step }) => step)).toEqual(['images']);
    expect([begunAnewOn(records), begunAnewOn([])]).toEqual(['2026-11-01', undefined]);
  });
});

describe('the sitting that a case is down for', () => {
  const kept = [
    {
      id: 's',
      route,
      date: '2026-12-03',
      papersBy: '2026-11-26',
      isCancelled: false,
      version: 1,
      person: 'p',
      updatedAt: '',
    },
  ];
  const on = (...dates: string[]) => dates.map((date) => ({ route, date }));

  test.each([
    ['none', [], undefined, undefined],
    ['of another route', [{ route: 'route-mdt', date: '2026-12-03' }], undefined, undefined],
    [
      'with its day for papers',
      on('2026-12-03'),
      undefined,
      { date: '2026-12-03', papersBy: '2026-11-26', isCancelled: false },
    ],
    [
      'the next one',
      on('2027-01-07', '2026-12-01', '2026-10-01'),
      undefined,
      { date: '2026-12-01', isCancelled: false },
    ],
    ['today', on('2026-11-20', '2026-12-01'), undefined, { date: '2026-11-20', isCancelled: false }],
    ['else the last one', on('2026-09-01', '2026-10-01'), undefined, { date: '2026-10-01', isCancelled: false }],
    ['known to the month', on('2026-11'), undefined, { date: '2026-11', isCancelled: false }],
    ['none since it set out anew', on('2026-10-01'), '2026-11-01', undefined],
  ])('%s', (_, sittings, since, chosen) => {
    expect(chosenSitting(contentOf(sittings), route, { today, since, kept })).toEqual(chosen);
  });
});

describe('what is late', () => {
  const sits = (date: string, papersBy?: string, isCancelled = false) => ({
    sitting: { date, isCancelled, ...(papersBy === undefined ? {} : { papersBy }) },
  });

  test.each([
    ['nothing of a case on no way', {}, [], []],
    ['nothing on the last day for papers', sits('2026-12-03', '2026-11-20'), [], []],
    ['papers the day after', sits('2026-12-03', '2026-11-19'), [], [['papers', '2026-11-19']]],
    ['no papers once submitted', sits('2026-12-03', '2026-11-19'), [done('submitted', '2026-11-18')], []],
    ['no papers where no day is kept', sits('2026-12-03'), [], []],
    ['nothing on the day of the sitting', sits('2026-11-20', '2026-11-20'), [], []],
    ['advice the day after', sits('2026-11-19'), [], [['advice', '2026-11-19']]],
    ['nothing within a month that is not over', sits('2026-11'), [], []],
    ['advice after a month that is over', sits('2026-10'), [], [['advice', '2026-10']]],
    ['nothing on the day of the advice', sits('2026-11-19'), [done('advice-received', '2026-11-20')], []],
    [
      'the family the day after',
      sits('2026-11-12'),
      [done('advice-received', '2026-11-19')],
      [['family', '2026-11-19']],
    ],
    ['the family, without a sitting', {}, [done('advice-received', '2026-11-19')], [['family', '2026-11-19']]],
    ['nothing once they are told', {}, [done('advice-received', '2026-11-01'), done('family-told', '2026-11-02')], []],
    ['a sitting that is cancelled', sits('2026-12-03', '2026-11-26', true), [], [['cancelled', '2026-12-03']]],
  ] as const)('%s', (_, sitting, steps, late) => {
    expect(lateOf({ ...sitting, steps }, today).map(({ what, since }) => [what, since])).toEqual(late);
  });
});

describe('putting a case down for a sitting', () => {
  const down = (panelSittings: unknown, date?: string) =>
    withSitting({ question: 'q', panelSittings }, route, { date, today });

  test.each([
    ['of none', undefined, [{ id: 'sitting-1', route, date: '2026-12-03' }]],
    ['of a list that is not recorded', 'unknown', [{ id: 'sitting-1', route, date: '2026-12-03' }]],
    [
      'instead of the next',
      [{ id: 'sitting-1', route, date: '2026-12-01' }],
      [{ id: 'sitting-1', route, date: '2026-12-03' }],
    ],
    [
      'beside one that is over, and one of another route',
      [
        { id: 'sitting-2', route, date: '2026-10-01' },
        { id: 'a', route: 'route-mdt', date: '2026-12-03' },
      ],
      [
        { id: 'sitting-2', route, date: '2026-10-01' },
        { id: 'a', route: 'route-mdt', date: '2026-12-03' },
        { id: 'sitting-3', route, date: '2026-12-03' },
      ],
    ],
    [
      'of a partial list, which stays partial',
      { items: [{ id: 'a', route: { value: route, source: 'letter' }, date: '2026-12-01' }], partial: true },
      { items: [{ id: 'sitting-1', route, date: '2026-12-03' }], partial: true },
    ],
  ])('%s', (_, before, after) => {
    const edited = down(before, '2026-12-03');
    expect(edited).toEqual({ question: 'q', panelSittings: after });
    expect(chosenSitting(contentOf(edited['panelSittings']), route, { today, kept: [] })?.date).toBe('2026-12-03');
  });

  test('for none takes out what is to come, and leaves no empty list', () => {
    expect(down([{ route, date: '2026-12-01' }])).toEqual({ question: 'q' });
  });
});
