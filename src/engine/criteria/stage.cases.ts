import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, notMet } from './worked-case.js';

const metastatic = { stage: ['M', 'MS'], scheme: 'inrg' };
const four = { stage: ['4'], scheme: 'inss' };

/** Worked cases of `stage`. */
export const stageCases: KindCases = {
  met: [
    met('one of those named', metastatic, { inrgStage: 'MS' }),
    met('by the other scheme', four, { inssStage: '4' }),
    met('whatever the other scheme says', metastatic, { inrgStage: 'M', inssStage: '1' }),
  ],
  notMet: [
    notMet('another stage', metastatic, { inrgStage: 'L2' }),
    notMet('4S is not 4', four, { inssStage: '4S' }),
    notMet('not applicable', metastatic, { inrgStage: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('a stage of the other scheme says nothing', metastatic, { inssStage: '4' }),
    missing('recorded as not known', four, { inssStage: 'unknown' }),
    missing('in progress', metastatic, { inrgStage: 'in_progress' }),
    missing('dated after the day of the answer', four, { inssStage: { value: '4', date: '2027' } }),
  ],
  silence: [missing('nothing recorded', metastatic, {})],
  bounds: 'stages are named, not counted',
  conflict: [
    conflicting('two stages in one scheme', metastatic, { inrgStage: ['M', 'L1'] }),
    met('two stages that are both named', metastatic, { inrgStage: ['M', 'MS'] }),
  ],
};
