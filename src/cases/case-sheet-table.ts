import { parse } from 'csv-parse/sync';
import type { SheetProblem } from './case-sheet-problem.js';

/** One row of a sheet, numbered as a spreadsheet numbers it. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet as read, its blank rows left out, or what is wrong with it. */
export type ReadTable =
  | { readonly ok: true; readonly header: SheetRow; readonly rows: readonly SheetRow[] }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/** The most that one sheet may hold. */
export const MOST_ROWS = 500;
export const MOST_COLUMNS = 300;
export const MOST_BYTES = 1_000_000;

/** Reads CSV as spreadsheets write it: with or without a byte order mark, parted by `,`, `;` or tabs, as its header line shows. */
export function readTable(text: string): ReadTable {
  if (Buffer.byteLength(text) > MOST_BYTES) return refused('larger than 1 MB; import it in parts');
  if (text.includes('\0'))
    return refused('not text in UTF-8; save it as “CSV UTF-8 (comma delimited)” and import that file');
  const { delimiter, body } = openingOf(text);
  const read = recordsOf(body, delimiter);
  if ('problem' in read) return { ok: false, problems: [read.problem] };
  const [header, ...rows] = read.records
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (header === undefined) return refused('empty; give a header line and one row for each case');
  if (rows.length === 0) return refused('no case; give one row for each case below the header line');
  if (rows.length > MOST_ROWS) return refused(`more than ${MOST_ROWS} cases; import them in parts`);
  if (header.cells.filter((cell) => cell !== '').length > MOST_COLUMNS)
    return refused(`more than ${MOST_COLUMNS} columns; leave out those that are not needed`);
  return { ok: true, header, rows };
}

function refused(message: string): ReadTable {
  return { ok: false, problems: [{ row: 0, column: '', path: '', message }] };
}

const DELIMITERS = [',', ';', '\t'] as const;

/** A first line `sep=;` is for the spreadsheet, which does not show it as a row. */
function openingOf(text: string): { readonly delimiter: string; readonly body: string } {
  const plain = text.replace(/^\uFEFF/, '');
  const told = /^"?sep=([,;\t])"?\r?\n/i.exec(plain);
  if (told !== null) return { delimiter: told[1] ?? ',', body: plain.slice(told[0].length) };
  const line = plain.split(/\r\n|\n|\r/).find((one) => /[^\s,;"]/.test(one)) ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  const [most] = [...counts].sort((one, other) => other.count - one.count);
  return { delimiter: most?.delimiter ?? ',', body: plain };
}

type ReadRecords = { readonly records: readonly (readonly string[])[] } | { readonly problem: SheetProblem };

function recordsOf(body: string, delimiter: string): ReadRecords {
  try {
    return { records: parse(body, { delimiter, relax_column_count: true, skip_empty_lines: false }) };
  } catch (error) {
    return { problem: brokenQuote(error as { readonly code?: string; readonly records?: number }) };
  }
}

/** The reader's own messages quote the cell, so only the place is told. */
function brokenQuote({ code, records }: { readonly code?: string; readonly records?: number }): SheetProblem {
  const row = (records ?? 0) + 1;
  const message =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark is opened and not closed; save the sheet as CSV again'
      : 'a quotation mark stands inside a cell; save the sheet as CSV again, which doubles it';
  return { row, column: '', path: '', message };
}
