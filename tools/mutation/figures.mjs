import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { GROUPS, reportOf } from './groups.mjs';

export const PAGE = 'docs/mutation.md';
const ROW =
  /^\| (.+?) +\| +(\d+) +\| +(\d+) +\| +(\d+) +\| +(\d+) +\| +(\d+) +\| +[\d.]+ % +\| +(\S+) +\| +`(\w+)` +\|$/gm;

/** What a group's files say at present, in eight letters: it tells whether they have changed since they were run. */
export function statedNow({ files }) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/** The figures that the page holds, by group. */
export function readFigures() {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const names = new Set(GROUPS.map(({ name }) => name));
  const rows = [...page.matchAll(ROW)].filter(([, name]) => names.has(name));
  return Object.fromEntries(
    rows.map(([, name, mutants, noticed, survived, unreached, loading, date, of]) => [
      name,
      { ...numbers({ mutants, noticed, survived, unreached, loading }), date, of },
    ]),
  );
}

const numbers = (texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Number(text)]));

/** The figures of a group's report, dated today. */
export function figureOf(group) {
  const { files } = JSON.parse(readFileSync(reportOf(group), 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  return {
    mutants: noticed + survived + unreached,
    noticed,
    survived,
    unreached,
    loading: count('Ignored'),
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Several figures as one. */
export function together(figures) {
  const sum = (key) => figures.reduce((total, figure) => total + figure[key], 0);
  const keys = ['mutants', 'noticed', 'survived', 'unreached', 'loading'];
  return Object.fromEntries(keys.map((key) => [key, sum(key)]));
}

/** The share of mutants noticed, in per cent to one place. */
export const shareOf = ({ noticed, mutants }) => `${((100 * noticed) / Math.max(1, mutants)).toFixed(1)} %`;
