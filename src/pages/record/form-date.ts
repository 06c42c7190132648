import { wordIn, type FormValues } from './form-values.js';

const PARTS = ['year', 'month', 'day'] as const;

/** A partial date as the three controls of its day, month and year. */
export function dateFields(name: string, date: string): FormValues {
  const written = date.split('-');
  return Object.fromEntries(
    PARTS.map((part, index) => [`${name}.${part}`, (written[index] ?? '').replace(/^0(?=\d)/, '')]),
  );
}

/**
 * The partial date that three controls hold; undefined where all are empty. What is no date is written so that the reader
 * of the case refuses it: a day without its month is never guessed.
 */
export function dateIn(form: FormValues, name: string): string | undefined {
  const [year, month, day] = PARTS.map((part) => wordIn(form, `${name}.${part}`)) as [string, string, string];
  if (year === '' && month === '' && day === '') return undefined;
  if (month === '' && day === '') return year;
  return [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-');
}
