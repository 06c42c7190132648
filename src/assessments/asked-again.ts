import type { Catalogue } from '../catalogue/catalogue.js';
import { readCase, type CaseContent, type StoredFrom } from '../engine/index.js';
import type { Origin } from './assessment.js';
import { NotAskedAgain } from './assessment.problem.js';
import { dayFrom } from './day-from.js';

/** What an answer was made from, as the engine takes it; throws `NotAskedAgain` where its case does not read. */
export function madeFrom({ case: printed, asOf, release, engineVersion }: Origin, catalogue: Catalogue): StoredFrom {
  return {
    content: contentOf(printed, catalogue),
    asOf: dayFrom(asOf),
    rules: catalogue.rules,
    release,
    engineVersion,
  };
}

/** A printed case, read with the words of a release; throws `NotAskedAgain` where that release lacks one. */
export function contentOf(printed: Origin['case'], { rules }: Catalogue): CaseContent {
  const read = readCase(printed, rules.terms.diagnoses);
  if (!read.ok) throw new NotAskedAgain();
  return read.content;
}
