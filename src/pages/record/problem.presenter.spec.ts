import { readCase } from '../../engine/index.js';
import { askedOf, readPart } from './case-part.js';
import { presentProblems } from './problem.presenter.js';
import { topicOf } from './record-href.js';
import type { Topic } from './topics.js';

/** What the page of an attribute says of a form that the case reader refuses. */
function said(attribute: string, form: Readonly<Record<string, string>>) {
  const asked = askedOf(topicOf(attribute) as Topic);
  const whole = { [`${attribute}.n`]: '1', ...form };
  const { values, nodes } = readPart(asked, whole, {});
  const read = readCase(values, ['neuroblastoma']);
  return read.ok ? undefined : presentProblems(read.problems, { prefix: 'case', asked, nodes, form: whole });
}

const count = { 'platelets.0.amount.n': '1', 'platelets.0.amount.0.value': '45' };
const born = { 'birthDate.0.value.year': '2022', 'birthDate.0.value.day': '3' };

describe('what is wrong with a page', () => {
  test.each([
    ['a number without its unit', 'platelets', count, 'platelets.0.amount.0.unit', 'choose the unit'],
    [
      'a word for an amount',
      'weight',
      { 'weight.0.value': 'much', 'weight.0.unit': 'kg' },
      'weight.0.value',
      'write a number',
    ],
    ['a day without its month', 'birthDate', born, 'birthDate.0.value.day', 'write a year'],
    [
      'no such month',
      'bestResponse',
      { 'bestResponse.0.is': 'value:CR', 'bestResponse.0.date.year': '2026', 'bestResponse.0.date.month': '13' },
      'bestResponse.0.date.day',
      'write a year',
    ],
    [
      'a count outside its bounds',
      'neuropathyGrade',
      { 'neuropathyGrade.0.value': '9' },
      'neuropathyGrade.0.value',
      'from 0 to 4',
    ],
    ['a whole postcode', 'homeArea', { 'homeArea.0.value': 'SW1A 1A' }, 'homeArea.0.value', 'only the first part'],
    [
      'a diagnosis of another list',
      'diagnosis',
      { 'diagnosis.0.code.n': '1', 'diagnosis.0.code.0.is': 'value:x' },
      'diagnosis.0.code.0.is',
      'choose from the list',
    ],
    [
      'a value and a reason',
      'weight',
      { 'weight.0.value': '9', 'weight.0.unit': 'kg', 'weight.0.is': 'status:unknown' },
      'weight.0.is',
      'not both',
    ],
    ['a source alone', 'weight', { 'weight.0.source': 'a letter' }, 'weight.0.value', 'give the answer'],
    ['a date of a request', 'weight', { 'weight.0.due.year': 'x' }, 'weight.0.due.day', 'write a year'],
  ])('%s (%s) is said at its control', (_, attribute, form, anchor, words) => {
    const { summary = [], errors = new Map<string, string>() } = said(attribute, form) ?? {};
    expect(summary).toEqual([{ href: `#${anchor}`, text: expect.stringContaining(words) as string }]);
    expect([...errors.keys()]).toEqual([anchor.replace(/(date|due|value)\.day$/, '$1')]);
  });

  test('of several records the one meant is found', () => {
    const second = {
      'weight.n': '3',
      'weight.0.value': '9',
      'weight.0.unit': 'kg',
      'weight.2.value': '9',
      'weight.2.unit': 'kgs',
    };
    expect(said('weight', second)?.summary).toMatchObject([{ href: '#weight.2.value' }]);
  });

  test('what lies on another page is said with its place', () => {
    const page = { prefix: 'case', asked: [], nodes: {}, form: {} };
    const { summary } = presentProblems(
      [{ path: 'case.tumourTests[0].sample.relapse', message: 'no relapse of this record has that id' }],
      page,
    );
    expect(summary).toEqual([{ text: 'case.tumourTests[0].sample.relapse: no relapse of this record has that id' }]);
  });
});
