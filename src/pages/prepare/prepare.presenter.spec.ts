import { CATALOGUE, madeUpAnswer } from '../../../test/made-up-answers.js';
import { recordHref } from '../record/record-href.js';
import { presentPrepare } from './prepare.presenter.js';

function pageOf(pseudonym: string) {
  const { answer, stored } = madeUpAnswer(pseudonym);
  return presentPrepare(answer, stored);
}

test('what is requested comes first, each question with its options and the page on which it is recorded', () => {
  const { questions } = pageOf('FP-7Q2K');
  expect(questions[0]).toMatchObject({
    standing: 'Requested',
    says: 'ALK amplification, on a relapse sample (with the genomics laboratory, asked 13 Nov 2026, due 4 Dec 2026).',
    href: recordHref('case', 'tumourTests'),
    count: '2 options',
  });
  const order = ['Requested', 'To be requested', 'In the notes'];
  const places = questions.map(({ standing }) => order.indexOf(standing));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('a conflict links to where it is settled', () => {
  expect(pageOf('FP-K9VC').conflicts).toEqual([
    {
      says: 'The number of relapses typed is not the number listed.',
      settles: 'The number of relapses.',
      href: recordHref('case', 'relapseCount'),
    },
  ]);
  expect(pageOf('FP-7Q2K').conflicts).toEqual([]);
});

test('any option can be asked for by name, those of other diseases as well', () => {
  const { why } = pageOf('FP-7Q2K');
  const values = why.items.map(({ value }) => value).filter((value) => value !== '');
  expect(values.sort()).toEqual(CATALOGUE.options.map(({ id }) => id).sort());
});

test('options stand by name, whatever their group', () => {
  const titles = pageOf('FP-R5WN').options.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, 'en-GB')));
});

test('what the routes need stands once, with what is recorded and who needs it', () => {
  const { kept, others } = pageOf('FP-7Q2K').reminders;
  expect(kept[0]).toMatchObject({
    recorded: 'not recorded',
    routes: expect.stringContaining('Neuroblastoma panel') as string,
  });
  const all = [...kept, ...others].map(({ says }) => says);
  expect(new Set(all).size).toBe(all.length);
});

test('a factor shows the case’s own values, each once, and no cut-off', () => {
  const factors = pageOf('FP-K9VC').factors;
  expect(factors.find(({ title }) => title === 'Time until it came back')?.values).toEqual(['The records differ.']);
  expect(factors.find(({ title }) => title === 'General health now')?.values).toEqual(['Not recorded.']);
});

test('of several values that bear on a choice each is named; one alone is not, and an age says itself', () => {
  const values = pageOf('FP-R5WN').factors.flatMap((factor) => factor.values);
  expect(values).toContain('Lineage of the leukaemia: B.');
  expect(values).toContain('11 y 5 m.');
  expect(values).not.toContain('B.');
});
