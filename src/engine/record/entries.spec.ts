import { readCase } from '../case-reader.js';
import { dayOf, type Day } from '../calendar.js';
import type { Entry, Recorded } from '../case-shape.js';
import { readPartialDate, type DayRange } from '../partial-date.js';
import { createTerms } from '../terms.js';
import { constant, dateOf, factOf, isNotApplicable, latest, rangeOf, together, valueIn, whyAbsent } from './entries.js';
import { dateOfEvent, inDoubt, nameOf, pastItems } from './events.js';
import type { World } from './world.js';

const asOf = dayOf(2026, 11, 20) as Day;
const terms = createTerms({ diagnoses: [], therapies: [] });
const range = (text: string) => readPartialDate(text) as DayRange;
const known = <T>(value: T, more: object = {}): Entry<T> => ({ status: 'known', value, ...more });
const named = { key: 'mrd', name: 'residual disease' };

/** The first world of each contradiction, which is noted as it is met. */
function worldOf(record: object = {}) {
  const read = readCase(record, ['all']);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const met: string[] = [];
  const choose: World['choose'] = ({ key, says, settles }, worlds) => {
    met.push(`${key}: ${says}; ${settles}`);
    return worlds[0] as (typeof worlds)[number];
  };
  const world: World = { content: read.content, asOf, terms, choose };
  return { world, met };
}

describe('an entry', () => {
  test('is shown with its date, its origin and its author, and with none that is not recorded', () => {
    const whole = { date: '2026-11-01', source: 'letter', recordedBy: 'lead-1' };
    expect(factOf('mrd', 'not detected', known('no', whole))).toEqual({ key: 'mrd', says: 'not detected', ...whole });
    expect(factOf('mrd', 'not detected', known('no'))).toEqual({ key: 'mrd', says: 'not detected' });
    expect(factOf('mrd', 'not detected')).toEqual({ key: 'mrd', says: 'not detected' });
  });

  test.each([
    ['unknown', 'MISSING_DATA', 'recorded as not known'],
    ['not_done', 'MISSING_DATA', 'recorded as not done'],
    ['in_progress', 'MISSING_DATA', 'in progress'],
    ['requested', 'MISSING_DATA', 'requested'],
    ['not_assessed', 'NEEDS_JUDGEMENT', 'recorded as not assessed'],
    ['conflicting', 'CONFLICTING_DATA', 'recorded as conflicting'],
  ] as const)('that says “%s” gives its reason', (status, code, detail) => {
    expect(whyAbsent([{ status }], named, asOf)).toEqual([{ code, waitsFor: 'residual disease', key: 'mrd', detail }]);
  });

  test('that is silent, not applicable or wholly later leaves silence as the reason', () => {
    const silence = [{ code: 'MISSING_DATA', waitsFor: 'residual disease', key: 'mrd', detail: 'not recorded' }];
    const entries: readonly Recorded<string>[] = [
      [],
      [{ status: 'not_applicable' }],
      [{ status: 'not_done', date: '2026-12' }],
    ];
    for (const recorded of entries) expect(whyAbsent(recorded, named, asOf)).toEqual(silence);
  });

  test('that was requested says of whom, and by when', () => {
    const requested = { from: 'the laboratory', due: '2026-12-01' } as Entry<string>['requested'];
    const [reason] = whyAbsent(
      [{ status: 'requested', ...(requested === undefined ? {} : { requested }) }],
      named,
      asOf,
    );
    expect(reason?.request).toEqual(requested);
  });

  test('that does not apply counts only where no value stands beside it', () => {
    expect(isNotApplicable([{ status: 'not_applicable' }], asOf)).toBe(true);
    expect(isNotApplicable([{ status: 'not_applicable' }, { status: 'unknown' }], asOf)).toBe(true);
    expect(isNotApplicable([{ status: 'not_applicable' }, known('yes')], asOf)).toBe(false);
    expect(isNotApplicable([{ status: 'unknown' }], asOf)).toBe(false);
    expect(isNotApplicable([], asOf)).toBe(false);
  });
});

describe('a constant', () => {
  test('recorded twice alike is one, and in two ways a contradiction by name', () => {
    const { world, met } = worldOf();
    expect(constant([known('B'), known('B')], named, world)?.value).toBe('B');
    expect(met).toEqual([]);
    expect(constant([known('B'), known('T')], named, world)?.value).toBe('B');
    expect(met).toEqual(['mrd: residual disease is recorded in 2 ways; residual disease']);
  });

  test('in an item is named by its key', () => {
    const { world, met } = worldOf();
    expect(valueIn([known('B'), known('T')], 'relapses/relapse-1/site', world)).toBe('B');
    expect(met).toEqual([
      'relapses/relapse-1/site: relapses, relapse 1, site is recorded in 2 ways; relapses, relapse 1, site',
    ]);
    expect(valueIn([], 'relapses/relapse-1/site', world)).toBeUndefined();
  });
});

