import { CATALOGUE } from '../../../test/catalogue.js';
import { TOPICS, type Topic } from '../record/topics.js';
import { ofAnotherDisease } from './other-disease.js';
import { statusOf, type Standing } from './topic-status.js';

const topic = (name: string): Topic => TOPICS.find(({ id }) => id === name) as Topic;
const nothing: Standing = { held: {}, contradictions: [], unreadable: [], foreign: [] };
const conflict = { key: 'tumourTests/ALK amplification', says: 'found and not found', settles: 'ALK amplification' };
const requested = { status: 'requested', requested: { from: 'the laboratory' } };
const alk = { id: 'test-1', gene: 'ALK', alteration: 'mutation' };

describe('how far a topic is', () => {
  test.each<readonly [string, string, Partial<Standing>, string]>([
    ['nothing recorded', 'tumour', {}, 'notYetStarted'],
    ['one of two recorded', 'tumour', { held: { mycnStatus: 'gain' } }, 'incomplete'],
    [
      'a list that may hold more',
      'tumour',
      { held: { mycnStatus: 'gain', tumourTests: { items: [alk], partial: true } } },
      'incomplete',
    ],
    ['all recorded, the list whole', 'tumour', { held: { mycnStatus: 'gain', tumourTests: [alk] } }, 'completed'],
    ['a reason is an answer', 'tumour', { held: { mycnStatus: { status: 'not_done' }, tumourTests: [] } }, 'completed'],
    [
      'a part of an entry requested',
      'tumour',
      { held: { mycnStatus: 'gain', tumourTests: [{ ...alk, result: requested }] } },
      'inProgress',
    ],
    ['a whole list requested', 'tumour', { held: { tumourTests: requested } }, 'inProgress'],
    ['a second result requested', 'blood-counts', { held: { anc: [{ amount: '1 10*9/L' }, requested] } }, 'inProgress'],
    ['a contradiction', 'tumour', { held: { tumourTests: [alk] }, contradictions: [conflict] }, 'problem'],
    ['records said to disagree', 'genome', { held: { wgsStatus: { status: 'conflicting' } } }, 'problem'],
    [
      'a word the release lacks',
      'cancer',
      { held: { diagnosis: { code: 'x' } }, unreadable: [{ path: 'case.diagnosis.code', message: '' }] },
      'problem',
    ],
    [
      'all of its own disease recorded',
      'tumour',
      { held: { tumourTests: [alk] }, foreign: ['mycnStatus'] },
      'completed',
    ],
    ['nothing but of another disease', 'tumour', { held: {}, foreign: ['mycnStatus'] }, 'notYetStarted'],
    [
      'another disease’s result requested',
      'tumour',
      { held: { mycnStatus: requested }, foreign: ['mycnStatus'] },
      'inProgress',
    ],
    ['a judgement before a diagnosis', 'judgements', {}, 'cannotStartYet'],
    ['a judgement after it', 'judgements', { held: { diagnosis: { code: 'all' } } }, 'notYetStarted'],
  ])('%s (%s)', (_, id, standing, expected) => {
    expect(statusOf(topic(id), { ...nothing, ...standing })).toBe(expected);
  });

  test('a contradiction elsewhere leaves a topic as it is', () => {
    expect(statusOf(topic('stage'), { ...nothing, contradictions: [conflict] })).toBe('notYetStarted');
  });
});

describe('what is of another disease', () => {
  const { terms } = CATALOGUE.rules;
  const foreignTo = (diagnosis: unknown) => ofAnotherDisease({ diagnosis }, terms);

  test.each([
    ['b-all', 'inrgStage', true],
    ['b-all', 'allLineage', false],
    ['neuroblastoma', 'inrgStage', false],
    ['neuroblastoma', 'allLineage', true],
    ['wilms', 'inrgStage', false],
    ['wilms', 'allLineage', false],
  ])('in %s, %s: %s', (code, attribute, expected) =>
    expect(foreignTo({ code, date: '2025' }).includes(attribute)).toBe(expected),
  );

  test.each([undefined, 'unknown', { status: 'unknown' }, { code: { status: 'unknown' } }])(
    'is nothing while the diagnosis is %j',
    (diagnosis) => expect(foreignTo(diagnosis)).toEqual([]),
  );
});
