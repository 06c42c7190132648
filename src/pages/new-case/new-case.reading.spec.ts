import type { NewCaseForm } from './new-case.form.js';
import { readNewCase } from './new-case.reading.js';

const read = (form: NewCaseForm) => readNewCase(form, '2026-11-20', ['neuroblastoma']);
const aged = { ageInDays: '1540', onDay: '20', onMonth: '11', onYear: '2025' };

describe('the form that starts a case', () => {
  test.each<readonly [string, NewCaseForm, unknown]>([
    ['a whole date', { day: '3', month: '9', year: '2022' }, '2022-09-03'],
    ['a month', { month: '09', year: '2022' }, '2022-09'],
    ['a year', { year: ' 2022 ' }, '2022'],
    ['an age on a day', aged, { ageInDays: 1540, at: '2025-11-20' }],
    ['that it is not known', { born: 'unknown' }, 'unknown'],
  ])('takes %s', (_, form, birthDate) => {
    expect(read({ ...form, disease: 'neuroblastoma' })).toEqual({
      ok: true,
      raw: { birthDate, diagnosis: { code: 'neuroblastoma' } },
    });
  });

  test.each<readonly [string, NewCaseForm, string, RegExp]>([
    ['nothing said of age', {}, 'day', /not known now/],
    ['two ways at once', { ...aged, born: 'unknown' }, 'ageInDays', /one only/],
    ['no year', { day: '3', month: '9' }, 'year', /year/],
    ['two digits of a year', { year: '22' }, 'year', /four digits/],
    ['a day without its month', { day: '3', year: '2022' }, 'month', /month/],
    ['a day that there is not', { day: '31', month: '2', year: '2022' }, 'day', /no such day/],
    ['a day ahead', { day: '21', month: '11', year: '2026' }, 'year', /not come yet/],
    ['an age that is no number', { ...aged, ageInDays: 'four' }, 'ageInDays', /whole days/],
    ['an age on half a day', { ...aged, onDay: '' }, 'onDay', /day, the month and the year/],
    ['an unknown disease', { born: 'unknown', disease: 'wilmz' }, 'disease', /Choose a disease/],
    ['a name in the question', { born: 'unknown', question: 'call 020 7946 0018' }, 'question', /telephone/],
  ])('refuses %s, at its field', (_, form, field, text) => {
    const found = read({ disease: 'neuroblastoma', ...form });
    expect(found).toEqual({ ok: false, faults: [{ field, text: expect.stringMatching(text) as string }] });
  });

  test('tells every fault at once', () => {
    expect(read({})).toMatchObject({ faults: [{ field: 'day' }, { field: 'disease' }] });
  });
});
