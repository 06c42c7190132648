import { CATALOGUE, madeUpAnswer } from '../../../test/made-up-answers.js';
import { recordHref } from '../record/record-href.js';
import type { CriterionRow } from './criterion-rows.js';
import { presentOption } from './option.presenter.js';

function pageOf(pseudonym: string, id: string) {
  const { answer, stored } = madeUpAnswer(pseudonym);
  const option = answer.options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`no option ${id}`);
  return presentOption(answer, option, stored);
}
const rowsIn = (rows: readonly CriterionRow[]): readonly CriterionRow[] =>
  rows.flatMap((row) => [row, ...rowsIn(row.under)]);
const rowsOf = (pseudonym: string, id: string) =>
  pageOf(pseudonym, id).ruleSets.flatMap(({ parts }) => parts.flatMap(({ rows }) => rowsIn(rows)));

test('each source stands in a column of its own, with its state', () => {
  const { ruleSets } = pageOf('FP-R5WN', 'all-car-t');
  expect(ruleSets.map(({ title, outcomeText }) => [title, outcomeText])).toEqual([
    ['Cancer Research UK page', 'Met'],
    ['NICE TA975', 'Not met'],
    ['NHS England approval form', 'Cannot be judged'],
  ]);
  expect(ruleSets[0]?.state).toMatch(/^Reviewed 4 Nov 2021; review overdue since 4 Nov 2024/);
});

test('the lines of a source are laid out as what they are', () => {
  const [first] = pageOf('FP-R5WN', 'all-car-t').ruleSets;
  expect(first?.parts.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Gates', 3],
    ['Situations: one is enough', 5],
  ]);
  const bit = pageOf('FP-7Q2K', 'nb-bit').ruleSets[0];
  expect(bit?.parts.map(({ title }) => title)).toEqual(['Gates', 'Lines', 'Excluded where one applies']);
});

test.each([
  [
    'a fact with its date',
    'FP-R5WN',
    'all-car-t/s3/situation-5.1',
    { recordLabel: 'The record says so:', facts: ['Relapse 1: 2 Sep 2026, bone marrow.'] },
  ],
  [
    'who recorded it',
    'FP-R5WN',
    'all-car-t/s3/situation-5.2.1',
    { facts: ['Transplant fitness: unfit, transplant consultant, 3 Nov 2026.'] },
  ],
  [
    'that the record says otherwise',
    'FP-R5WN',
    'all-car-t/s3/situation-3',
    { recordLabel: 'The record says otherwise:' },
  ],
  [
    'that nothing was used',
    'FP-R5WN',
    'all-car-t/s3/situation-5.2.2',
    { recordLabel: 'Record:', facts: ['nothing used.'] },
  ],
  [
    'on what a situation fails',
    'FP-R5WN',
    'all-car-t/s3/situation-4',
    { why: [{ says: 'Fails on chemotherapy is not working now.' }, { says: 'all of these:' }] },
  ],
  [
    'what it waits for and where that is recorded',
    'FP-R5WN',
    'all-car-t/s3/situation-5.2.2',
    {
      why: [
        { says: 'Waits for the result of the donor search; in progress.', href: recordHref('case', 'donorStatus') },
      ],
    },
  ],
])('a line shows %s', (_, pseudonym, address, expected) => {
  const row = rowsOf(pseudonym, address.split('/')[0] ?? '').find((one) => one.address === address);
  expect(row).toMatchObject(expected);
});

test('what would settle a source links each fact to where it is recorded', () => {
  const settling = pageOf('FP-7Q2K', 'nb-bit').ruleSets[0]?.settling;
  expect(settling?.facts).toEqual([
    {
      text: 'ALK mutation, on a relapse sample (with the genomics laboratory, asked 13 Nov 2026, due 4 Dec 2026)',
      href: recordHref('case', 'tumourTests'),
    },
    {
      text: 'ALK amplification, on a relapse sample (with the genomics laboratory, asked 13 Nov 2026, due 4 Dec 2026)',
      href: recordHref('case', 'tumourTests'),
    },
  ]);
  expect(settling?.says).toEqual(['Could alone make it not met: ALK mutation; ALK amplification.']);
});

test('a note that many lines carry stands once in a source', () => {
  const [first] = pageOf('FP-R5WN', 'all-car-t').ruleSets;
  const notes = first?.parts.flatMap(({ rows }) => rowsIn(rows)).flatMap((row) => row.notes) ?? [];
  expect(notes.length).toBeGreaterThan(3);
  expect(new Set(notes).size).toBe(notes.length);
});

test.each(['FP-7Q2K', 'FP-R5WN', 'FP-J2XR'])(
  '%s: every line of every option has meaning, record or lines, and outcome',
  (pseudonym) => {
    const rows = CATALOGUE.options.flatMap(({ id }) => rowsOf(pseudonym, id));
    expect(rows.length).toBeGreaterThan(100);
    const bare = rows.filter(
      ({ says, facts, under, outcomeText }) => says === '' || outcomeText === '' || facts.length + under.length === 0,
    );
    expect(bare).toEqual([]);
    const open = rows.filter(
      ({ outcome, why, under }) => outcome === 'cannot-be-judged' && under.length === 0 && why.length === 0,
    );
    expect(open).toEqual([]);
  },
);
