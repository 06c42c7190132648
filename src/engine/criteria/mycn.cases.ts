import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, needsJudgement, notMet } from './worked-case.js';

const amplified = { mycn: ['amplified'] };
const either = { mycn: ['amplified', 'gain'] };
const plain = { mycn: ['not_amplified'] };

/** Worked cases of `mycn`. */
export const mycnCases: KindCases = {
  met: [
    met('amplified', amplified, { mycnStatus: 'amplified' }),
    met('a gain, where it counts', either, { mycnStatus: 'gain' }),
    met('not amplified, where that is asked', plain, { mycnStatus: 'not_amplified' }),
    met('the later of two results', amplified, {
      mycnStatus: [
        { value: 'not_amplified', date: '2024-01' },
        { value: 'amplified', date: '2026-01' },
      ],
    }),
  ],
  notMet: [
    notMet('not amplified', amplified, { mycnStatus: 'not_amplified' }),
    notMet('a gain is not an amplification', amplified, { mycnStatus: 'gain' }),
    notMet('not applicable', amplified, { mycnStatus: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('not tested', amplified, { mycnStatus: 'not_tested' }),
    missing('requested', amplified, { mycnStatus: { requested: { from: 'genomic laboratory' } } }),
    missing('in progress', amplified, { mycnStatus: 'in_progress' }),
    needsJudgement('not assessed', amplified, { mycnStatus: 'not_assessed' }),
    conflicting('recorded as conflicting', amplified, { mycnStatus: 'conflicting' }),
    missing('not applicable, where not amplified is asked', plain, { mycnStatus: 'not_applicable' }),
    missing('dated after the day of the answer', amplified, { mycnStatus: { value: 'amplified', date: '2026-12' } }),
  ],
  silence: [missing('nothing recorded', amplified, {})],
  bounds: 'nothing is counted: the call is the laboratory’s',
  conflict: [
    conflicting('two calls, not dated', amplified, { mycnStatus: ['amplified', 'not_amplified'] }),
    conflicting('two calls in one month', amplified, {
      mycnStatus: [
        { value: 'amplified', date: '2026-01' },
        { value: 'gain', date: '2026-01-15' },
      ],
    }),
    met('two calls that both count', either, { mycnStatus: ['amplified', 'gain'] }),
  ],
};
