import { STATUS_WORDS, type ValueShape } from '../engine/index.js';
import { looksLikeDate, readSheetDate, type ReadCell } from './case-sheet-date.js';

/** What a cell is to be read as. */
export interface CellShape {
  readonly shape: ValueShape;
  /** The unit that the header, or a column of its own, gives. */
  readonly unit?: string | undefined;
  readonly diagnoses: readonly string[];
}

const ERROR = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+$|$)/i;
const MADE_DATE =
  'reads like a date, and a spreadsheet makes dates of other things; format the column as text and type the cell again';
const THOUSANDS = 'a comma in a number; write 1200 without a separator, and 0.5 with a point';

/** Reads one cell that is not blank as a value of our own shape, as far as a spreadsheet's habits go; the engine reads the rest. */
export function readCell(text: string, asked: CellShape): ReadCell {
  const plain = withoutApostrophe(text);
  if (ERROR.test(plain)) return { message: 'an error of the spreadsheet; mend the formula, or leave the cell empty' };
  if (plain.includes('\uFFFD'))
    return { message: 'a character that cannot be read; save the sheet as “CSV UTF-8 (comma delimited)”' };
  return readStatus(plain, asked.shape) ?? readValue(plain, asked);
}

/** An apostrophe in front keeps a spreadsheet from changing a cell; it is no part of it. */
function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=.)/, '').trim();
}

const NOT_CLEAR = /^(n\/a|na|n\.a\.?|-|–|\?)$/i;

/** The status that a cell says in the place of a value, if it does. */
export function readStatus(text: string, shape: Pick<ValueShape, 'type'>): ReadCell | undefined {
  if (NOT_CLEAR.test(text))
    return { message: 'not clear; write `not_applicable`, `unknown` or `not_done`, or leave the cell empty' };
  const word = text.toLowerCase().replace(/[\s-]+/g, '_');
  if (Object.hasOwn(STATUS_WORDS, word)) return { raw: { status: STATUS_WORDS[word] } };
  return /^requested\s/i.test(text) ? readRequest(text, shape) : undefined;
}

const REQUEST = /^requested(?:\s+from\s+(.+?))?(?:\s+on\s+([\d/-]+))?(?:\s+due\s+([\d/-]+))?$/i;

function readRequest(text: string, { type }: Pick<ValueShape, 'type'>): ReadCell | undefined {
  const parts = REQUEST.exec(text);
  if (parts === null && type === 'text') return undefined;
  if (parts === null) return { message: 'not a request; write `requested from WHOM on dd/mm/yyyy due dd/mm/yyyy`' };
  const [on, due] = [parts[2], parts[3]].map((date) => (date === undefined ? { raw: undefined } : readSheetDate(date)));
  if (on === undefined || 'message' in on) return on;
  if (due === undefined || 'message' in due) return due;
  return { raw: { status: 'requested', requested: { from: parts[1], on: on.raw, due: due.raw } } };
}

function readValue(text: string, asked: CellShape): ReadCell {
  const { shape } = asked;
  switch (shape.type) {
    case 'date':
    case 'birth-date':
      return readSheetDate(text);
    case 'text':
    case 'outward-code':
      return { raw: text };
    case 'word':
      return isTurned(text, shape.values) ? { message: MADE_DATE } : { raw: wordOf(text, shape.values, '_') };
    case 'words':
      return { raw: wordsIn(text).map((word) => wordOf(word, shape.values, '_')) };
    case 'term':
      return { raw: wordOf(text, asked.diagnoses, '-') };
    case 'count':
      return readCount(text);
    case 'quantity':
      return readAmount(text, asked, shape.unit);
  }
}

function isTurned(text: string, values: readonly string[]): boolean {
  return looksLikeDate(text) && !values.includes(text);
}

/** `TRUE` and `FALSE` are what a spreadsheet makes of yes and no typed as such; capitals and spaces do not matter. */
function wordOf(text: string, values: readonly string[], joint: string): string {
  if (values.includes(text)) return text;
  const told = /^true$/i.test(text) ? 'yes' : /^false$/i.test(text) ? 'no' : text;
  const plain = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, joint);
  const alike = values.filter((value) => plain(value) === plain(told));
  return alike.length === 1 ? (alike[0] ?? text) : text;
}

/** Joined by `|`, a word may be written with a space; joined by spaces, it has an underscore. */
function wordsIn(text: string): readonly string[] {
  const parts = text.includes('|') ? text.split('|') : text.split(/\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function readCount(text: string): ReadCell {
  if (looksLikeDate(text)) return { message: MADE_DATE };
  if (/\d,\d/.test(text)) return { message: THOUSANDS };
  return { raw: /^\d{1,9}$/.test(text) ? Number(text) : text };
}

const NUMBER = '\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
const BARE = new RegExp(`^(?:<=|>=|<|>|≤|≥)?\\s*${NUMBER}(?:\\s*(?:-|–|to)\\s*${NUMBER})?$`, 'i');

/** An amount carries its unit, or the header does; a number without one is refused, not guessed. */
function readAmount(text: string, { unit }: CellShape, usual: string): ReadCell {
  if (looksLikeDate(text)) return { message: MADE_DATE };
  if (/\d,\d/.test(text)) return { message: THOUSANDS };
  const amount = text.replace(/[µμ]/g, 'u');
  const isBare = BARE.test(amount);
  if (unit === undefined) {
    const isProportion = /e/i.test(amount) && (usual === '%' || usual === '1');
    if (!isBare || isProportion) return { raw: amount };
    return {
      message: `a number without its unit; write \`12 ${usual}\`, or put the unit into the header: \`[${usual}]\``,
    };
  }
  if (isBare) return { raw: `${amount} ${unit}` };
  const isSame = amount.replace(/\s+/g, '').endsWith(unit);
  return isSame ? { raw: amount } : { message: `not a number, or not in the unit of the column, \`${unit}\`` };
}
