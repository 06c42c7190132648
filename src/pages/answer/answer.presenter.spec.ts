import { madeUpAnswer } from '../../../test/made-up-answers.js';
import { readMadeUpCases } from '../../cases/made-up-cases.js';
import { presentAnswer } from './answer.presenter.js';

const page = (pseudonym: string, change: Readonly<Record<string, unknown>> = {}, today = '2026-11-20') => {
  const { answer, stored } = madeUpAnswer(pseudonym, { change });
  return presentAnswer(answer, stored, { today });
};
const groupOf = (pseudonym: string, id: string) => page(pseudonym).groups.find((group) => group.id === id);
const all = readMadeUpCases().map(({ pseudonym }) => pseudonym);

test('the deciding line stands behind the titles of the options of which it is said', () => {
  const [row] = groupOf('FP-7Q2K', 'waiting')?.rows ?? [];
  expect(row?.titles).toEqual([
    {
      text: 'ALK inhibitor with chemotherapy',
      href: '/cases/case/prepare/nb-alk-inhibitor-chemotherapy?asOf=2026-11-20',
    },
    { text: 'Bevacizumab with irinotecan and temozolomide (BIT)', href: '/cases/case/prepare/nb-bit?asOf=2026-11-20' },
  ]);
  expect(row?.first).toMatch(/^waits for ALK mutation \(requested; /);
});

test.each(all)('%s: at most seven open options stand before "more", and none is lost', (pseudonym) => {
  const { answer } = madeUpAnswer(pseudonym);
  const open = page(pseudonym).groups.filter(({ id }) => !/line-not-met|other-diseases|without-rules/.test(id));
  const shown = open.flatMap(({ rows }) => rows.flatMap(({ titles }) => titles));
  const more = open.flatMap((group) => group.more.flatMap(({ titles }) => titles));
  expect(shown.length).toBeLessThanOrEqual(7);
  expect(shown.length === 7 || more.length === 0).toBe(true);
  const ids = open.map(({ id }) => id);
  expect(shown.length + more.length).toBe(answer.options.filter(({ group }) => ids.includes(group)).length);
});

test('options for other diseases are a count, with the way to each by its name', () => {
  expect(groupOf('FP-7Q2K', 'other-diseases')).toMatchObject({
    rows: [],
    count: { text: '8 for other diseases', href: '/cases/case/prepare?asOf=2026-11-20#options' },
  });
});

test.each([
  [
    'what is asked for and has not come',
    'FP-7Q2K',
    'Outstanding',
    /^ALK mutation and ALK amplification: with the genomics/,
  ],
  ['that nothing is outstanding', 'FP-R5WN', 'Outstanding', /^No open request is recorded/],
  ['a record that disagrees with itself', 'FP-K9VC', 'The record disagrees with itself', /number of relapses typed/],
  ['the question', 'FP-7Q2K', 'Question', /^What can be discussed while ALK is awaited/],
])('above the groups stands %s', (_, pseudonym, label, says) => {
  expect(page(pseudonym).notices.find((notice) => notice.label === label)?.items[0]).toMatch(says);
});

test('a wait is explained once, where something is awaited', () => {
  expect(groupOf('FP-7Q2K', 'waiting')?.note).toBe('A wait here does not mean that treatment waits.');
  expect(JSON.stringify(page('FP-7Q2K')).match(/does not mean that treatment waits/g)).toHaveLength(1);
});

test('an answer that is not of today says so', () => {
  const link = { text: 'Not the answer of today: see that one', href: '/cases/case/answer' };
  expect(page('FP-7Q2K', {}, '2026-11-21').links).toEqual([link]);
  expect(page('FP-7Q2K').links).toEqual([]);
});

test('an earlier answer that differs is linked', () => {
  const { answer, stored } = madeUpAnswer('FP-7Q2K');
  const earlier = { ...answer, id: 'before', asOf: '2026-11-03', release: '1f', caseVersion: 1 };
  expect(presentAnswer(answer, stored, { today: answer.asOf, earlier }).links).toEqual([
    {
      text: 'What has changed since the answer of 3 Nov 2026',
      href: '/cases/case/changes?since=before&asOf=2026-11-20',
    },
  ]);
});

test('the other pages of a day are of the same day; those of the case as it is now are of none', () => {
  const hrefs = page('FP-7Q2K').identity.links.map(({ href }) => href);
  expect(hrefs).toContain('/cases/case/prepare?asOf=2026-11-20');
  expect(hrefs).toContain('/cases/case/pack?asOf=2026-11-20');
  expect(hrefs).toContain('/cases/case');
  expect(hrefs).toContain('/cases/case/meetings');
});
