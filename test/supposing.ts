import { CATALOGUE } from './catalogue.js';
import { readCase, readPartialDate, suppose, type CaseContent, type Day } from '../src/engine/index.js';

/** The rules that the cases of these tests are put to. */
export const { rules } = CATALOGUE;
/** The day of these tests. */
export const asOf = readPartialDate('2026-11-20')?.earliest as Day;
/** The diagnoses that they may name. */
export const { diagnoses } = rules.terms;

/** A case as read; what is written in a test has no faults. */
export function read(raw: unknown): CaseContent {
  const found = readCase(raw, diagnoses);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.content;
}

/** A case with something supposed of it. */
export function supposed(raw: unknown, suppositions: Readonly<Record<string, unknown>>): CaseContent {
  const found = suppose(read(raw), suppositions, { asOf, diagnoses });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.content;
}
