import { readFileSync, writeFileSync } from 'node:fs';

// Beside the copies of the program: only one of the processes sees the first run, and all need what it found.
const KEPT = '.meetings.json';
const MUTANT = /stryMutAct_9fa48\("(\d+)"\)/g;
const byFile = new Map();

/** Keeps which tests meet which mutants: `perTest` has them by test. */
export function noteMeetings(perTest) {
  const met = Object.entries(perTest).map(([test, mutants]) => [test, Object.keys(mutants)]);
  writeFileSync(KEPT, JSON.stringify(met));
}

/**
 * The tests that a mutant is put to which acts while its file is loaded: those that meet any mutant of the file, or undefined for
 * all tests where none does.
 */
export function meeting(file) {
  if (byFile.has(file)) return byFile.get(file);
  const own = new Set([...readFileSync(file, 'utf8').matchAll(MUTANT)].map(([, id]) => id));
  const tests = JSON.parse(readFileSync(KEPT, 'utf8'));
  const found = tests.filter(([, mutants]) => mutants.some((id) => own.has(id))).map(([test]) => test);
  byFile.set(file, found.length > 0 ? found : undefined);
  return byFile.get(file);
}
