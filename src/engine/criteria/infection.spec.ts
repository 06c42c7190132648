import type { Leaf } from '../criterion.js';
import { readCriterion } from '../criterion-reader.js';
import type { Finding } from '../finding.js';
import { TERMS, worldOf } from '../record/worlds.cases.js';
import { infection } from './infection.js';

type Params = Parameters<typeof infection.assess>[0];
const absent = { infection: 'HIV', result: 'absent' };

function put(criterion: object, infections: unknown) {
  const problems: { path: string; message: string }[] = [];
  const leaf = readCriterion(criterion, 'criterion', { problems, terms: TERMS, definitions: [] }) as Leaf;
  expect(problems).toEqual([]);
  const { world, met } = worldOf({ infections });
  return { ...told(infection.assess(leaf.params as Params, world)), met };
}

function told({ truth, facts, reasons }: Finding) {
  const why = reasons.map(({ key, waitsFor, detail }) => `${key}: ${waitsFor}; ${detail}`);
  return { truth, facts: facts.map(({ says, date }) => `${says} (${date ?? 'no date'})`), why };
}

describe('an infection', () => {
  test.each([
    ['active_systemic', 'an active systemic infection'],
    ['HIV', 'HIV'],
    ['HBV', 'hepatitis B'],
    ['HCV', 'hepatitis C'],
    ['HTLV', 'HTLV'],
  ])('%s is said as %s, and waited for by that name', (which, name) => {
    const criterion = { infection: which, result: 'absent' };
    expect(put(criterion, [{ infection: which, result: 'present', date: '2026-11-01' }])).toMatchObject({
      truth: 'false',
      facts: [`${name}: present (2026-11-01)`],
    });
    expect(put(criterion, []).why).toEqual([`infections: whether ${name} is present; not recorded`]);
  });

  test.each<[string, unknown, string, readonly string[], readonly string[]]>([
    ['not applicable is absent', 'not_applicable', 'true', ['HIV: absent (no date)'], []],
    [
      'a result that is not applicable is absent',
      [{ infection: 'HIV', result: 'not_applicable' }],
      'true',
      ['HIV: absent (no date)'],
      [],
    ],
    [
      'a test without its result is waited for',
      [{ infection: 'HIV', date: '2026-11-01' }],
      'unknown',
      [],
      ['infections: whether HIV is present; recorded as not known'],
    ],
    [
      'a partial list is not the last word, and what it holds is shown',
      { items: [{ infection: 'HIV', result: 'absent' }, { infection: 'HIV' }], partial: true },
      'unknown',
      ['HIV: absent (no date)'],
      ['infections: whether HIV is present; the list of infections is partial; a later result is not excluded'],
    ],
  ])('%s', (_, infections, truth, facts, why) => expect(put(absent, infections)).toMatchObject({ truth, facts, why }));

  test('is weighed by each record of which it was, and of its day', () => {
    const infections = [{ infection: ['HIV', 'HBV'], date: ['2026-10-01', '2026-11-01'], result: 'absent' }];
    expect(put(absent, infections).met).toEqual(['infections/infection-1/infection', 'infections/infection-1/date']);
  });
});
