import {
  STATUSES,
  STATUS_WORDS,
  type Entry,
  type GroupShape,
  type Recorded,
  type Request,
  type Status,
  type ValueShape,
} from './case-shape.js';
import { didYouMean, type FieldProblem } from './field-problem.js';
import { readPartialDate } from './partial-date.js';

/** What reading needs to know, and where it puts what is wrong. */
export interface ReadContext {
  readonly problems: FieldProblem[];
  readonly diagnoses: readonly string[];
  /** Set where a list stands: a bare status word is welcome, a value is not. */
  readonly list?: boolean;
}
type Plain = Readonly<Record<string, unknown>>;

const ENVELOPE_KEYS = ['value', 'status', 'date', 'recordedBy', 'source', 'requested', 'note'];
const LONGEST_TEXT = 4000;

/** Whether a value is a plain object of JSON. */
export function isPlainObject(raw: unknown): raw is Plain {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Reads a bare value, an envelope or a list of either as all that is recorded of one attribute. */
export function readEntries(
  raw: unknown,
  shape: ValueShape | GroupShape,
  path: string,
  context: ReadContext,
): Recorded<never> {
  if (raw === undefined || raw === null) return [];
  const several = Array.isArray(raw) && !(shape.type === 'words' && raw.every((item) => typeof item === 'string'));
  if (!several) return readEntry(raw, shape, path, context);
  if (raw.length === 0)
    context.problems.push({ path, message: 'an empty list; leave the attribute out, or say `unknown`' });
  return raw.flatMap((item, index) => readEntry(item, shape, `${path}[${index}]`, context));
}

function readEntry(raw: unknown, shape: ValueShape | GroupShape, path: string, context: ReadContext): Recorded<never> {
  if (isPlainObject(raw) && ('value' in raw || 'status' in raw || 'requested' in raw)) {
    return readEnvelope(raw, shape, path, context);
  }
  const status = statusWord(raw, shape);
  if (status !== undefined) return [{ status }];
  const value = readValue(raw, shape, path, context);
  return value === undefined ? [] : [{ status: 'known', value: value as never }];
}

function statusWord(raw: unknown, shape: ValueShape | GroupShape): Status | undefined {
  if (typeof raw !== 'string' || shape.type === 'text' || !Object.hasOwn(STATUS_WORDS, raw)) return undefined;
  return STATUS_WORDS[raw];
}

function readEnvelope(raw: Plain, shape: ValueShape | GroupShape, path: string, context: ReadContext): Recorded<never> {
  const { problems } = context;
  for (const key of Object.keys(raw)) {
    if (!ENVELOPE_KEYS.includes(key))
      problems.push({
        path: `${path}.${safeName(key)}`,
        message: `unknown key of a recorded value${didYouMean(key, ENVELOPE_KEYS)}`,
      });
  }
  const word = statusWord(raw['value'], shape);
  const value =
    raw['value'] === undefined || raw['value'] === null || word !== undefined
      ? undefined
      : readValue(raw['value'], shape, `${path}.value`, context);
  const status = word ?? readStatus(raw, path, context);
  if (status === undefined) return [];
  if (status === 'known' && (raw['value'] === undefined || raw['value'] === null))
    problems.push({ path: `${path}.value`, message: 'status `known` and no value' });
  if (status !== 'known' && value !== undefined)
    problems.push({
      path: `${path}.status`,
      message: `a value is given, so the status is \`known\`, not \`${status}\`; record the request as a second entry`,
    });
  const entry: Entry<never> = {
    status,
    ...(value === undefined ? {} : { value: value as never }),
    ...present('date', readDate(raw['date'], `${path}.date`, context)),
    ...present('recordedBy', readText(raw['recordedBy'], `${path}.recordedBy`, context)),
    ...present('source', readText(raw['source'], `${path}.source`, context)),
    ...present('requested', readRequest(raw['requested'], `${path}.requested`, context)),
    ...present('note', readText(raw['note'], `${path}.note`, context)),
  };
  return [entry];
}

function readStatus(raw: Plain, path: string, { problems }: ReadContext): Status | undefined {
  const given = raw['status'];
  if (given === undefined) return raw['value'] === undefined || raw['value'] === null ? 'requested' : 'known';
  const words = [...STATUSES, ...Object.keys(STATUS_WORDS)];
  if (typeof given === 'string' && (STATUSES as readonly string[]).includes(given)) return given as Status;
  if (typeof given === 'string' && Object.hasOwn(STATUS_WORDS, given)) return STATUS_WORDS[given];
  const hint = typeof given === 'string' ? didYouMean(given, words) : '';
  problems.push({ path: `${path}.status`, message: `not a status (${STATUSES.join(', ')})${hint}` });
  return undefined;
}

function readRequest(raw: unknown, path: string, context: ReadContext): Request | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (!isPlainObject(raw)) {
    context.problems.push({ path, message: 'not an object of `from`, `on` and `due`' });
    return undefined;
  }
  for (const key of Object.keys(raw)) {
    if (!['from', 'on', 'due'].includes(key))
      context.problems.push({ path: `${path}.${safeName(key)}`, message: 'unknown key of a request (from, on, due)' });
  }
  return {
    ...present('from', readText(raw['from'], `${path}.from`, context)),
    ...present('on', readDate(raw['on'], `${path}.on`, context)),
    ...present('due', readDate(raw['due'], `${path}.due`, context)),
  };
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

/** A key as it may stand in a path: one that reads like a name, else a word in its place. */
export function safeName(key: string): string {
  return /^[A-Za-z_]{1,40}$/.test(key) ? key : '(unreadable name)';
}

function readValue(raw: unknown, shape: ValueShape | GroupShape, path: string, context: ReadContext): unknown {
  switch (shape.type) {
    case 'word':
      return context.list === true
        ? refuse(path, 'not a list; give an array, or `{ items, partial }`', context)
        : readWord(raw, shape.values, path, context);
    case 'words':
      return readWords(raw, shape.values, path, context);
    case 'term':
      return readWord(raw, context.diagnoses, path, context);
    case 'date':
      return readDate(raw, path, context);
    case 'birth-date':
      return readBirthDate(raw, path, context);
    case 'count':
      return readCount(raw, shape.least, shape.most, path, context);
    case 'text':
      return readText(raw, path, context);
    case 'group':
      return readGroup(raw, shape, path, context);
  }
}

function refuse(path: string, message: string, { problems }: ReadContext): undefined {
  problems.push({ path, message });
  return undefined;
}

function readWord(raw: unknown, values: readonly string[], path: string, context: ReadContext): string | undefined {
  const word = raw === true && values.includes('yes') ? 'yes' : raw === false && values.includes('no') ? 'no' : raw;
  if (typeof word === 'string' && values.includes(word)) return word;
  const list = values.length > 12 ? `${values.slice(0, 12).join(', ')}, …` : values.join(', ');
  const hint = typeof word === 'string' ? didYouMean(word, values) : '';
  return refuse(path, `not one of ${list}${hint}`, context);
}

function readWords(
  raw: unknown,
  values: readonly string[],
  path: string,
  context: ReadContext,
): readonly string[] | undefined {
  const given = typeof raw === 'string' ? [raw] : raw;
  if (!Array.isArray(given)) return refuse(path, `not a list of words (${values.join(', ')})`, context);
  const read = given.map((item, index) => readWord(item, values, `${path}[${index}]`, context));
  return read.includes(undefined) ? undefined : (read as string[]);
}

function readDate(raw: unknown, path: string, context: ReadContext): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  const text = typeof raw === 'number' && Number.isInteger(raw) ? String(raw) : raw;
  if (typeof text !== 'string') return refuse(path, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)', context);
  const range = readPartialDate(text);
  if (range === undefined) return refuse(path, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)', context);
  const year = Number(text.slice(0, 4));
  return year < 1900 || year > 2200 ? refuse(path, 'a year outside 1900 to 2200', context) : text;
}

