import { dayOf, readCase, readPartialDate, type CaseContent } from '../engine/index.js';
import { CATALOGUE } from '../../test/made-up-answers.js';
import { ageBand, yearsOnly } from './coarse-words.js';
import { farDate, farDay, inDays, LEFT_OUT, withoutDates } from './day-words.js';
import { permissionOf } from './permission.js';
import { rareCombinationsIn } from './rare-combinations.js';
import { ticksOf } from './timeline-scale.js';
import { zeroOf } from './zero-day.js';

const caseOf = (raw: object): CaseContent => {
  const read = readCase(raw, CATALOGUE.rules.terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.content;
};
const zero = dayOf(2025, 1, 13) ?? 0;

describe('a far date', () => {
  test('is as many days ahead as its day is, on the same day of the week', () => {
    const [near, far] = ['2024-02-29', farDate('2024-02-29')].map((date) => readPartialDate(date)?.earliest ?? 0);
    expect(far).toBe(farDay(near ?? 0));
    expect(((far ?? 0) - (near ?? 0)) % 7).toBe(0);
  });

  test.each([
    ['back 9 Nov 9226, bone', 'back day 665, bone'],
    ['due 9226-11-09', 'due day 665'],
    ['in Nov 9226', 'in between day 657 and day 686'],
    ['on 1 Jan 9225', 'on day \u221212'],
    ['superseded 9 Nov 2026', 'superseded 9 Nov 2026'],
    ['platelets 9226', 'platelets 9226'],
  ])('%s is said as %s', (text, said) => expect(inDays(text, farDay(zero))).toBe(said));

  test('known to the year is said as the days of that year', () =>
    expect(inDays('progression 9226', farDay(zero), ['9226'])).toBe('progression between day 353 and day 717'));
});

describe('a date in a free text', () => {
  test.each([
    ['seen 9 November 2026', 'seen [day 665]'],
    ['seen on 09/11/2026 and 9.11.26', 'seen on [day 665] and [day 665]'],
    ['since November 2026', 'since [between day 657 and day 686]'],
    ['scan of 2026-11-09', 'scan of [day 665]'],
    ['Nov 9, 2026', '[day 665]'],
    ['home by 25th December?', `home by ${LEFT_OUT}?`],
    ['may 2 doses be missed', 'may 2 doses be missed'],
    ['p.F1174L, c.3522C>A, 10*9/L, 1.5 mg/m2, BP 120/80', 'p.F1174L, c.3522C>A, 10*9/L, 1.5 mg/m2, BP 120/80'],
  ])('%s becomes %s', (text, said) => expect(withoutDates(text, zero)).toBe(said));
});

describe('day 0', () => {
  const asOf = dayOf(2026, 11, 20) ?? 0;
  test.each([
    ['the day of diagnosis', { diagnosis: { date: '2025-01-13' } }, zero, 'day'],
    ['the first day of its month', { diagnosis: { date: '2025-01' } }, dayOf(2025, 1, 1), 'rough'],
    ['the first day recorded', { relapses: [{ date: '2026-11-09' }] }, dayOf(2026, 11, 9), 'first'],
    ['the day of the answer, never the birth', { birthDate: '2020-05-01' }, asOf, 'none'],
  ] as const)('is %s', (_, raw, day, is) => expect(zeroOf(caseOf(raw), asOf)).toEqual({ day, is }));
});

describe('an age', () => {
  test.each([
    ['age 11 y 5 m', 'age 11 y'],
    ['2 y 10 m to 2 y 11 m', '2 y'],
    ['18 m', '18 m'],
    ['age 17 y 2 m, 18 years asked: at most 10 months short', 'age 17 y, 18 years asked'],
  ])('%s is given as %s', (age, given) => expect(yearsOnly(age)).toBe(given));

  test.each([
    ['11 y 5 m', '10 to 14 y'],
    ['7 m', '0 y'],
    ['1 y', '1 y'],
    ['27 y', '26 y or over'],
    ['9 y to 10 y', '5 to 9 y or 10 to 14 y'],
  ])('%s lies in the band %s', (age, band) => expect(ageBand(age)).toBe(band));
});

describe('the permission', () => {
  test.each([
    ['not recorded where nothing is', undefined, 'not-recorded'],
    ['not recorded where nobody asked', 'not_asked', 'not-recorded'],
    ['given', { value: 'yes', date: '2026-10-30' }, 'yes'],
    [
      'withheld once withdrawn',
      [
        { value: 'yes', date: '2026-10-01' },
        { value: 'withdrawn', date: '2026-10-30' },
      ],
      'no',
    ],
    [
      'given where a no was followed by a yes',
      [
        { value: 'no', date: '2026-09' },
        { value: 'yes', date: '2026-10-30' },
      ],
      'yes',
    ],
    ['withheld where the order of the two is not known', ['yes', 'no'], 'no'],
  ])('is %s', (_, permissionExternalDiscussion, is) => {
    expect(
      permissionOf(caseOf(permissionExternalDiscussion === undefined ? {} : { permissionExternalDiscussion })),
    ).toBe(is);
  });
});

describe('rare combinations', () => {
  const plain = {
    diagnosis: { code: 'neuroblastoma', date: '2025-01-13' },
    birthDate: '2022-09-03',
    nationOfResidence: 'GB-ENG',
  };
  const idsOf = (raw: object) => rareCombinationsIn(caseOf(raw)).map(({ id }) => id);

  test('are named for every case that gives age, disease and region, since no count of such children is at hand', () =>
    expect(idsOf(plain)).toEqual(['age-disease-region', 'day-of-answer']));

  test.each([
    ['small-region', { nationOfResidence: 'GB-WLS' }],
    ['rare-variant', { tumourTests: [{ gene: 'ALK', alteration: 'mutation', result: 'found', hgvsP: 'p.F1174L' }] }],
    ['rare-disease', { diagnosis: { code: 'etp-all', date: '2025-01-13' } }],
    ['long-course', { transplants: [{ date: '2025-06-01' }, { date: '2026-06-01' }] }],
  ])('%s is named where the record holds it, and not where it does not', (id, more) => {
    expect(idsOf({ ...plain, ...more })).toContain(id);
    expect(idsOf(plain)).not.toContain(id);
  });
});

test('the scale of a timeline has few lines, evenly apart, and one at day 0 where day 0 is on it', () => {
  for (const to of [3, 20, 100, 400, 2000, 9000]) {
    const ticks = ticksOf({ type: 'timeline', alt: '', marks: [], from: -2, to });
    expect(ticks[0]).toBe(0);
    expect(ticks.length).toBeLessThanOrEqual(7);
  }
});
