import { readCase, type CaseContent, type FieldProblem } from '../engine/index.js';
import { readColumns, type Column } from './case-sheet-columns.js';
import { letterOf, type SheetProblem } from './case-sheet-problem.js';
import { cellsOf, itemNumbers, rawCaseOf, type Cell, type RowContext } from './case-sheet-row.js';
import { readTable, type SheetRow } from './case-sheet-table.js';
import { identifiersIn } from './identifiers.js';

/** A case of a sheet, with its row and the site's own label for it, which is no part of the case. */
export interface SheetCase {
  readonly row: number;
  readonly label?: string;
  readonly content: CaseContent;
}
/** All cases of a sheet, or all that is wrong with it: never some of the cases. */
export type ReadSheet =
  | { readonly ok: true; readonly cases: readonly SheetCase[] }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/**
 * Reads a sheet of cases, one row for each, from CSV as a spreadsheet writes it (docs/case-sheet.md). `diagnoses` are the terms
 * that the catalogue knows. What comes from a sheet is partial unless it says that it is complete.
 */
export function readCaseSheet(text: string, diagnoses: readonly string[]): ReadSheet {
  const table = readTable(text);
  if (!table.ok) return table;
  const problems: SheetProblem[] = [];
  const columns = readColumns(table.header, problems);
  if (problems.length > 0) return refused(problems);
  const cases = table.rows.flatMap((row) => readRow(row, columns, diagnoses, problems));
  return problems.length === 0 ? { ok: true, cases } : refused(problems);
}

/** How many problems are told at once; a sheet with more has most of them for one reason. */
const MOST_PROBLEMS = 200;

function refused(problems: readonly SheetProblem[]): ReadSheet {
  const more = problems.length - MOST_PROBLEMS;
  const last = { row: 0, column: '', path: '', message: `and ${more} more; mend these first` };
  return { ok: false, problems: more > 0 ? [...problems.slice(0, MOST_PROBLEMS), last] : problems };
}

function readRow(
  sheetRow: SheetRow,
  columns: readonly Column[],
  diagnoses: readonly string[],
  problems: SheetProblem[],
): readonly SheetCase[] {
  const { row } = sheetRow;
  const cells = cellsOf(sheetRow, columns);
  const own: SheetProblem[] = [...strayCells(sheetRow, columns), ...identifiers(row, cells)];
  const context: RowContext = { row, cells, diagnoses, problems: own };
  const raw = rawCaseOf(context);
  const label = cells.get('label');
  if (own.length === 0 && Object.keys(raw).length === 0)
    own.push({ row, column: '', path: '', message: 'nothing is recorded; fill it in, or delete the row' });
  if (own.length === 0 && identifiersIn(raw, 'case').length > 0)
    own.push({ row, column: '', path: '', message: 'holds what looks like an identifier; take it out' });
  const read = own.length === 0 ? readCase(raw, diagnoses) : undefined;
  if (read?.ok === true) return [{ row, ...(label === undefined ? {} : { label: label.text }), content: read.content }];
  problems.push(...own, ...(read?.problems ?? []).map((problem) => inCell(problem, context)));
  return [];
}

function strayCells({ row, cells }: SheetRow, columns: readonly Column[]): readonly SheetProblem[] {
  const named = new Set(columns.map(({ index }) => index));
  return cells.flatMap((cell, index) =>
    cell === '' || named.has(index)
      ? []
      : [{ row, column: letterOf(index), path: '', message: 'a value in a column without a name; name the column' }],
  );
}

/** Digits are looked at as text and as a number: a spreadsheet drops the zero in front. */
function identifiers(row: number, cells: ReadonlyMap<string, Cell>): readonly SheetProblem[] {
  return [...cells.values()].flatMap(({ column: { letter, name }, text }) => {
    const [found] = identifiersIn(/^\d+$/.test(text) ? [text, Number(text)] : text, letter);
    const message = `holds what looks like a ${found?.kind ?? ''}; take it out, a case holds no identity`;
    return found === undefined ? [] : [{ row, column: letter, path: name, message }];
  });
}

/** The cell that a problem of the case reader is about: the nearest one within or around its path. */
function inCell({ path, message }: FieldProblem, context: RowContext): SheetProblem {
  const places = [...context.cells.entries()].map(([key, cell]) => ({ path: rawPath(key, context), cell }));
  let at = path.replace(/^case\.?/, '').replace(/\.(items|value)(?=[.[]|$)/g, '');
  for (; at !== ''; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const near =
      places.find((one) => one.path === at) ??
      places.find((one) => /^[.[]/.test(one.path.slice(at.length)) && one.path.startsWith(at));
    if (near === undefined) continue;
    const { letter, name } = near.cell.column;
    return { row: context.row, column: letter, path: name, message };
  }
  return { row: context.row, column: '', path: '', message };
}

/** The path of a cell as the case reader has it: items in the order of the list, counted from 0. */
function rawPath(key: string, context: RowContext): string {
  const plain = key.replace('#', '.');
  const [, list = '', number = ''] = /^(\w+)\[(\d+)\]/.exec(plain) ?? [];
  if (list === '') return plain;
  return plain.replace(`[${number}]`, `[${itemNumbers(list, context).indexOf(Number(number))}]`);
}
