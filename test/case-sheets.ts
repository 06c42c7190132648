import { sayProblem } from '../src/cases/case-sheet-problem.js';
import { readCaseSheet } from '../src/cases/case-sheet.js';
import { printCase } from '../src/engine/index.js';

/** The diagnoses that the sheets of the tests may name. */
export const DIAGNOSES = ['neuroblastoma', 'all', 'b-all'];

/** The cases of a sheet as they may be written down. */
export function casesOf(...lines: string[]) {
  const read = readCaseSheet(lines.join('\r\n'), DIAGNOSES);
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.cases.map(({ row, label, content }) => ({ row, label, ...printCase(content) }));
}

/** What is said of a sheet that is refused, a line for each bad cell; `accepted` of one that is not. */
export function refusal(...lines: string[]): string {
  const read = readCaseSheet(lines.join('\r\n'), DIAGNOSES);
  return read.ok ? 'accepted' : read.problems.map(sayProblem).join('\n');
}

/** One case of one column beside its label. */
export function cell(column: string, text: string): unknown {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const [only] = casesOf(`label,${column}`, `a,${quoted}`);
  const shown = Object.entries(only ?? {}).filter(([key]) => key !== 'row' && key !== 'label');
  return Object.fromEntries(shown);
}

/** What is said of one bad cell, its place aside. */
export const bad = (column: string, text: string) =>
  refusal(`label,${column}`, `a,"${text.replaceAll('"', '""')}"`).replace(/^row 2, column B \(.*?\): /, '');
