import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, needsJudgement, notMet } from './worked-case.js';

const excluded = { secondPrimary: 'excluded' };

/** Worked cases of `secondPrimary`. */
export const secondPrimaryCases: KindCases = {
  met: [
    met('excluded', excluded, { secondPrimaryExcluded: 'yes' }),
    met('excluded since', excluded, {
      secondPrimaryExcluded: [
        { value: 'no', date: '2026-09' },
        { value: 'yes', date: '2026-11-01' },
      ],
    }),
  ],
  notMet: [notMet('not excluded', excluded, { secondPrimaryExcluded: 'no' })],
  cannotBeJudged: [
    needsJudgement('not assessed', excluded, { secondPrimaryExcluded: 'not_assessed' }),
    missing('requested', excluded, { secondPrimaryExcluded: { requested: { due: '2026-12-01' } } }),
    missing('in progress', excluded, { secondPrimaryExcluded: 'in_progress' }),
    missing('not applicable', excluded, { secondPrimaryExcluded: 'not_applicable' }),
    missing('dated after the day of the answer', excluded, { secondPrimaryExcluded: { value: 'yes', date: '2027' } }),
  ],
  silence: [missing('nothing recorded', excluded, {})],
  bounds: 'nothing is counted',
  conflict: [conflicting('yes and no, not dated', excluded, { secondPrimaryExcluded: ['yes', 'no'] })],
};
