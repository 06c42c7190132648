import { samplePoint } from './sample-points.js';
import { currentSample, hasRelapseSample, sampleOf } from './samples.js';
import { ALK, daysOf, reasonsOf, worldOf } from './worlds.cases.js';

const ORDER = 'relapses: the order of the relapses; their dates, as recorded, allow more than one order';

function sampled(sample: object | undefined, record: object = {}, chosen: Readonly<Record<string, number>> = {}) {
  const { world, met } = worldOf({ tumourTests: [{ ...ALK, ...(sample && { sample }) }], ...record }, chosen);
  const [test] = world.content.tumourTests.items;
  if (test === undefined) throw new Error('the list of tests is empty');
  return { world, met, sample: sampleOf(test, world) };
}

describe('a sample', () => {
  test.each([
    [undefined, 'sample', '… to 2026-11-20'],
    [{ timepoint: 'diagnosis' }, 'diagnosis sample', '… to 2026-11-20'],
    [{ timepoint: 'relapse', relapse: 'relapse-2' }, 'relapse 2 sample', '… to 2026-11-20'],
    [{ relapse: 'relapse-2' }, 'sample', '… to 2026-11-20'],
    [{ date: '2026-10-01' }, 'sample 1 Oct 2026', '2026-10-01'],
    [{ timepoint: 'relapse', date: '2026-11' }, 'relapse sample Nov 2026', '2026-11-01 to 2026-11-20'],
  ])('%j: %s', (recorded, says, days) => {
    const { sample } = sampled(recorded);
    expect([sample.says, daysOf(sample.date), sample.dated]).toEqual([
      says,
      days,
      recorded !== undefined && 'date' in recorded,
    ]);
  });

  test('is of each time point, relapse and day that is recorded of it, one in each world', () => {
    const sample = { timepoint: ['diagnosis', 'relapse'], relapse: ['relapse-1', 'relapse-2'], date: ['2025', '2026'] };
    const keys = ['timepoint', 'relapse', 'date'].map((field) => `tumourTests/test-1/sample/${field}`);
    expect(sampled(sample).met).toEqual(keys);
    expect(sampled(sample).sample).toMatchObject({ timepoint: 'diagnosis', relapse: 'relapse-1' });
    const others = sampled(sample, {}, Object.fromEntries(keys.map((key) => [key, 1]))).sample;
    expect(others).toMatchObject({ timepoint: 'relapse', relapse: 'relapse-2' });
    expect(daysOf(others.date)).toBe('2026-01-01 to 2026-11-20');
  });
});

describe('a current sample', () => {
  const once = { relapses: [{ date: '2026-10' }] };
  const twice = { relapses: [{ date: '2025-06-01' }, { date: '2026-06-01' }] };
  const unordered = { relapses: [{ date: '2026' }, { date: '2026-06-01' }] };
  test.each<[string, object, object, string]>([
    ['any, where it has not come back', {}, { relapses: [] }, 'true'],
    ['one of diagnosis, where it has not come back', { timepoint: 'diagnosis' }, { relapses: [] }, 'true'],
    ['none, where a relapse is not excluded', { timepoint: 'relapse' }, {}, 'false'],
    [
      'none, where the list of relapses is partial',
      { timepoint: 'relapse' },
      { relapses: { items: [{}], partial: true } },
      'false',
    ],
    ['none of diagnosis after a relapse', { timepoint: 'diagnosis', date: '2026-11-01' }, once, 'false'],
    ['one of the only relapse', { timepoint: 'relapse' }, once, 'true'],
    ['one of the only relapse by its id', { relapse: 'relapse-1' }, once, 'true'],
    ['one taken on or after the last day of the relapse', { date: '2026-10-31' }, once, 'true'],
    ['not one taken before', { date: '2026-09-30' }, once, 'false'],
    ['perhaps one taken in the month of the relapse', { date: '2026-10-30' }, once, 'unknown'],
    ['perhaps one without its day', {}, once, 'unknown'],
    ['perhaps one of another time point without its day', { timepoint: 'other' }, once, 'unknown'],
    ['one of another time point by its day', { timepoint: 'other', date: '2026-11-01' }, once, 'true'],
    ['one of the latest of two', { relapse: 'relapse-2' }, twice, 'true'],
    ['not one of the earlier of two', { relapse: 'relapse-1' }, twice, 'false'],
    ['perhaps one of a relapse, of two', { timepoint: 'relapse' }, twice, 'unknown'],
    ['one of a relapse on or after the latest', { timepoint: 'relapse', date: '2026-06-01' }, twice, 'true'],
    ['not one between the two', { timepoint: 'relapse', date: '2026-01' }, twice, 'false'],
    ['perhaps one of two that have no order', { relapse: 'relapse-1' }, unordered, 'unknown'],
    ['perhaps one after two that have no order', { date: '2026-11-20' }, unordered, 'unknown'],
    [
      'one of the highest number, whatever the dates',
      { relapse: 'relapse-1' },
      {
        relapses: [
          { n: 2, date: '2025' },
          { n: 1, date: '2026' },
        ],
      },
      'true',
    ],
    [
      'not one of a lower number',
      { relapse: 'relapse-2' },
      {
        relapses: [
          { n: 2, date: '2025' },
          { n: 1, date: '2026' },
        ],
      },
      'false',
    ],
    [
      'one of the later, where one of two has no number',
      { relapse: 'relapse-2' },
      { relapses: [{ n: 1, date: '2025' }, { date: '2026' }] },
      'true',
    ],
  ])('is %s', (_, sample, record, truth) => {
    const at = sampled(sample, record);
    expect(currentSample(at.world).isCurrent(at.sample)).toBe(truth);
  });

  test.each<[object, string, readonly string[], readonly string[]]>([
    [{ relapses: [] }, 'the diagnosis sample', [], []],
    [once, 'a relapse sample', [], []],
    [twice, 'a sample of the latest relapse', [], []],
    [unordered, 'a sample of the latest relapse', [], [ORDER]],
    [
      {},
      'a current sample; whether it has come back, or come back again, is not recorded',
      ['relapses: whether it has come back, and how often; not recorded'],
      [],
    ],
  ])('is said in words: %j', (record, says, absent, order) => {
    const current = currentSample(sampled({}, record).world);
    expect([current.says, reasonsOf(current.absent), reasonsOf(current.order)]).toEqual([says, absent, order]);
  });

  test('against an empty list of relapses is one of diagnosis, or the one of a relapse', () => {
    const key = 'relapse-sample-without-relapse';
    const of = (timepoint: string, chosen: number) => {
      const at = sampled({ timepoint }, { relapses: [] }, { [key]: chosen });
      return [currentSample(at.world).isCurrent(at.sample), currentSample(at.world).says, at.met.includes(key)];
    };
    expect(of('relapse', 0)).toEqual(['true', 'the diagnosis sample', true]);
    expect(of('relapse', 1)).toEqual(['true', 'a relapse sample', true]);
    expect(of('diagnosis', 1)).toEqual(['true', 'the diagnosis sample', false]);
    expect(hasRelapseSample(sampled({ timepoint: 'diagnosis' }, { relapses: [] }, { [key]: 1 }).world)).toBe(false);
  });
});

