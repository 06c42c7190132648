import { CATALOGUE, madeUpAnswer } from '../../../test/made-up-answers.js';
import { fieldsOf, shapeOf } from './supposed-field.js';
import { valueFrom } from './supposed-value.js';
import { presentWhatIf, type Asked } from './what-if.presenter.js';

const { terms } = CATALOGUE.rules;
function pageOf(asked: Partial<Asked> | undefined, pseudonym = 'FP-7Q2K') {
  const { answer, stored } = madeUpAnswer(pseudonym);
  const whole = asked === undefined ? undefined : { of: 'bestResponse', sent: {}, faults: [], ...asked };
  return presentWhatIf(answer, stored, { asked: whole, terms });
}
const read = (key: string, sent: Readonly<Record<string, unknown>>) => {
  const shape = shapeOf(key);
  return shape === undefined ? 'no shape' : valueFrom(fieldsOf(shape, terms.diagnoses), sent);
};

test.each([
  ['a word', 'bestResponse', { value: 'CR' }, 'CR'],
  ['a count', 'relapseCount', { value: ' 2 ' }, 2],
  ['an amount with its unit', 'weight', { value: '20 kg' }, '20 kg'],
  ['a field of an item', 'tumourTests/test-3/result', { value: 'found' }, 'found'],
  ['a group', 'performanceScore', { 'value.scale': 'Lansky', 'value.score': '80' }, { scale: 'Lansky', score: 80 }],
  [
    'one more item, with a group within',
    'tumourTests',
    { 'value.gene': 'ALK', 'value.sample.date': '2026-11', 'value.result': '' },
    { gene: 'ALK', sample: { date: '2026-11' } },
  ],
  ['several words', 'recurrenceSites', { value: ['bone', 'liver'] }, ['bone', 'liver']],
  ['a number that is none, for the engine to refuse', 'relapseCount', { value: 'two' }, 'two'],
  ['nothing', 'relapses', { 'value.date': ' ' }, undefined],
  ['a key that the dictionary has not', 'nosuch', { value: '1' }, 'no shape'],
])('a form gives %s', (_, key, sent, value) => expect(read(key, sent)).toEqual(value));

test('what is open in the case stands first, then the whole dictionary', () => {
  const [open, all] = pageOf(undefined).choice.groups;
  expect(open?.items[0]).toEqual({ value: 'tumourTests/test-4/result', text: 'ALK amplification.' });
  expect(all?.items.map(({ value }) => value)).toEqual(expect.arrayContaining(['birthDate', 'relapses', 'weight']));
});

test('a call that only a clinician can make is asked for alone, with what it settles in the address', () => {
  const call = pageOf(undefined).choice.groups[0]?.items.find(({ value }) => value.startsWith('judgements:'));
  expect(call?.value).toMatch(/^judgements:\S+\/\S+/);
  const form = pageOf({ of: call?.value ?? '' }).form;
  expect(form?.fields.map(({ name }) => name)).toEqual(['value.call']);
  expect(form?.noItem).toBeUndefined();
});

test('a fault is said, and what was typed is kept', () => {
  const page = pageOf({ sent: { value: 'CR' }, faults: [{ path: 'suppose[0]', message: 'one of CR, PR' }] });
  expect(page.title).toMatch(/^Error: What if/);
  expect(page.errors).toEqual([{ text: 'One of CR, PR.', href: '#supposed' }]);
  expect(page.form?.fields[0]?.items).toContainEqual({
    value: 'CR',
    text: 'CR (complete response)',
    selected: true,
    checked: true,
  });
});

test.each([
  ['one more test', 'tumourTests', ['Sample taken at', 'Gene', 'Looked for', 'Result']],
  ['what only a wide sentence of the dictionary says', 'riskGroup', ['The group', 'The scheme']],
  ['a field of an item', 'tumourTests/test-4/result', ['The value that is supposed']],
])('fields are named as where they are recorded: %s', (_, of, labels) => {
  expect(pageOf({ of }).form?.fields.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
});

test('values are said in words, a disease by its title', () => {
  const textsOf = (of: string) => pageOf({ of }).form?.fields.flatMap(({ items }) => items.map(({ text }) => text));
  expect(textsOf('tumourTests')).toContain('Tested, but this region was not looked at');
  expect(textsOf('diagnosis')).toContain('B-cell acute lymphoblastic leukaemia');
  const all = pageOf(undefined).choice.groups[1]?.items.map(({ text }) => text) ?? [];
  expect(all).toContain('State of the disease, in a clinician’s word');
});
