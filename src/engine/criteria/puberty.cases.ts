import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const after = { puberty: 'post' };

/** Worked cases of `puberty`. */
export const pubertyCases: KindCases = {
  met: [
    isMet('as recorded', after, { pubertalStatus: 'post' }),
    isMet('as last recorded', after, {
      pubertalStatus: [
        { value: 'pre', date: '2022' },
        { value: 'post', date: '2026' },
      ],
    }),
    isMet('before puberty', { puberty: 'pre' }, { pubertalStatus: 'pre' }),
  ],
  notMet: [
    isNotMet('the other', after, { pubertalStatus: 'pre' }),
    isNotMet('not applicable', after, { pubertalStatus: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('not known', after, { pubertalStatus: 'unknown' }, ['MISSING_DATA']),
    isOpen('not assessed', after, { pubertalStatus: 'not_assessed' }, ['NEEDS_JUDGEMENT']),
    isOpen('recorded for a later day', after, { pubertalStatus: { value: 'post', date: '2027' } }, ['MISSING_DATA']),
  ],
  silence: [isOpen('nothing recorded', after, {}, ['MISSING_DATA'])],
  bounds: 'a word has no bound',
  conflict: [isOpen('both for one time', after, { pubertalStatus: ['pre', 'post'] }, ['CONFLICTING_DATA'])],
};
