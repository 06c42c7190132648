import {
  at,
  asked,
  once,
  some,
  shown,
  NO_TEST,
  PARTIAL,
  pending,
  older,
  unplaced,
  eitherOrder,
  atDiagnosis,
  atRelapse,
  notAtDiagnosis,
  notAtRelapse,
} from './sample-results.cases.js';

describe('on any sample', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['found once is enough', [atDiagnosis, notAtRelapse], ['true']],
    ['found in a partial list is enough', some(atDiagnosis), ['true']],
    ['not found is that every test of a complete list says so', [notAtDiagnosis, notAtRelapse], ['false']],
    ['not found in a partial list leaves the others open', some(notAtDiagnosis), ['unknown', PARTIAL]],
    ['a test without its result is waited for', [notAtDiagnosis, at('relapse')], ['unknown', pending(2)]],
    [
      'a test not done is waited for',
      [at('relapse', { status: 'not_done' })],
      ['unknown', pending(1, 'recorded as not done')],
    ],
    ['no test says nothing', [], ['unknown', NO_TEST]],
    ['no test in a partial list says that it is partial', some(), ['unknown', PARTIAL]],
  ])('%s', (_, tests, expected) => expect(shown('any', tests).said).toEqual(expected));
});

describe('on a current sample', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['found is found', [atRelapse], ['true']],
    ['not found is not found', [notAtRelapse], ['false']],
    [
      'not found at diagnosis is not current',
      [notAtDiagnosis],
      ['unknown', older('not found on the diagnosis sample')],
    ],
    ['no test says nothing', [], ['unknown', `${NO_TEST} | a relapse sample`]],
    ['a test of it is waited for', [at('relapse')], ['unknown', `${pending(1)} | a relapse sample`]],
    [
      'a test of an earlier one is waited for where there is no other',
      [at('diagnosis')],
      ['unknown', `${pending(1)} | a relapse sample`],
    ],
    [
      'a test of it is waited for beside what an earlier one shows',
      [notAtDiagnosis, at('relapse')],
      ['unknown', older('not found on the diagnosis sample'), pending(2)],
    ],
    [
      'an earlier test without its result is not',
      [notAtDiagnosis, at({ timepoint: 'diagnosis', date: '2025' })],
      ['unknown', older('not found on the diagnosis sample')],
    ],
    [
      'found earlier and not found now has no rule',
      [atDiagnosis, notAtRelapse],
      [
        'unknown',
        'UNDEFINED_TERM | tumourTests | a reading of which ALK mutation result counts | found on an earlier sample and not found on the current one; the source does not say which counts',
      ],
    ],
    [
      'the last of several decides',
      [
        at({ timepoint: 'relapse', date: '2026-11-01' }, 'not_found'),
        at({ timepoint: 'relapse', date: '2026-11-02' }, 'found'),
      ],
      ['true'],
    ],
    [
      'not found on two earlier ones names both',
      [
        at({ timepoint: 'diagnosis', date: '2025-01' }, 'not_found'),
        at({ timepoint: 'diagnosis', date: '2025-02' }, 'not_found'),
      ],
      ['unknown', older('not found on the diagnosis sample Jan 2025, the diagnosis sample Feb 2025')],
    ],
    [
      'a result that may be of it and is not found waits for which it is of',
      [at({}, 'not_found')],
      ['unknown', unplaced(1), older('not found on the sample')],
    ],
    ['a result that may be of it and is found is found either way', [at({}, 'found')], ['true']],
    [
      'a sample of about the day of the relapse waits for the order',
      [at({ date: '2026-10-15' }, 'not_found')],
      ['unknown', eitherOrder(1), older('not found on the sample 15 Oct 2026')],
    ],
    [
      'more than six samples without a place are not tried',
      Array.from({ length: 7 }, () => at({}, 'found')),
      ['unknown', ...[1, 2, 3, 4, 5, 6, 7].map(unplaced)],
    ],
    ['six are', Array.from({ length: 6 }, () => at({}, 'found')), ['true']],
  ])('%s', (_, tests, expected) => expect(shown('current', tests).said).toEqual(expected));

  test('found earlier is still found, with a note', () => {
    const { said: truth, notes } = shown('current', [atDiagnosis]);
    expect(truth).toEqual(['true']);
    expect(notes).toEqual(['ALK mutation was found earlier; there is no result on a relapse sample']);
  });

  test('one asked for is waited for beside what an earlier one shows', () =>
    expect(shown('current', [notAtDiagnosis, at('diagnosis', asked)]).said).toEqual([
      'unknown',
      older('not found on the diagnosis sample'),
      pending(2, 'requested'),
    ]));

  test('where a relapse is not excluded, is waited for as well', () =>
    expect(shown('current', [notAtDiagnosis], {}).said).toHaveLength(3));

  test('of two relapses without an order, their order is waited for', () =>
    expect(shown('current', [at({ relapse: 'relapse-1' }, 'not_found')], { relapses: [{}, {}] }).said.at(1)).toBe(
      'IMPRECISE_DATA | relapses | the order of the relapses | their dates, as recorded, allow more than one order',
    ));

  test('without a place, after two relapses without an order, its place is waited for', () =>
    expect(shown('current', [at({}, 'not_found')], { relapses: [{}, {}] }).said.at(1)).toBe(unplaced(1)));

  test('reported both ways is weighed both ways', () => {
    const key = 'tumourTests/ALK mutation, relapse sample';
    const first = shown('current', [atRelapse, notAtRelapse]);
    expect(first.said).toEqual(['true']);
    expect(first.met).toContain(key);
    expect(shown('current', [atRelapse, notAtRelapse], once, { [key]: 1 }).said).toEqual(['false']);
  });

  test('an older one that is accepted counts, in whose name', () => {
    const judgements = [{ on: 'test-1', accepted: 'yes', role: 'consultant', date: '2026-11-01' }];
    const { said: truth, notes } = shown('current', [notAtDiagnosis], { ...once, judgements });
    expect(truth).toEqual(['false']);
    expect(notes).toEqual(['an older result is accepted, consultant, 1 Nov 2026']);
  });
});
