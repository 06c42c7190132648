import { madeUpAnswer } from '../../../test/made-up-answers.js';
import type { ChangeDocument } from '../../assessments/change.js';
import type { AnswerOfCase } from '../../assessments/earlier-answer.js';
import type { ChangeCause } from '../../engine/index.js';
import { presentChanges, type Compared } from './changes.presenter.js';

const { answer, stored } = madeUpAnswer('FP-7Q2K');
const before: AnswerOfCase = {
  id: 'before',
  createdAt: '2026-11-03T09:00:00.000Z',
  asOf: '2026-11-03',
  release: '70af4b00',
  engineVersion: '1',
  caseVersion: 2,
};
function change(of: ChangeDocument['of'], says: string, ...causes: ChangeCause[]): ChangeDocument {
  return { of, aspect: 'truth', address: says, says: `${says} (…)`, steps: causes.map((cause) => ({ cause })) };
}
function pageOf(changes: readonly ChangeDocument[], stale: Partial<Compared['staleness']> = {}) {
  const document = { before: { ...before }, after: { ...before }, remarks: [], changes };
  const staleness = { seenOn: '2026-11-20', stale: false, moved: [], turned: [], remarks: [], changes: [], ...stale };
  return presentChanges(answer, stored, { earlier: [before], compared: { since: 'before', document, staleness } });
}

test.each<[string, ChangeDocument, string, string[], string[]]>([
  ['the record', change('option', 'BIT: a', 'record'), 'Because of the record', ['BIT: a.'], []],
  ['the release', change('rule-set', 'BIT: b', 'release'), 'Because of the release', ['BIT: b.'], []],
  ['only time', change('option', 'BIT: c', 'time'), 'Only because of time', ['BIT: c.'], []],
  [
    'more than one',
    change('option', 'BIT: d', 'time', 'record'),
    'Because of more than one of these',
    ['BIT: d (…).'],
    [],
  ],
  ['the record, in a single line', change('leaf', 'e', 'record'), 'Because of the record', [], ['E.']],
])('a change by %s stands under its cause', (_, one, title, lines, more) => {
  expect(pageOf([one]).result?.groups).toMatchObject([{ title, lines, more }]);
});

test('the reasons of joints are left to the data', () => {
  const page = pageOf([change('node', 'f', 'record'), { ...change('leaf', 'g', 'record'), aspect: 'reasons' }]);
  expect(page.result).toMatchObject({ groups: [], nothing: 'Nothing that is said has changed.' });
});

test.each([
  [{}, 'Seen on 20 Nov 2026 that answer still stands: nothing that it rests on has moved.'],
  [
    { stale: true, moved: [{ what: 'record' as const, says: 'the record: the case has a newer version' }] },
    'Seen on 20 Nov 2026 that answer no longer stands. The record: the case has a newer version.',
  ],
])('whether the earlier answer still stands is said: %#', (stale, says) => {
  expect(pageOf([], stale).result?.standing).toBe(says);
});

test('the answers of the case are there to choose from, by day, release and version', () => {
  const { choices, empty } = presentChanges(answer, stored, { earlier: [before], compared: undefined });
  const text = '3 Nov 2026, release 70af4b, version of the case 2';
  expect([choices, empty]).toEqual([[{ value: 'before', text, selected: false }], '']);
});

test('an answer is not compared with itself', () => {
  const self = { ...before, id: answer.id };
  expect(presentChanges(answer, stored, { earlier: [self], compared: undefined })).toMatchObject({
    choices: [],
    empty: 'No other answer of this case is kept.',
  });
});