describe('the latest of a series', () => {
  const last = (...entries: readonly Entry<string>[]) => {
    const { world, met } = worldOf();
    return [latest(entries, named, world)?.value ?? latest(entries, named, world)?.status, met.length];
  };

  test('is the last by its date, whatever the order', () => {
    const [old, young] = [known('old', { date: '2026-01' }), known('young', { date: '2026-02' })];
    expect(last(old, young)).toEqual(['young', 0]);
    expect(last(young, old)).toEqual(['young', 0]);
    expect(last()).toEqual([undefined, 0]);
  });

  test.each(['requested', 'unknown', 'not_done'] as const)('is not an entry “%s” beside a value', (status) => {
    expect(last(known('old', { date: '2026-01' }), { status, date: '2026-02' })).toEqual(['old', 0]);
    expect(last({ status, date: '2026-02' })).toEqual([status, 0]);
  });

  test('conflicts where two of one time differ, by value or by status', () => {
    const { world, met } = worldOf();
    latest([known('a', { date: '2026-02' }), known('b', { date: '2026-02-03' })], named, world);
    expect(met).toEqual(['mrd: residual disease is recorded in 2 ways for one time; residual disease']);
    expect(last(known('a', { date: '2026' }), { status: 'not_assessed', date: '2026' })).toEqual(['a', 1]);
    expect(last(known('a'), known('a', { date: '2026' }))).toEqual(['a', 0]);
  });
});

describe('the days of a date', () => {
  test('end with the day of the answer, and are any day where none is recorded', () => {
    expect(rangeOf('2026', asOf)).toEqual({ earliest: dayOf(2026, 1, 1), latest: asOf });
    expect(rangeOf('2025', asOf)).toEqual(range('2025'));
    expect(rangeOf('2027', asOf)).toEqual(range('2027'));
    expect(rangeOf(undefined, asOf)).toEqual({ earliest: -Infinity, latest: asOf });
  });

  test('are those that all records allow, or those of one of them, by name', () => {
    const { world, met } = worldOf();
    expect(dateOf([known('2024'), known('2024-05'), { status: 'unknown' }], named, world)).toEqual(range('2024-05'));
    expect(dateOf([], named, world)).toEqual({ earliest: -Infinity, latest: asOf });
    expect(met).toEqual([]);
    const apart = [range('2023'), range('2024'), range('2023')];
    expect(together(apart, named, world)).toEqual(range('2023'));
    expect(met).toEqual(['mrd: residual disease is recorded in 2 ways; residual disease']);
  });
});

describe('an event', () => {
  test('is called by its id in words', () => expect(nameOf('relapse-1')).toBe('relapse 1'));

  test('before the diagnosis has its own date or none, by the world', () => {
    const { world, met } = worldOf({ diagnosis: { code: 'all', date: '2024-05-01' } });
    const event = { id: 'relapse-1', date: [known('2024-03-01')] };
    const ranges = (['event', 'diagnosis'] as const).map((one) =>
      dateOfEvent('relapses', event, { ...world, choose: (_, worlds) => worlds.find((each) => each === one) as never }),
    );
    expect(ranges).toEqual([{ earliest: -Infinity, latest: asOf }, range('2024-03-01')]);
    expect(dateOfEvent('relapses', { id: 'relapse-2', date: [known('2024-06-01')] }, world)).toEqual(
      range('2024-06-01'),
    );
    expect(dateOfEvent('relapses', { id: 'relapse-3' }, world)).toEqual({ earliest: -Infinity, latest: asOf });
    expect(met).toEqual([]);
  });

  test('recorded with two dates is in conflict by name', () => {
    const { world, met } = worldOf();
    dateOfEvent('relapses', { id: 'relapse-1', date: [known('2023'), known('2024')] }, world);
    expect(met).toEqual([
      'relapses/relapse-1/date: the date of relapse 1 is recorded in 2 ways; the date of relapse 1',
    ]);
  });

  test('in doubt against the diagnosis waits for both dates', () => {
    expect(inDoubt('diagnosis')).toMatchObject({ code: 'CONFLICTING_DATA', key: 'events-before-diagnosis' });
  });

  test('counts as past unless every date recorded of it is later', () => {
    const { world } = worldOf();
    const items = [
      { id: 'undated' },
      { id: 'past', date: [known('2026-11-20')] },
      { id: 'later', date: [known('2026-11-21')] },
      { id: 'either', date: [known('2026-12'), known('2026-10')] },
      { id: 'later-and-unknown', date: [known('2026-12'), { status: 'unknown' as const }] },
      { id: 'not-known', date: [{ status: 'unknown' as const }] },
    ];
    const past = pastItems({ items, complete: true } as never, world).map(({ id }) => id);
    expect(past).toEqual(['undated', 'past', 'either', 'not-known']);
  });
});
