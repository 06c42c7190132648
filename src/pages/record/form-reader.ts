import type { GroupShape } from '../../engine/index.js';
import { dateIn } from './form-date.js';
import { NONE_OF_THEM, type Shape } from './form-printer.js';
import { allIn, countIn, textIn, wordIn, type FormValues } from './form-values.js';

/** What a form says of an attribute or a field: what is to be recorded, and which controls said it. */
export interface FormNode {
  readonly name: string;
  readonly shape: Shape;
  readonly records: readonly FormRecord[];
}
/** One record that a form says: as it is to be recorded, with the parts of its group. */
export interface FormRecord {
  readonly name: string;
  readonly raw: unknown;
  /** Whether it is written with what stands beside the value. */
  readonly isEnvelope: boolean;
  readonly fields: Readonly<Record<string, FormNode>>;
}

/** More records of one thing than this are not read from a form. */
const MOST_RECORDS = 40;

/** Reads the controls under `name`; records that say nothing are left out, and with them those marked to be removed. */
export function readForm(form: FormValues, shape: Shape, name: string): FormNode {
  const count = Math.min(countIn(form, name), MOST_RECORDS);
  const records = Array.from({ length: count }, (_, index) => readRecord(form, shape, `${name}.${index}`));
  return { name, shape, records: records.filter((record) => record !== undefined) };
}

/** What is to be recorded: the bare value, its envelope, or a list of either; undefined for silence. */
export function rawOf({ records }: FormNode): unknown {
  return records.length < 2 ? records[0]?.raw : records.map(({ raw }) => raw);
}

function readRecord(form: FormValues, shape: Shape, name: string): FormRecord | undefined {
  if (wordIn(form, `${name}.gone`) !== '') return undefined;
  const fields = shape.type === 'group' ? readFields(form, shape, name) : {};
  const value = shape.type === 'group' ? groupOf(fields) : readValue(form, shape, name);
  const [, status] = /^status:(\w+)$/.exec(wordIn(form, `${name}.is`)) ?? [];
  const beside = besideIn(form, name);
  if (status === undefined && Object.keys(beside).length === 0)
    return value === undefined ? undefined : { name, raw: value, isEnvelope: false, fields };
  const raw = { ...(value === undefined ? {} : { value }), ...(status === undefined ? {} : { status }), ...beside };
  return { name, raw: isAnswer(raw) ? raw : { ...raw, value: null, status: 'known' }, isEnvelope: true, fields };
}

/** A date or a source alone says nothing; written as known without a value, it is refused where it stands. */
function isAnswer(raw: object): boolean {
  return 'value' in raw || 'status' in raw || 'requested' in raw;
}

function besideIn(form: FormValues, name: string): Readonly<Record<string, unknown>> {
  const requested = given({
    from: optional(textIn(form, `${name}.from`)),
    on: dateIn(form, `${name}.on`),
    due: dateIn(form, `${name}.due`),
  });
  return given({
    date: dateIn(form, `${name}.date`),
    recordedBy: optional(textIn(form, `${name}.by`)),
    source: optional(textIn(form, `${name}.source`)),
    note: optional(textIn(form, `${name}.note`)),
    requested: Object.keys(requested).length === 0 ? undefined : requested,
  });
}

function given(all: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function optional(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

function readFields(form: FormValues, { fields }: GroupShape, name: string): Readonly<Record<string, FormNode>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, shape]) => [field, readForm(form, shape, `${name}.${field}`)]),
  );
}

function groupOf(fields: Readonly<Record<string, FormNode>>): unknown {
  const values = given(Object.fromEntries(Object.entries(fields).map(([field, node]) => [field, rawOf(node)])));
  return Object.keys(values).length === 0 ? undefined : values;
}

function readValue(form: FormValues, shape: Exclude<Shape, GroupShape>, name: string): unknown {
  const at = `${name}.value`;
  switch (shape.type) {
    case 'word':
    case 'term':
      return /^value:(.+)$/.exec(wordIn(form, `${name}.is`))?.[1];
    case 'words': {
      const chosen = allIn(form, at);
      const named = chosen.filter((one) => one !== NONE_OF_THEM);
      return chosen.length === 0 ? undefined : named;
    }
    case 'date':
      return dateIn(form, at);
    case 'birth-date':
      return readBirthDate(form, at);
    case 'count':
      return readCount(wordIn(form, at));
    case 'quantity':
      return readAmount(form, name);
    case 'text':
      return optional(textIn(form, at));
    case 'outward-code':
      return optional(wordIn(form, at));
  }
}

function readBirthDate(form: FormValues, at: string): unknown {
  const age = readCount(wordIn(form, `${at}.ageInDays`));
  return age === undefined ? dateIn(form, at) : given({ ageInDays: age, at: dateIn(form, `${at}.at`) });
}

/** What is no whole number stays text, which the reader of the case refuses by its place. */
function readCount(text: string): number | string | undefined {
  if (text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** The amount with the unit that was chosen; none is put in its place. */
function readAmount(form: FormValues, name: string): string | undefined {
  const amount = wordIn(form, `${name}.value`);
  const other = wordIn(form, `${name}.otherUnit`);
  const unit = other === '' ? wordIn(form, `${name}.unit`) : other;
  return amount === '' ? undefined : `${amount} ${unit}`.trim();
}
