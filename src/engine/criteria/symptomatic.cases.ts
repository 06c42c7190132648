import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const yes = { symptomatic: true };

/** Worked cases of `symptomatic`. */
export const symptomaticCases: KindCases = {
  met: [
    isMet('symptoms', yes, { symptomatic: 'yes' }),
    isMet('none, where none are asked', { symptomatic: false }, { symptomatic: 'no' }),
    isMet('as last recorded', yes, {
      symptomatic: [
        { value: 'yes', date: '2026-11-01' },
        { value: 'no', date: '2026-10-01' },
      ],
    }),
  ],
  notMet: [
    isNotMet('none', yes, { symptomatic: 'no' }),
    isNotMet('not applicable', yes, { symptomatic: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('not known', yes, { symptomatic: 'unknown' }, ['MISSING_DATA']),
    isOpen('asked for', yes, { symptomatic: 'requested' }, ['MISSING_DATA']),
    isOpen('recorded for a later day', yes, { symptomatic: { value: 'yes', date: '2026-11-21' } }, ['MISSING_DATA']),
  ],
  silence: [isOpen('nothing recorded', yes, {}, ['MISSING_DATA'])],
  bounds: 'yes or no has no bound',
  conflict: [isOpen('both for one time', yes, { symptomatic: ['yes', 'no'] }, ['CONFLICTING_DATA'])],
};
