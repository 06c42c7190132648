import { sentence } from '../assessments/sentence.js';
import { sayChange, sayDate, sayWhatChanged, isoOf, type Change, type Day } from '../engine/index.js';
import { row } from './wrapped.js';

/** What changed between two answers, the most telling first, each with its cause. */
export function presentChanges(
  changes: readonly Change[],
  { name, since, before, after }: { name: string; since: string; before: Day; after: Day },
): string {
  const from = `${since}, as of ${sayDate(isoOf(before))}`;
  const opening = row(name, `as of ${sayDate(isoOf(after))}: what changed since ${from}`);
  return `${[...opening, ...changeRows(changes)].join('\n')}\n`;
}

/** What is another because of what is supposed: options and what each source answers, not each criterion. */
export function presentSupposed(changes: readonly Change[]): string {
  const told = changes.filter(({ of, aspect }) => (of === 'option' || of === 'rule-set') && aspect !== 'waits');
  return `${changeRows(told).join('\n')}\n`;
}

/** Each change in a row; one criterion that many options ask is told once. Joints and reasons are left to the data. */
function changeRows(changes: readonly Change[]): readonly string[] {
  const told = changes.filter(({ of, aspect }) => of !== 'node' && aspect !== 'reasons');
  if (told.length === 0) return row('CHANGES', 'None.');
  const lines = [...new Set(told.map((change) => sentence(sayFolded(change, told))))];
  return lines.flatMap((text, index) => row(index === 0 ? 'CHANGES' : '', text));
}

function sayFolded(change: Change, all: readonly Change[]): string {
  if (change.of !== 'leaf') return sayChange(change);
  const what = sayWhatChanged(change);
  const alike = all.filter((one) => one.of === 'leaf' && one.says === change.says && sayWhatChanged(one) === what);
  const options = new Set(alike.map(({ option }) => option));
  return options.size === 1 ? sayChange(change) : `in ${options.size} options, “${change.says}”: ${what}`;
}
