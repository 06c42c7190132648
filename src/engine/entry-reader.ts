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
import { didYouMean } from './field-problem.js';
import {
  isPlainObject,
  readDate,
  readText,
  readValue,
  refuse,
  safeName,
  type Plain,
  type ReadContext,
} from './value-reader.js';

const ENVELOPE_KEYS = ['value', 'status', 'date', 'recordedBy', 'source', 'requested', 'note'];

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
  const value = readShaped(raw, shape, path, context);
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
      : readShaped(raw['value'], shape, `${path}.value`, context);
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

function readShaped(raw: unknown, shape: ValueShape | GroupShape, path: string, context: ReadContext): unknown {
  return shape.type === 'group' ? readGroup(raw, shape, path, context) : readValue(raw, shape, path, context);
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
  const { fields } = shape;
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(fields, key))
      refuse(`${path}.${safeName(key)}`, `unknown attribute${didYouMean(key, Object.keys(fields))}`, context);
  }
  const read: Record<string, Recorded<never>> = {};
  for (const key of Object.keys(fields))
    read[key] = Object.hasOwn(raw, key)
      ? readEntries(raw[key], fields[key] as ValueShape | GroupShape, `${path}.${key}`, context)
      : [];
  return read;
}
