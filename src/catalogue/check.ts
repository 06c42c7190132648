import type { FieldProblem } from '../engine/index.js';
import type { Catalogue } from './catalogue.js';

/** `refuse` keeps a catalogue from being loaded; `warn` is told by `npm run catalogue:check` only. */
export type Severity = 'refuse' | 'warn';

/** One question put to a catalogue whose every part reads well. */
export interface Check {
  readonly name: string;
  readonly severity: Severity;
  /** What is wrong, where (`options[0].ruleSets[1].criteria[2]`), and what to do. */
  readonly find: (catalogue: Catalogue) => readonly FieldProblem[];
}

/** What a check found. */
export interface Found {
  readonly check: string;
  readonly severity: Severity;
  readonly problem: FieldProblem;
}

/** Puts checks to a catalogue. */
export function foundBy(checks: readonly Check[], catalogue: Catalogue): readonly Found[] {
  return checks.flatMap(({ name, severity, find }) =>
    find(catalogue).map((problem) => ({ check: name, severity, problem })),
  );
}
