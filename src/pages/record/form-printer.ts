import { isPlainObject, type GroupShape, type ValueShape } from '../../engine/index.js';
import { dateFields } from './form-date.js';
import type { FormValues } from './form-values.js';
import { recordsOf, type PrintedRecord } from './printed-record.js';

/** A value, or a group of values, of the case dictionary. */
export type Shape = ValueShape | GroupShape;

/** The word of the form for an empty list of words: known, and none of them. */
export const NONE_OF_THEM = '-';

/** What is recorded of an attribute or a field, as the controls of its form hold it, all their names under `name`. */
export function printForm(printed: unknown, shape: Shape, name: string): FormValues {
  const records = recordsOf(printed, shape.type === 'words');
  const all = records.map((record, index) => printRecord(record, shape, `${name}.${index}`));
  return Object.assign({ [`${name}.n`]: String(records.length) }, ...all) as FormValues;
}

function printRecord(record: PrintedRecord, shape: Shape, name: string): FormValues {
  const { value, status, date, recordedBy, source, requested, note } = record;
  const isOneOf = shape.type === 'word' || shape.type === 'term';
  return {
    [`${name}.is`]: value === undefined ? `status:${status ?? 'requested'}` : isOneOf ? `value:${value as string}` : '',
    ...(value === undefined || isOneOf ? {} : printValue(value, shape, name)),
    ...(date === undefined ? {} : dateFields(`${name}.date`, date)),
    [`${name}.by`]: recordedBy,
    [`${name}.source`]: source,
    [`${name}.note`]: note,
    [`${name}.from`]: requested?.from,
    ...(requested?.on === undefined ? {} : dateFields(`${name}.on`, requested.on)),
    ...(requested?.due === undefined ? {} : dateFields(`${name}.due`, requested.due)),
  };
}

function printValue(value: unknown, shape: Shape, name: string): FormValues {
  const at = `${name}.value`;
  switch (shape.type) {
    case 'group':
      return printGroup(value, shape, name);
    case 'words': {
      const chosen = value as readonly string[];
      return { [at]: chosen.length === 0 ? [NONE_OF_THEM] : chosen };
    }
    case 'birth-date':
      return printBirthDate(value, at);
    case 'date':
      return dateFields(at, String(value));
    case 'quantity':
      return printAmount(String(value), name);
    case 'word':
    case 'term':
    case 'count':
    case 'text':
    case 'outward-code':
      return { [at]: String(value) };
  }
}

function printGroup(value: unknown, { fields }: GroupShape, name: string): FormValues {
  const held = isPlainObject(value) ? value : {};
  const all = Object.entries(fields).map(([field, shape]) => printForm(held[field], shape, `${name}.${field}`));
  return Object.assign({}, ...all) as FormValues;
}

function printBirthDate(value: unknown, at: string): FormValues {
  if (!isPlainObject(value)) return dateFields(at, String(value));
  return { [`${at}.ageInDays`]: String(value['ageInDays']), ...dateFields(`${at}.at`, String(value['at'])) };
}

/** `45 10*9/L`: the unit is what stands behind the last space. */
function printAmount(amount: string, name: string): FormValues {
  const space = amount.lastIndexOf(' ');
  const [number, unit] = space < 0 ? [amount, ''] : [amount.slice(0, space), amount.slice(space + 1)];
  return { [`${name}.value`]: number, [`${name}.unit`]: unit };
}
