import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const none = { standardOptionsExhausted: true };
const call = { on: 'option/rules/1', call: 'met', by: 'lead-1', role: 'oncologist', date: '2026-11-01' };

/** Worked cases of `standardOptionsExhausted`. */
export const standardOptionsExhaustedCases: KindCases = {
  met: [
    isMet('none is left', none, { standardOptionsExhausted: 'yes' }),
    isMet('a clinician’s judgement, and the call is made', none, {
      standardOptionsExhausted: 'clinician_judgement',
      judgements: [call],
    }),
    isMet('some is left, where that is asked', { standardOptionsExhausted: false }, { standardOptionsExhausted: 'no' }),
  ],
  notMet: [
    isNotMet('some is left', none, { standardOptionsExhausted: 'no' }),
    isNotMet('not applicable', none, { standardOptionsExhausted: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('a clinician’s judgement, and none is made', none, { standardOptionsExhausted: 'clinician_judgement' }, [
      'NEEDS_JUDGEMENT',
    ]),
    isOpen('not known', none, { standardOptionsExhausted: 'unknown' }, ['MISSING_DATA']),
    isOpen('a call does not stand for what is not recorded', none, { judgements: [call] }, ['MISSING_DATA']),
  ],
  silence: [isOpen('nothing recorded', none, {}, ['MISSING_DATA'])],
  bounds: 'yes or no has no bound',
  conflict: [
    isOpen('both for one time', none, { standardOptionsExhausted: ['yes', 'no'] }, ['CONFLICTING_DATA']),
    isOpen('a call against what is recorded', none, { standardOptionsExhausted: 'no', judgements: [call] }, [
      'CONFLICTING_DATA',
    ]),
  ],
};
