import {
  ATTRIBUTES,
  isPlainObject,
  type Attribute,
  type Attributes,
  type GroupShape,
  type ListShape,
  type ValueShape,
} from '../engine/index.js';
import { readCell, readStatus } from './case-sheet-cell.js';
import type { ReadCell } from './case-sheet-date.js';
import { BESIDE } from './case-sheet-place.js';
import { keyOf, type Column } from './case-sheet-columns.js';
import type { SheetProblem } from './case-sheet-problem.js';
import type { SheetRow } from './case-sheet-table.js';

/** A cell that is not blank. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
}
/** The cells of one row by what they are for, and where what is wrong with them goes. */
export interface RowContext {
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly diagnoses: readonly string[];
  readonly problems: SheetProblem[];
}
type Raw = Record<string, unknown>;

/** The cells of a row that are not blank. */
export function cellsOf({ cells }: SheetRow, columns: readonly Column[]): ReadonlyMap<string, Cell> {
  return new Map(
    columns.flatMap((column) => {
      const text = cells[column.index] ?? '';
      return text === '' ? [] : [[keyOf(column.place), { column, text }] as const];
    }),
  );
}

/** A row as a raw case in our own shape. Lists are partial unless their column `.complete` says yes. */
export function rawCaseOf(context: RowContext): Raw {
  return withoutSilence(
    Object.entries(ATTRIBUTES as Attributes).map(([key, shape]) => [key, rawOf(shape, key, context)]),
  );
}

function withoutSilence(pairs: readonly (readonly [string, unknown])[]): Raw {
  return Object.fromEntries(pairs.filter(([, raw]) => raw !== undefined));
}

function rawOf(shape: Attribute, at: string, context: RowContext): unknown {
  if (shape.type === 'list') return rawList(shape, at, context);
  return shape.type === 'group' ? rawGroup(shape, at, context) : rawValue(shape, at, context);
}

function refuse(cell: Cell, message: string, { problems, row }: RowContext): undefined {
  problems.push({ row, column: cell.column.letter, path: cell.column.name, message });
  return undefined;
}

function settled(read: ReadCell, cell: Cell, context: RowContext): unknown {
  return 'raw' in read ? read.raw : refuse(cell, read.message, context);
}

function rawValue(shape: ValueShape, at: string, context: RowContext): unknown {
  const cell = context.cells.get(at);
  const age = shape.type === 'birth-date' ? rawAge(at, cell, context) : undefined;
  if (cell === undefined) return withBeside(age, at, context);
  const unit = context.cells.get(`${at}#unit`)?.text ?? cell.column.unit;
  const read = readCell(cell.text, { shape, unit, diagnoses: context.diagnoses });
  return withBeside(settled(read, cell, context), at, context);
}

/** A birth date given as an age on a day, in two columns. */
function rawAge(at: string, date: Cell | undefined, context: RowContext): unknown {
  const [days, on] = [`${at}.ageInDays`, `${at}.at`].map((key) => context.cells.get(key));
  const either = days ?? on;
  if (either === undefined) return undefined;
  if (date !== undefined) return refuse(either, `beside \`${at}\`; give a date or an age, not both`, context);
  const count = rawPart(days, { type: 'count', says: '', least: 0, most: 14_600 }, context);
  return { ageInDays: count, at: rawPart(on, { type: 'date', says: '' }, context) };
}

function rawPart(cell: Cell | undefined, shape: ValueShape, context: RowContext): unknown {
  if (cell === undefined) return undefined;
  return settled(readCell(cell.text, { shape, diagnoses: context.diagnoses }), cell, context);
}

/** Puts the date, the source and what else stands beside a value into one envelope with it. */
function withBeside(raw: unknown, at: string, context: RowContext): unknown {
  const cells = BESIDE.flatMap((key) => {
    const cell = context.cells.get(`${at}#${key}`);
    return cell === undefined ? [] : [{ key, cell }];
  });
  const [first] = cells;
  if (first === undefined) return raw;
  const hasCell = [...context.cells.keys()].some((key) => key === at || key.startsWith(`${at}.`));
  if (!hasCell) return refuse(first.cell, 'stands beside nothing; fill in the value, or empty this cell', context);
  const beside = cells.map(({ key, cell }): [string, unknown] => {
    const shape = key === 'date' ? ({ type: 'date', says: '' } as const) : ({ type: 'text', says: '' } as const);
    return [key, rawPart(cell, shape, context)];
  });
  const envelope = isPlainObject(raw) && 'status' in raw ? raw : { value: raw };
  return { ...envelope, ...Object.fromEntries(beside) };
}

function rawGroup(shape: GroupShape, at: string, context: RowContext): unknown {
  const fields = rawFields(shape, at, context);
  const status = context.cells.get(at);
  if (status !== undefined) {
    const told = Object.keys(fields).length === 0 ? rawStatus(status, context) : undefined;
    if (told === undefined && Object.keys(fields).length > 0)
      refuse(status, 'beside its own parts; empty one of them', context);
    return withBeside(told, at, context);
  }
  const [only, ...more] = Object.keys(fields);
  if (only === undefined) return withBeside(undefined, at, context);
  const bare = more.length === 0 && only === shape.shorthand ? fields[only] : undefined;
  // `not_done` in the column of the amount is said of the test.
  const raw = isPlainObject(bare) && 'status' in bare ? bare : fields;
  return withBeside(raw, at, context);
}

function rawFields({ fields }: GroupShape, at: string, context: RowContext): Raw {
  return withoutSilence(Object.entries(fields).map(([name, shape]) => [name, rawOf(shape, `${at}.${name}`, context)]));
}

function rawStatus(cell: Cell, context: RowContext): unknown {
  const read = readStatus(cell.text, { type: 'word' });
  if (read !== undefined) return settled(read, cell, context);
  return refuse(
    cell,
    'only a status (`unknown`, `not_done`, `requested from …`) can stand here; its parts have columns of their own',
    context,
  );
}

/** An item keeps the number that its columns have, whatever was left out before it: samples name relapses by it. */
function rawList(shape: ListShape, at: string, context: RowContext): unknown {
  const status = context.cells.get(at);
  const items = itemNumbers(at, context).map((number) => {
    const item = `${at}[${number}]`;
    const id = context.cells.get(`${item}.id`)?.text ?? `${shape.idPrefix}-${number}`;
    return { id, ...rawFields({ ...shape, type: 'group' }, item, context) };
  });
  const isComplete = /^(yes|true)$/i.test(context.cells.get(`${at}#complete`)?.text ?? '');
  if (status !== undefined) {
    if (items.length > 0 || isComplete) return refuse(status, 'beside items or `complete`; empty one of them', context);
    return rawStatus(status, context);
  }
  if (isComplete) return items;
  return items.length === 0 ? undefined : { items, partial: true };
}

/** The numbers of the items of a list that have any cell filled, in order. */
export function itemNumbers(at: string, { cells }: Pick<RowContext, 'cells'>): readonly number[] {
  const start = `${at}[`;
  const numbers = [...cells.keys()].flatMap((key) =>
    key.startsWith(start) ? [Number.parseInt(key.slice(start.length), 10)] : [],
  );
  return [...new Set(numbers)].sort((one, other) => one - other);
}
