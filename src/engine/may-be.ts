import type { Day } from './calendar.js';
import type { CaseContent } from './case-attributes.js';
import { explain } from './evaluate.js';
import { startEvaluation, type Evaluation } from './evaluation.js';
import type { Terms } from './terms.js';

const BARE = { statements: [], notes: [], flags: [], shows: [] };

/** Whether a case is of a diagnosis, or may be: no only where the record rules it out. */
export function mayBe(diagnosis: string, content: CaseContent, asOf: Day, terms: Terms): boolean {
  return mayBeIn(diagnosis, startEvaluation({ content, asOf, terms }, new Map()));
}

/** The same, in an evaluation that has begun. */
export function mayBeIn(diagnosis: string, evaluation: Evaluation): boolean {
  const leaf = { ...BARE, type: 'leaf', kind: 'diagnosis', params: { diagnosis } } as const;
  return explain(leaf, 'about', 0, evaluation).truth !== 'false';
}
