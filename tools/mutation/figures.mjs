import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { GROUPS, reportOf, WITH_LAWS } from './groups.mjs';

export const PAGE = 'docs/mutation.md';
const COUNTS = ['mutants', 'noticed', 'survived', 'unreached'];
const ROW =
  /^\| `(\S+)` +\| +(\d+) +\| +(\d+) +\| +(\d+) +\| +(\d+) +\| +\S+ %? *\| +(yes|no) +\| +(\S+) +\| +`(\w+)` +\|$/gm;

/** What a file says, in eight letters: it tells whether it has changed since it was run. */
export const printOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Whether a file says what it said when it was run. */
export function isCurrent(file, figures) {
  return figures[file]?.of === printOf(readFileSync(file, 'utf8'));
}

/** The figures that the page holds, by file; of files that are no longer there, none. */
export function readFigures() {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const there = new Set(GROUPS.flatMap(({ files }) => files));
  const rows = [...page.matchAll(ROW)].filter(([, file]) => there.has(file));
  return Object.fromEntries(
    rows.map(([, file, ...cells]) => [
      file,
      {
        ...Object.fromEntries(COUNTS.map((key, at) => [key, Number(cells[at])])),
        laws: cells[4] === 'yes',
        date: cells[5],
        of: cells[6],
      },
    ]),
  );
}

/** The figures of a group's report by file, of the text that was run; a file without mutants is not in it. */
export function figuresOf(group) {
  const report = JSON.parse(readFileSync(reportOf(group), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  return Object.fromEntries(
    group.files.map((file) => {
      const { mutants, source } = report.files[file] ?? { mutants: [], source: readFileSync(file, 'utf8') };
      return [file, { ...countsOf(mutants), laws: WITH_LAWS, date, of: printOf(source) }];
    }),
  );
}

function countsOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  return { mutants: noticed + survived + unreached, noticed, survived, unreached };
}

/** Several figures as one. */
export function together(figures) {
  return Object.fromEntries(COUNTS.map((key) => [key, figures.reduce((total, figure) => total + figure[key], 0)]));
}

/** The share of mutants noticed, in per cent to one place; a dash where there are none. */
export function shareOf({ noticed, mutants }) {
  return mutants === 0 ? '–' : `${((100 * noticed) / mutants).toFixed(1)} %`;
}
