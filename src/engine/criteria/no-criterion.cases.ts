import type { KindCases } from './kind.cases.js';
import { isOpen } from './worked.cases.js';

const none = { noCriterion: true };
const kept = { notEncoded: 'Adequate organ function as the protocol defines it' };

/** Worked cases of `noCriterion`. */
export const noCriterionCases: KindCases = {
  met: 'a source without a rule is never met',
  notMet: 'a source without a rule is never not met',
  cannotBeJudged: [isOpen('whatever is recorded', none, { diagnosis: { code: 'wilms' } }, ['NO_CRITERION_IN_SOURCE'])],
  silence: [isOpen('nothing recorded', none, {}, ['NO_CRITERION_IN_SOURCE'])],
  bounds: 'there is no rule to have a bound',
  conflict: 'it reads no record',
};

/** Worked cases of `notEncoded`. */
export const notEncodedCases: KindCases = {
  met: 'a line that is only kept word for word is never met',
  notMet: 'a line that is only kept word for word is never not met',
  cannotBeJudged: [isOpen('whatever is recorded', kept, { diagnosis: { code: 'wilms' } }, ['NOT_ENCODED'])],
  silence: [isOpen('nothing recorded', kept, {}, ['NOT_ENCODED'])],
  bounds: 'a line kept word for word has no bound that is read',
  conflict: 'it reads no record',
};
