import type { Person } from '../../access/person.js';
import type { ImportedCase } from '../../cases/case.js';
import type { SheetProblem } from '../../cases/case-sheet-problem.js';
import { checkWordsOf } from '../../cases/check-words.js';
import type { FieldError } from '../../platform/problem.js';
import { presentPersonField } from '../who-acts/acting.js';
import { words } from '../words/index.js';

const said = words.importCases;

/** Why nothing was stored: the form itself, the cells of a sheet, or the places of a case. */
export type ImportFault =
  | { readonly is: 'form'; readonly field: 'file' | 'text' | 'person'; readonly text: string }
  | { readonly is: 'sheet'; readonly problems: readonly SheetProblem[] }
  | { readonly is: 'case'; readonly problems: readonly FieldError[] };

/** The page that takes cases in, and after a fault what is to be mended, place by place. */
export function presentImport(
  typed: { readonly text: string; readonly person?: string | undefined },
  faults: readonly ImportFault[],
  beside: { readonly person: Person | undefined; readonly people: readonly Person[] },
) {
  const errorOf = (field: string) =>
    faults.flatMap((one) => (one.is === 'form' && one.field === field ? one.text : []));
  return {
    title: faults.length > 0 ? `${words.errorTitle}: ${said.title}` : said.title,
    heading: said.title,
    errors: faults.map(summaryOf),
    table: faults.map(tableOf).find((one) => one !== undefined),
    person: presentPersonField(beside.person, beside.people, {
      chosen: typed.person,
      missing: errorOf('person').length > 0,
    }),
    fileError: errorOf('file')[0],
    textError: errorOf('text')[0],
    text: typed.text,
  };
}

function summaryOf(fault: ImportFault) {
  if (fault.is === 'form') return { text: fault.text, href: `#${fault.field}` };
  const count = fault.problems.length;
  return { text: `${said.faulty} ${count} ${count === 1 ? said.faultyCell : said.faultyCells}`, href: '#faults' };
}

function tableOf(fault: ImportFault) {
  switch (fault.is) {
    case 'form':
      return undefined;
    case 'sheet':
      return {
        caption: said.faults,
        head: [said.row, said.column, said.name, said.todo],
        rows: fault.problems.map(({ row, column, path, message }) => [
          row === 0 ? said.whole : `${row}`,
          column === '' && row > 0 ? said.wholeRow : column,
          path,
          message,
        ]),
      };
    case 'case':
      return {
        caption: said.faults,
        head: [said.place, said.todo],
        rows: fault.problems.map(({ path, message }) => [path === '' ? said.wholeCase : path, message]),
      };
  }
}

/** What was stored: each row with its label, which is said this once, and the pseudonym that it now has. */
export function presentImported(items: readonly ImportedCase[]) {
  const labelled = items.some(({ label }) => label !== undefined);
  return {
    title: said.done,
    count: `${said.doneCount} ${items.length}.`,
    note: labelled ? said.labelsOnce : '',
    head: [said.row, said.label, said.pseudonym, said.checkWords],
    rows: items.map(({ row, label, id, pseudonym }) => ({
      row: row === 0 ? '' : `${row}`,
      label: label ?? said.noLabel,
      pseudonym,
      checkWords: checkWordsOf(pseudonym).join(' · '),
      href: `/cases/${id}`,
    })),
  };
}