describe('a sample of one point of the course', () => {
  const once = { relapses: [{ date: '2026-10' }] };
  const partial = { relapses: { items: [{ date: '2026-10' }], partial: true } };
  test.each<[object, object, string, string]>([
    [{ timepoint: 'diagnosis' }, once, 'true', 'false'],
    [{ timepoint: 'relapse' }, once, 'false', 'true'],
    [{ timepoint: 'other' }, once, 'false', 'false'],
    [{ timepoint: 'diagnosis', relapse: 'relapse-1' }, once, 'false', 'true'],
    [{ relapse: 'relapse-1' }, once, 'false', 'true'],
    [{ date: '2026-10-31' }, once, 'false', 'true'],
    [{ date: '2026-10-30' }, once, 'unknown', 'unknown'],
    [{ date: '2026-09-30' }, once, 'true', 'false'],
    [{ date: '2026-09-30' }, partial, 'unknown', 'unknown'],
    [{ date: '2026-10-31' }, partial, 'false', 'true'],
    [{}, once, 'unknown', 'unknown'],
    [{ date: '2026-10-31' }, {}, 'unknown', 'unknown'],
    [{ date: '2026-10-31' }, { relapses: [] }, 'true', 'false'],
  ])('%j after %j: of diagnosis %s, of a relapse %s', (sample, record, diagnosis, relapse) => {
    const at = sampled(sample, record);
    expect(samplePoint('diagnosis', at.world).isOf(at.sample)).toBe(diagnosis);
    expect(samplePoint('relapse', at.world).isOf(at.sample)).toBe(relapse);
  });

  test.each<[object, boolean, number]>([
    [{ relapses: [] }, true, 0],
    [once, false, 0],
    [partial, false, 1],
    [{}, false, 1],
  ])('of a relapse after %j is impossible: %s', (record, isImpossible, absent) => {
    const { world } = sampled({}, record);
    expect(samplePoint('relapse', world)).toMatchObject({ isImpossible, says: 'a relapse sample' });
    expect(samplePoint('diagnosis', world)).toMatchObject({ isImpossible: false, says: 'a sample of diagnosis' });
    expect(samplePoint('relapse', world).absent).toHaveLength(absent);
  });

  test('of a relapse against an empty list is possible where the sample is believed', () => {
    const { world, sample } = sampled(
      { timepoint: 'relapse' },
      { relapses: [] },
      { 'relapse-sample-without-relapse': 1 },
    );
    expect(samplePoint('relapse', world).isImpossible).toBe(false);
    expect(samplePoint('relapse', world).isOf(sample)).toBe('true');
  });
});
