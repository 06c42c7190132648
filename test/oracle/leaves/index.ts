import { AMOUNTS } from './amounts.js';
import { COURSE } from './course.js';
import { GENE } from './gene.js';
import { IDENTITY } from './identity.js';
import { INFECTION } from './infection.js';
import type { Judges } from './judge.js';
import { PERFORMANCE } from './performance.js';
import { PERSON } from './person.js';
import { RISK } from './risk.js';
import { TRANSPLANT } from './transplant.js';
import { TREATMENT } from './treatment.js';
import { UNRULED } from './unruled.js';
import { WASHOUT } from './washout.js';
import { WORDS } from './words.js';

/** Every kind of leaf that the oracle knows. */
export const JUDGES: Judges = {
  ...WORDS,
  ...IDENTITY,
  ...COURSE,
  ...PERSON,
  ...RISK,
  ...AMOUNTS,
  ...INFECTION,
  ...TRANSPLANT,
  ...GENE,
  ...PERFORMANCE,
  ...TREATMENT,
  ...WASHOUT,
  ...UNRULED,
};
