import type { Day } from '../calendar.js';
import type { ClinicalContent } from '../case-attributes.js';
import type { Terms } from '../terms.js';
import type { Choose } from '../worlds.js';

/** What readers found in one case on one day, for the leaves that follow: by what they read, and under which name. */
export interface Memory {
  readonly content: ClinicalContent;
  readonly asOf: Day;
  readonly terms: Terms;
  readonly kept: Map<object, Map<string, unknown>>;
}

/** A case as one of its worlds shows it on one day: what a leaf is put to. */
export interface World {
  readonly content: ClinicalContent;
  /** The day that counts as today; what lies wholly after it is not used. */
  readonly asOf: Day;
  readonly terms: Terms;
  readonly choose: Choose;
  /** What has been read of it already; left out, everything is read anew. */
  readonly memory?: Memory;
}
