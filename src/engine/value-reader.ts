import type { ValueShape } from './case-shape.js';
import { didYouMean, type FieldProblem } from './field-problem.js';
import { readPartialDate } from './partial-date.js';
import { readQuantity, type Quantity } from './quantity.js';
import { isUnit } from './units.js';

/** What reading needs to know, and where it puts what is wrong. */
export interface ReadContext {
  readonly problems: FieldProblem[];
  readonly diagnoses: readonly string[];
  /** Set where a list stands: a bare status word is welcome, a value is not. */
  readonly list?: boolean;
  /** Set for what is brought in from elsewhere: an amount whose unit is missing or not known is kept, and never taken for a number. */
  readonly keepUnknownUnits?: boolean;
}
export type Plain = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 4000;

/** Whether a value is a plain object of JSON. */
export function isPlainObject(raw: unknown): raw is Plain {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A key as it may stand in a path: one that reads like a name, else a word in its place. */
export function safeName(key: string): string {
  return /^[A-Za-z_]{1,40}$/.test(key) ? key : '(unreadable name)';
}

export function readValue(raw: unknown, shape: ValueShape, path: string, context: ReadContext): unknown {
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
    case 'quantity':
      return readAmount(raw, shape.unit, path, context);
    case 'outward-code':
      return readOutwardCode(raw, path, context);
  }
}

/** Notes a problem, and gives no value. */
export function refuse(path: string, message: string, { problems }: ReadContext): undefined {
  problems.push({ path, message });
  return undefined;
}

function readWord(raw: unknown, values: readonly string[], path: string, context: ReadContext): string | undefined {
  const word = wordOf(raw, values);
  if (typeof word === 'string' && values.includes(word)) return word;
  const list = values.length > 12 ? `${values.slice(0, 12).join(', ')}, …` : values.join(', ');
  const hint = typeof word === 'string' ? didYouMean(word, values) : '';
  return refuse(path, `not one of ${list}${hint}`, context);
}

/** YAML reads `yes` as true in some hands, and a stage `3` as a number: both are the words they stand for. */
function wordOf(raw: unknown, values: readonly string[]): unknown {
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'boolean') return raw;
  const word = raw ? 'yes' : 'no';
  return values.includes(word) ? word : raw;
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

export function readDate(raw: unknown, path: string, context: ReadContext): string | undefined {
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

export function readText(raw: unknown, path: string, context: ReadContext): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw !== 'string') return refuse(path, 'not text', context);
  return raw.length > LONGEST_TEXT ? refuse(path, `longer than ${LONGEST_TEXT} characters`, context) : raw;
}

/** An amount with its unit: `45 10*9/L`, or `{ amount, unit }`. A number without its unit is refused, not guessed. */
function readAmount(raw: unknown, usual: string, path: string, context: ReadContext): Quantity | undefined {
  const keep = context.keepUnknownUnits === true;
  const given = isPlainObject(raw) ? amountText(raw) : raw;
  const text = keep && typeof given === 'number' ? String(given) : given;
  const hint = `not an amount with its unit, such as \`12 ${usual}\`; \`<\` and ranges are read too`;
  if (typeof text === 'number')
    return refuse(path, `a number without its unit; write it as text, such as \`12 ${usual}\``, context);
  const quantity = typeof text === 'string' ? readQuantity(text) : undefined;
  if (quantity === undefined) return refuse(path, hint, context);
  if (isUnit(quantity.unit) || keep) return quantity;
  if (quantity.unit === '') return refuse(path, `a number without its unit, such as \`${usual}\``, context);
  return refuse(path, `a unit that UCUM does not know; it is usually written in \`${usual}\``, context);
}

function amountText({ amount, unit }: Plain): string | undefined {
  const written = typeof amount === 'number' || typeof amount === 'string' ? String(amount) : undefined;
  return written === undefined ? undefined : `${written} ${typeof unit === 'string' ? unit : ''}`.trim();
}

function readOutwardCode(raw: unknown, path: string, context: ReadContext): string | undefined {
  const code = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
  if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(code)) return code;
  return refuse(path, 'not the outward part of a postcode, such as `SW1A`; never give more than that', context);
}
