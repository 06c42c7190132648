import type { Person } from '../../access/person.js';
import { presentPersonField } from '../who-acts/acting.js';
import { words } from '../words/index.js';
import type { NewCaseForm } from './new-case.form.js';
import type { FormFault } from './new-case.reading.js';

const said = words.newCase;

/** A diagnosis to choose from. */
export interface Disease {
  readonly code: string;
  readonly title: string;
}

/** The page that starts a case: what was typed, and what is to be mended in it. */
export function presentNewCase(
  typed: NewCaseForm,
  faults: readonly FormFault[],
  beside: {
    readonly diseases: readonly Disease[];
    readonly person: Person | undefined;
    readonly people: readonly Person[];
  },
) {
  const errorOf = (field: string): string | undefined => faults.find((one) => one.field === field)?.text;
  const input = (name: keyof NewCaseForm, label: string) => ({
    name,
    label,
    value: typed[name] ?? '',
    error: errorOf(name) !== undefined,
  });
  const dayError = (...names: (keyof NewCaseForm)[]) => names.map(errorOf).find((one) => one !== undefined);
  return {
    title: faults.length > 0 ? `${words.errorTitle}: ${said.title}` : said.title,
    heading: said.title,
    errors: faults.map(({ field, text }) => ({ text, href: `#${field}` })),
    person: presentPersonField(beside.person, beside.people, {
      chosen: typed.person,
      missing: errorOf('person') !== undefined,
    }),
    bornUnknown: { checked: typed.born === 'unknown', error: errorOf('born') },
    birthDate: {
      error: dayError('day', 'month', 'year'),
      items: [input('day', said.day), input('month', said.month), { ...input('year', said.year), width: 4 }],
    },
    ageOpen: ['ageInDays', 'onDay', 'onMonth', 'onYear'].some(
      (name) => errorOf(name) !== undefined || (typed[name as keyof NewCaseForm] ?? '') !== '',
    ),
    ageInDays: { ...input('ageInDays', said.ageInDays), error: errorOf('ageInDays') },
    ageOn: {
      error: dayError('onDay', 'onMonth', 'onYear'),
      items: [input('onDay', said.day), input('onMonth', said.month), { ...input('onYear', said.year), width: 4 }],
    },
    disease: { error: errorOf('disease'), items: diseaseItems(beside.diseases, typed.disease) },
    question: { value: typed.question ?? '', error: errorOf('question') },
  };
}

function diseaseItems(diseases: readonly Disease[], chosen: string | undefined) {
  const known = diseases.map(({ code, title }) => ({
    value: code,
    text: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    selected: code === chosen,
  }));
  return [
    { value: '', text: said.chooseDisease, selected: chosen === undefined || chosen === '' },
    { value: 'unknown', text: said.diseaseUnknown, selected: chosen === 'unknown' },
    ...known.sort((one, other) => one.text.localeCompare(other.text, 'en-GB')),
  ];
}
