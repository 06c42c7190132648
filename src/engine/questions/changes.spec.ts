import { CATALOGUE } from '../../../test/catalogue.js';
import { ENGINE_VERSION } from '../answer.js';
import { isoOf, type Day } from '../calendar.js';
import { readCase } from '../case-reader.js';
import { readPartialDate } from '../partial-date.js';
import type { Change } from './change.js';
import { sayChange } from './change-words.js';
import { changes, type MadeFrom } from './changes.js';
import { staleness } from './staleness.js';

const { rules } = CATALOGUE;
const nb = {
  diagnosis: { code: 'neuroblastoma', date: '2025-10-20' },
  relapses: [{ date: '2026-11-09', sites: ['bone'] }],
};
const all = { diagnosis: { code: 'b-all', date: '2024-02-01' }, allLineage: 'B' };
const alk = (result: unknown) => ({
  ...nb,
  tumourTests: [{ gene: 'ALK', alteration: 'mutation', result, sample: { relapse: 'relapse-1' } }],
});

function made(raw: unknown, asOf = '2026-11-20', by = rules): MadeFrom {
  const read = readCase(raw, rules.terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { content: read.content, asOf: readPartialDate(asOf)?.earliest as Day, rules: by };
}
const told = (all: readonly Change[], option: string, aspect = 'group') =>
  all.filter((change) => change.address.startsWith(option) && change.aspect === aspect).map(sayChange);

const retold = {
  ...rules,
  options: rules.options.map((one) => ({ ...one, title: one.id === 'nb-bit' ? 'BIT' : one.title })),
};
const without = { ...rules, options: rules.options.filter(({ id }) => id !== 'nb-bit') };

describe('what changed', () => {
  it('is the record, where that alone is another', () => {
    const found = changes(made(nb), made(alk('found')));
    expect(told(found, 'nb-alk-inhibitor-chemotherapy')).toEqual([
      'ALK inhibitor with chemotherapy: from “Waiting” to “Every line held is met” (the record)',
    ]);
    expect(
      found.find(
        ({ address, aspect }) => address === 'nb-alk-inhibitor-chemotherapy/s1/alk-mutation' && aspect === 'truth',
      ),
    ).toMatchObject({
      of: 'leaf',
      before: 'unknown',
      after: 'true',
      steps: [{ cause: 'record', before: 'unknown', after: 'true' }],
    });
  });

  it('is only time, where a birthday has passed', () => {
    const young = { ...all, birthDate: '2002-01-24', relapses: [{ date: '2026-09-02' }], sctFitness: 'unfit' };
    const found = changes(made(young), made(young, '2028-02-01'));
    expect(new Set(found.flatMap(({ steps }) => steps.map(({ cause }) => cause)))).toEqual(new Set(['time']));
    expect(told(found, 'all-car-t/s3', 'truth')[0]).toContain('was met, is not met (only time)');
  });

  it('is the release, where an option is new, gone or told in other words', () => {
    expect(changes(made(nb, undefined, without), made(nb)).map(sayChange)).toEqual([
      'Bevacizumab with irinotecan and temozolomide (BIT): new (the release)',
    ]);
    expect(changes(made(nb), made(nb, undefined, without)).map(sayChange)).toEqual([
      'Bevacizumab with irinotecan and temozolomide (BIT): no longer there (the release)',
    ]);
    expect(told(changes(made(nb), made(nb, undefined, retold)), 'nb-bit', 'text')[0]).toMatch(
      /^BIT: the words were “Beva.*and are “BIT.*\(the release\)$/,
    );
  });

  it('names each step, where two made it together', () => {
    const before = made({ ...all, birthDate: '2002-01-24', relapses: [{ date: '2026-09-02' }] });
    const after = made({ ...all, birthDate: '2005-01-24', relapses: [{ date: '2026-09-02' }] }, '2028-02-01');
    const age = changes(before, after).filter(
      ({ address, aspect }) => address === 'all-car-t/ta975/age' && aspect === 'truth',
    );
    expect(age).toEqual([]);
    const other = changes(before, made({ ...all, relapses: [{ date: '2026-09-02' }] }, '2028-02-01'));
    const steps = other.find(({ address, aspect }) => address === 'all-car-t/ta975/age' && aspect === 'truth')?.steps;
    expect(steps).toEqual([
      { cause: 'time', before: 'true', after: 'false' },
      { cause: 'record', before: 'false', after: 'unknown' },
    ]);
  });

  it('is also what is waited for, with whom and until when, as a lesser change', () => {
    const asked = (due: string) => alk({ requested: { from: 'the laboratory', due } });
    const found = changes(made(asked('2026-12-04')), made(asked('2026-12-11')));
    expect(new Set(found.map(({ aspect }) => aspect))).toEqual(new Set(['waits']));
    expect(found.map(({ after }) => after).join()).toContain(
      'ALK mutation, on a relapse sample, with the laboratory, due 11 Dec 2026',
    );
  });

  it('tells groups first, and inside a rank goes by the order in which options are shown', () => {
    const found = changes(made({}), made(nb));
    const aspects = found.map(({ of, aspect }) => `${of} ${aspect}`);
    expect(aspects.indexOf('option group')).toBe(0);
    expect(aspects.lastIndexOf('option group')).toBeLessThan(aspects.indexOf('rule-set truth'));
    expect(aspects.lastIndexOf('rule-set truth')).toBeLessThan(aspects.indexOf('leaf truth'));
  });
});

describe('a stored answer', () => {
  const young = { ...all, birthDate: '2002-01-24', relapses: [{ date: '2026-09-02' }], sctFitness: 'unfit' };
  const stored = { ...made(young), release: 'one', engineVersion: ENGINE_VERSION };

  it.each([
    ['stands on a later day on which nothing has turned', { ...made(young, '2027-01-23'), release: 'one' }, [], 0],
    ['is stale from the first day on which it turns', { ...made(young, '2027-01-24'), release: 'one' }, ['time'], 1],
    [
      'is stale where the record is another',
      { ...made({ ...young, sctFitness: 'fit' }), release: 'one' },
      ['record'],
      0,
    ],
    [
      'is stale where the release is another',
      { ...made(young, '2026-11-20', without), release: 'two' },
      ['release'],
      0,
    ],
  ])('%s', (_, present, moved, passed) => {
    const found = staleness(stored, present);
    expect(found.moved).toEqual(moved);
    expect(found.passed.length).toBe(passed);
    expect(found.changes.length > 0).toBe(moved.length > 0);
  });

  it('is stale where another engine made it, and says nothing of what that changes', () => {
    const present = { ...made(young), release: 'one' };
    expect(staleness({ ...stored, engineVersion: '0' }, present)).toMatchObject({ moved: ['engine'], changes: [] });
  });

  it('names the next day on which an answer turns', () => {
    expect(isoOf(staleness(stored, { ...made(young), release: 'one' }).next as Day)).toBe('2027-01-24');
  });
});
