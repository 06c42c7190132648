import { caseFaults } from '../../cases/case-faults.js';
import { words } from '../words/index.js';
import { dayOf, partialDayOf, type ReadDay } from './form-day.js';
import type { NewCaseForm } from './new-case.form.js';

/** A field of the form, by the id of the place where it is mended, and what to do. */
export interface FormFault {
  readonly field: string;
  readonly text: string;
}
/** The case that a form starts, or everything that is to be mended in it. */
export type ReadForm =
  | { readonly ok: true; readonly raw: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

const said = words.newCase;

/** Reads the form that starts a case; `today` is `YYYY-MM-DD`, `diagnoses` the terms of the release in force. */
export function readNewCase(form: NewCaseForm, today: string, diagnoses: readonly string[]): ReadForm {
  const born = bornOf(form, today);
  const code = form.disease ?? '';
  const question = (form.question ?? '').replace(/\r\n/g, '\n').trim();
  const faults = [
    ...born.faults,
    ...(code === 'unknown' || diagnoses.includes(code) ? [] : [{ field: 'disease', text: said.missingDisease }]),
    ...caseFaults(question === '' ? {} : { question }, diagnoses).map(({ message }) => fault('question', message)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, raw: { ...(question === '' ? {} : { question }), birthDate: born.value, diagnosis: { code } } };
}

interface Born {
  readonly value?: unknown;
  readonly faults: readonly FormFault[];
}

function bornOf(form: NewCaseForm, today: string): Born {
  const given = (['day', 'ageInDays', 'born'] as const).filter((way) => isGiven(form, way));
  const [way, other] = given;
  if (way === undefined) return { faults: [fault('day', said.missingBorn)] };
  if (other !== undefined) return { faults: [fault(way, said.bornTwice)] };
  switch (way) {
    case 'born':
      return { value: 'unknown', faults: [] };
    case 'day': {
      const read = partialDayOf(form, today);
      return { value: read.value, faults: faultsOf(read, { day: 'day', month: 'month', year: 'year' }) };
    }
    case 'ageInDays':
      return agedOf(form, today);
  }
}

function agedOf({ ageInDays = '', onDay, onMonth, onYear }: NewCaseForm, today: string): Born {
  const read = dayOf({ day: onDay, month: onMonth, year: onYear }, today);
  const age = ageInDays.trim();
  const faults = /^\d{1,5}$/.test(age) && Number(age) <= 14_600 ? [] : [fault('ageInDays', said.badAge)];
  return {
    value: { ageInDays: Number(age), at: read.value },
    faults: [...faults, ...faultsOf(read, { day: 'onDay', month: 'onMonth', year: 'onYear' })],
  };
}

/** In which of three ways something was typed: a date of birth, an age on a day, or that neither is known. */
function isGiven(form: NewCaseForm, way: 'day' | 'ageInDays' | 'born'): boolean {
  const fields = {
    day: [form.day, form.month, form.year],
    ageInDays: [form.ageInDays, form.onDay, form.onMonth, form.onYear],
    born: [form.born],
  }[way];
  return fields.some((typed) => (typed ?? '').trim() !== '');
}

function faultsOf({ fault: found }: ReadDay, fields: Readonly<Record<'day' | 'month' | 'year', string>>) {
  return found === undefined ? [] : [fault(fields[found.part], found.text)];
}

const fault = (field: string, text: string): FormFault => ({
  field,
  text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
});
