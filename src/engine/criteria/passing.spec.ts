import { CATALOGUE } from '../../../test/catalogue.js';
import { isoOf } from '../calendar.js';
import { readCase } from '../case-reader.js';
import type { Leaf } from '../criterion.js';
import { readCriterion } from '../criterion-reader.js';
import { assess, startEvaluation } from '../evaluation.js';
import { readPartialDate } from '../partial-date.js';
import { turningDays } from './turning-days.js';

const { terms } = CATALOGUE.rules;

function put(criterion: unknown, record: unknown, on = '2026-11-20') {
  const read = readCase(record, terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const leaf = readCriterion(criterion, 'criterion', { problems: [], terms, definitions: [] }) as Leaf;
  const setting = { content: read.content, asOf: readPartialDate(on)?.earliest ?? 0, terms };
  const days = turningDays(leaf, { ...setting, choose: (_key, [first]) => first as never }).map(isoOf);
  return { ...assess(leaf, startEvaluation(setting, new Map())), days };
}

const washout = { washout: { of: 'chemotherapy', atLeast: { weeks: 3 } } };
const diagnosed = { birthDate: '2020-01-01', diagnosis: { code: 'neuroblastoma', date: '2026-01-01' } };

test.each([
  [washout, { lastDoseByClass: [{ class: 'chemotherapy', date: '2026-11-10' }] }],
  [washout, { lastDoseByClass: [{ class: 'chemotherapy', date: '2026-01-10' }] }],
  [{ residence: { nation: 'residence', oneOf: ['GB-ENG'] } }, { nationOfResidence: 'JE' }],
  [{ consent: 'beacon2' }, { informedConsent: [{ option: 'beacon2', answer: 'no' }] }],
  [{ responseInrc: ['CR'] }, { responseInrc: 'SD' }],
  [{ completing: 'frontline' }, { completingFrontline: 'no' }],
  [{ transplant: { sinceLast: { atLeast: { months: 6 } } } }, { transplants: [{ date: '2026-11-01' }] }],
  [{ interval: { from: 'diagnosis', to: 'assessment', atLeast: { years: 1 } } }, diagnosed],
  [{ age: { from: { years: 12 } } }, diagnosed],
])('%j may pass', (criterion, record) => expect(put(criterion, record)).toMatchObject({ passing: true, reasons: [] }));

test.each([
  [{ age: { below: { years: 1 } } }, diagnosed],
  [{ age: { at: 'diagnosis', from: { years: 12 } } }, diagnosed],
  [{ interval: { from: 'birth', to: 'diagnosis', below: { years: 1 } } }, diagnosed],
  [{ relapse: { which: 'any', site: ['bone'] } }, { relapses: [] }],
  [{ transplant: { atLeast: 1 } }, { transplants: [] }],
  [{ transplant: { sinceLast: { atLeast: { months: 6 } } } }, { transplants: [] }],
  [{ sex: 'female' }, { sexForClinicalUse: 'male' }],
  [{ puberty: 'post' }, { pubertalStatus: 'pre' }],
  [{ priorTherapy: 'anti-GD2' }, { treatments: [] }],
  [{ linesOfTherapy: { atLeast: 2 } }, { linesOfTherapy: 1 }],
  [{ standardOptionsExhausted: true }, { standardOptionsExhausted: 'no' }],
])('%j is lasting', (criterion, record) =>
  expect(put(criterion, record)).toMatchObject({ passing: false, reasons: [] }),
);

test.each([
  ['a birthday', { age: { from: { years: 1 } } }, { birthDate: '2026-02-28' }, '2027-02-28'],
  [
    'the day after a birthday, for one that counts',
    { age: { upTo: { years: 25 } } },
    { birthDate: '2002-01-10' },
    '2027-01-11',
  ],
  [
    '1 March, for a child born on 29 February',
    { age: { from: { years: 3 } } },
    { birthDate: '2024-02-29' },
    '2027-03-01',
  ],
  ['the end of a washout', washout, { lastDoseByClass: [{ class: 'chemotherapy', date: '2026-11-10' }] }, '2026-12-01'],
  [
    'six months after a transplant',
    { transplant: { sinceLast: { atLeast: { months: 6 } } } },
    { transplants: [{ date: '2026-08-31' }] },
    '2027-02-28',
  ],
  [
    'the day after a year since diagnosis',
    { interval: { from: 'diagnosis', to: 'assessment', above: { years: 1 } } },
    diagnosed,
    '2027-01-02',
  ],
  [
    'the day of an event that is recorded for later',
    { relapses: { atLeast: 1 } },
    { relapses: [{ date: '2026-12-24' }] },
    '2026-12-24',
  ],
])('an answer can turn on %s', (_says, criterion, record, day) => expect(put(criterion, record).days).toContain(day));

// Days are named on which the age at an event of a rough date could turn; at one whose day is known it never does.
test('the age at an event does not turn with time', () => {
  const rule = { age: { at: 'diagnosis', from: { years: 12 } } };
  const truths = put(rule, diagnosed).days.map((day) => put(rule, diagnosed, day).truth);
  expect(truths).toEqual(['false', 'false']);
});

test.each([
  ['an interval without a bound', { interval: { from: 'diagnosis', to: 'firstRelapse' } }],
  ['an interval from an event to itself', { interval: { from: 'diagnosis', to: 'diagnosis', above: { days: 1 } } }],
  ['two lower bounds', { interval: { from: 'diagnosis', to: 'lastDose', above: { days: 1 }, atLeast: { days: 2 } } }],
  ['a bound without its unit', { washout: { of: 'chemotherapy', atLeast: 14 } }],
  ['a washout with an upper bound', { washout: { of: 'chemotherapy', atMost: { days: 14 } } }],
  ['a washout of something unknown', { washout: { of: 'something', atLeast: { days: 14 } } }],
  ['an earlier therapy that is unknown', { priorTherapy: { of: 'something', line: 1 } }],
  ['a relapse of which nothing is asked', { relapse: { which: 'last' } }],
  ['a transplant counted and timed at once', { transplant: { atLeast: 1, sinceLast: { atLeast: { days: 1 } } } }],
  ['an age without a bound', { age: { at: 'diagnosis' } }],
  ['a judgement without words', { judgement: { call: 'recovered', asks: ' ' } }],
  ['consent to what is no id', { consent: 'Some Trial' }],
])('%s is refused when read', (_says, criterion) => {
  const problems: { path: string; message: string }[] = [];
  readCriterion(criterion, 'criterion', { problems, terms, definitions: [] });
  expect(problems).not.toEqual([]);
});

test.each([
  [{ priorTherapy: 'anti-GD2' }, { priorTherapy: { of: 'anti-GD2' } }],
  [{ responseInrc: ['CR'] }, { responseInrc: { component: 'overall', oneOf: ['CR'] } }],
])('%j is the short form of %j', (short, long) => {
  const read = (criterion: unknown) =>
    (readCriterion(criterion, 'criterion', { problems: [], terms, definitions: [] }) as Leaf).params;
  expect(read(short)).toEqual(short);
  expect(read(long)).toEqual(short);
});

test('what is wrong inside a longer form is named by its path', () => {
  const problems: { path: string; message: string }[] = [];
  readCriterion({ priorTherapy: { of: 'anti-GD2', lne: 1 } }, 'criterion', { problems, terms, definitions: [] });
  expect(problems).toEqual([{ path: 'criterion.priorTherapy', message: 'unknown key `lne`' }]);
});
