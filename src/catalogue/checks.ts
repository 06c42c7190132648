import { BOUND_CHECKS } from './check-bounds.js';
import { BRANCH_CHECKS } from './check-branches.js';
import { DISEASE_CHECKS } from './check-diseases.js';
import { GUIDE_CHECKS } from './check-guide.js';
import { OPTION_CHECKS } from './check-options.js';
import { RULE_SET_CHECKS } from './check-rule-sets.js';
import { SOURCE_CHECKS } from './check-sources.js';
import { WORD_CHECKS } from './check-words.js';
import type { Check } from './check.js';

/** Every question put to a catalogue’s files before they are used, in the spirit of the design-time checks of OHDSI Circe. */
export const CHECKS: readonly Check[] = [
  ...BOUND_CHECKS,
  ...BRANCH_CHECKS,
  ...RULE_SET_CHECKS,
  ...DISEASE_CHECKS,
  ...OPTION_CHECKS,
  ...GUIDE_CHECKS,
  ...SOURCE_CHECKS,
  ...WORD_CHECKS,
];
