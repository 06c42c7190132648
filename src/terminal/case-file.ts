import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sayProblem } from '../cases/case-sheet-problem.js';
import { readCaseSheet, type SheetCase } from '../cases/case-sheet.js';
import { readCaseText } from '../cases/case-text.js';
import { identifiersIn } from '../cases/identifiers.js';
import { readCase, type CaseContent } from '../engine/index.js';

/** A case file cannot be used: one line for each thing that is wrong. Never holds a value of the case. */
export class CaseFileRefused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** A case as read from a file or from standard input. */
export interface CaseFile {
  readonly name: string;
  readonly content: CaseContent;
}

/** Whether a path names a sheet of cases, one in each row. */
export function isSheet(path: string): boolean {
  return /\.csv$/i.test(path);
}

/** Reads the cases of a sheet, or the one in a row as the spreadsheet counts it. Throws `CaseFileRefused`. */
export function readSheetFile(path: string, diagnoses: readonly string[], row?: number): readonly CaseFile[] {
  const read = readCaseSheet(textOf(path), diagnoses);
  if (!read.ok) throw new CaseFileRefused(read.problems.map(sayProblem));
  const chosen = read.cases.filter((one) => row === undefined || one.row === row);
  if (chosen.length === 0) throw new CaseFileRefused([`no case in row ${row ?? ''}; ${rowsOf(read.cases)}`]);
  return chosen.map((one) => ({ name: one.label ?? `row ${one.row}`, content: one.content }));
}

function rowsOf(cases: readonly SheetCase[]): string {
  const rows = cases.map(({ row }) => row);
  return rows.length === 1 ? `the case is in row ${rows[0] ?? ''}` : `cases are in rows ${rows.join(', ')}`;
}

/** Reads a case in YAML or JSON from a file, or from standard input where the path is `-`. Throws `CaseFileRefused`. */
export function readCaseFile(path: string, diagnoses: readonly string[]): CaseFile {
  const raw = parsed(textOf(path));
  const found = identifiersIn(raw, 'case');
  if (found.length > 0)
    throw new CaseFileRefused(
      found.map((one) => `${one.path}: holds what looks like a ${one.kind}; take it out, a case holds no identity`),
    );
  const read = readCase(raw, diagnoses);
  if (!read.ok) throw new CaseFileRefused(read.problems.map((problem) => `${problem.path}: ${problem.message}`));
  return { name: path === '-' ? 'case' : basename(path).replace(/\.(ya?ml|json)$/, ''), content: read.content };
}

function textOf(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new CaseFileRefused([
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}); name a file, or - for standard input`,
    ]);
  }
}

function parsed(text: string): unknown {
  const read = readCaseText(text);
  if (read.ok) return read.raw;
  const { path, message } = read.problem;
  throw new CaseFileRefused([path === '' ? message : `${path}: ${message}`]);
}