function readBirthDate(raw: unknown, path: string, context: ReadContext): unknown {
  if (!isPlainObject(raw)) return readDate(raw, path, context);
  const ageInDays = readCount(raw['ageInDays'], 0, 14_600, `${path}.ageInDays`, context);
  const at =
    raw['at'] === undefined
      ? refuse(`${path}.at`, 'the day on which the child had that age is missing', context)
      : readDate(raw['at'], `${path}.at`, context);
  for (const key of Object.keys(raw)) {
    if (key !== 'ageInDays' && key !== 'at')
      refuse(`${path}.${safeName(key)}`, 'unknown key; an age is `{ ageInDays, at }`', context);
  }
  return ageInDays === undefined || at === undefined ? undefined : { ageInDays, at };
}

function readCount(raw: unknown, least: number, most: number, path: string, context: ReadContext): number | undefined {
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most) return raw;
  return refuse(path, `not a whole number from ${least} to ${most}`, context);
}

function readText(raw: unknown, path: string, context: ReadContext): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw !== 'string') return refuse(path, 'not text', context);
  return raw.length > LONGEST_TEXT ? refuse(path, `longer than ${LONGEST_TEXT} characters`, context) : raw;
}

function readGroup(raw: unknown, shape: GroupShape, path: string, context: ReadContext): unknown {
  if (!isPlainObject(raw)) {
    if (shape.shorthand === undefined)
      return refuse(path, `not an object of ${Object.keys(shape.fields).join(', ')}`, context);
    return readGroupFields({ [shape.shorthand]: raw }, shape, path, context);
  }
  return readGroupFields(raw, shape, path, context);
}

/** Reads the fields of a group or of an item of a list; a field left out is silent. */
export function readGroupFields(
  raw: Plain,
  shape: GroupShape,
  path: string,
  context: ReadContext,
): Record<string, Recorded<never>> {
  const known = Object.keys(shape.fields);
  for (const key of Object.keys(raw)) {
    if (!known.includes(key)) refuse(`${path}.${safeName(key)}`, `unknown attribute${didYouMean(key, known)}`, context);
  }
  return Object.fromEntries(
    Object.entries(shape.fields).map(([key, field]) => [
      key,
      readEntries(Object.hasOwn(raw, key) ? raw[key] : undefined, field, `${path}.${key}`, context),
    ]),
  );
}
