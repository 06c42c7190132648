import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const female = { sex: 'female' };

/** Worked cases of `sex`. */
export const sexCases: KindCases = {
  met: [isMet('as recorded', female, { sexForClinicalUse: 'female' })],
  notMet: [
    isNotMet('another', female, { sexForClinicalUse: 'male' }),
    isNotMet('neither female nor male', female, { sexForClinicalUse: 'other' }),
    isNotMet('not applicable', female, { sexForClinicalUse: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('not known', female, { sexForClinicalUse: 'unknown' }, ['MISSING_DATA']),
    isOpen('asked for', female, { sexForClinicalUse: 'requested' }, ['MISSING_DATA']),
  ],
  silence: [isOpen('nothing recorded', female, {}, ['MISSING_DATA'])],
  bounds: 'a word has no bound',
  conflict: [isOpen('recorded in two ways', female, { sexForClinicalUse: ['female', 'male'] }, ['CONFLICTING_DATA'])],
};
