import type { Day } from '../calendar.js';
import type { ClinicalContent } from '../case-attributes.js';
import type { Terms } from '../terms.js';
import type { Choose } from '../worlds.js';

/** A case as one of its worlds shows it on one day: what a leaf is put to. */
export interface World {
  readonly content: ClinicalContent;
  /** The day that counts as today; what lies wholly after it is not used. */
  readonly asOf: Day;
  readonly terms: Terms;
  readonly choose: Choose;
}
