import fc from 'fast-check';
import {
  ASKER_ROLES,
  MEETING_ROLES,
  OUTCOME_REASONS,
  type OutcomeContent,
  type OutcomeReason,
} from '../../meetings/room-outcome.js';
import { fieldOf, formOf, readOutcome } from './outcome.reading.js';
import type { OutcomeForm } from './outcome.form.js';

const nothing = { reasons: [], options: [], present: [], people: [], questions: [] };
const question = { asks: ['Is there a place?'], askedBy: ['family'], answers: ['trials-team'] };
const day = (byDay: string, byMonth: string, byYear: string) => ({
  byDay: [byDay],
  byMonth: [byMonth],
  byYear: [byYear],
});

describe('a form is read', () => {
  test.each<readonly [string, OutcomeForm, Partial<OutcomeContent>]>([
    ['left empty', {}, {}],
    ['with spaces only', { says: '  ', dissent: '\r\n' }, {}],
    ['with lines of a browser', { says: ' one\r\ntwo ' }, { says: 'one\ntwo' }],
    ['with reasons in their own order', { reasons: ['closed', 'not-today'] }, { reasons: ['not-today', 'closed'] }],
    ['with a word that is no reason', { reasons: ['tea'] }, {}],
    [
      'with whom it goes to',
      { reasons: ['referred'], referredTo: 'a panel' },
      { reasons: ['referred'], referredTo: 'a panel' },
    ],
    [
      'with who was there',
      { present: ['genomics', 'tea'], people: ['cora'] },
      { present: ['genomics'], people: ['cora'] },
    ],
    ['with nobody to tell the family', { tellsFamily: '' }, {}],
    ['with who tells the family', { tellsFamily: 'key-worker' }, { tellsFamily: 'key-worker' }],
    [
      'with an option after an empty line',
      { option: ['', 'nb-bit'], optionSays: ['', 'to explain'] },
      { options: [{ option: 'nb-bit', says: 'to explain' }] },
    ],
    [
      'with a question and its day',
      { ...question, ...day('3', '12', '2026') },
      { questions: [{ asks: 'Is there a place?', askedBy: 'family', answers: 'trials-team', by: '2026-12-03' }] },
    ],
  ])('%s', (_, form, content) => {
    expect(readOutcome(form)).toEqual({ content: { ...nothing, ...content }, faults: [] });
  });

  test.each<readonly [string, OutcomeForm, readonly string[]]>([
    ['an option of which nothing is said', { option: ['', 'nb-bit'], optionSays: ['', ' '] }, ['optionSays-1']],
    ['words on no option', { option: ['', ''], optionSays: ['', 'x'] }, ['option-1']],
    ['somebody who answers nothing', { asks: [''], answers: ['genomics'] }, ['asks-0']],
    ['a day of no question', { asks: [''], ...day('3', '12', '2026') }, ['asks-0']],
    ['a day that is none', { ...question, ...day('31', '2', '2026') }, ['byDay-0']],
    ['a day without its year', { ...question, ...day('3', '12', '') }, ['byDay-0']],
    ['a place without “referred”', { referredTo: 'a panel' }, ['referredTo']],
    ['“referred” without a place', { reasons: ['referred'] }, ['referredTo']],
    ['another reason without “other”', { reasons: ['closed'], otherReason: 'x' }, ['otherReason']],
    ['“other” without which', { reasons: ['other'] }, ['otherReason']],
  ])('and %s is to be mended', (_, form, fields) => {
    expect(readOutcome(form).faults.map(({ field }) => field)).toEqual(fields);
  });
});

describe('a fault of a record', () => {
  const form: OutcomeForm = {
    ...{ option: ['', 'nb-bit'], optionSays: ['', 'x'] },
    ...{ asks: ['', '', 'why?'], askedBy: [], answers: [], byDay: [], byMonth: [], byYear: [] },
  };
  test.each([
    ['says', 'says'],
    ['people[1]', 'people'],
    ['options[0].says', 'optionSays-1'],
    ['options[0].option', 'option-1'],
    ['questions[0].asks', 'asks-2'],
  ])('at %s stands where it was typed: %s', (path, field) => {
    expect(fieldOf(path, form)).toBe(field);
  });
});

const text = fc.stringMatching(/^[a-z]{1,8}( [a-z?]{1,8}){0,2}$/);
const some = <Word extends string>(words: readonly Word[]) => fc.subarray([...words]);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const content = fc
  .record({
    ...{ says: maybe(text), dissent: maybe(text), referredTo: text, otherReason: text },
    ...{ reasons: some(OUTCOME_REASONS), present: some(MEETING_ROLES), people: fc.array(text, { maxLength: 2 }) },
    options: fc.array(fc.record({ option: text, says: text }), { maxLength: 3 }),
    questions: fc.array(
      fc.record({
        ...{ asks: text, askedBy: maybe(fc.constantFrom(...ASKER_ROLES)) },
        ...{
          answers: maybe(fc.constantFrom(...MEETING_ROLES)),
          by: maybe(fc.constantFrom('2026-12-03', '2028-02-29')),
        },
      }),
      { maxLength: 3 },
    ),
    tellsFamily: maybe(fc.constantFrom(...MEETING_ROLES)),
  })
  .map(({ referredTo, otherReason, ...rest }) => {
    const has = (reason: OutcomeReason) => rest.reasons.includes(reason);
    return { ...rest, ...(has('referred') ? { referredTo } : {}), ...(has('other') ? { otherReason } : {}) };
  });

test('what was recorded stands in the form as it was, and is read back from it', () => {
  fc.assert(
    fc.property(content, (recorded) => {
      const plain = JSON.parse(JSON.stringify(recorded)) as OutcomeContent;
      expect(readOutcome(formOf(plain))).toEqual({ content: plain, faults: [] });
    }),
    { numRuns: 100 },
  );
});
