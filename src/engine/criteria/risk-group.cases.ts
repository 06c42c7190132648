import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, needsJudgement, notMet } from './worked-case.js';

const high = { riskGroup: 'high' };
const byInrg = { riskGroup: 'high', scheme: 'INRG' };
const by = (scheme: string, group: unknown) => ({ group, scheme });

/** Worked cases of `riskGroup`. */
export const riskGroupCases: KindCases = {
  met: [
    met('high, by no scheme', high, { riskGroup: 'high' }),
    met('high by the scheme that is asked', byInrg, { riskGroup: [by('INRG', 'high'), by('COG', 'low')] }),
    met('high by one of two schemes', high, { riskGroup: [by('INRG', 'intermediate'), by('SIOPEN', 'high')] }),
  ],
  notMet: [
    notMet('another group', high, { riskGroup: by('COG', 'low') }),
    notMet('other groups by two schemes', high, { riskGroup: [by('INRG', 'intermediate'), by('COG', 'low')] }),
    notMet('another group by the scheme that is asked', byInrg, { riskGroup: [by('INRG', 'low'), by('COG', 'high')] }),
    notMet('not applicable', high, { riskGroup: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('by another scheme than the one asked', byInrg, { riskGroup: by('COG', 'high') }),
    missing('high, by no scheme, where one is asked', byInrg, { riskGroup: 'high' }),
    missing('recorded as not known', high, { riskGroup: 'unknown' }),
    missing('requested', high, { riskGroup: { requested: { due: '2026-12-01' } } }),
    missing('in progress', high, { riskGroup: 'in_progress' }),
    needsJudgement('not assessed', high, { riskGroup: 'not_assessed' }),
    missing('dated after the day of the answer', high, { riskGroup: { value: 'high', date: '2026-12-01' } }),
  ],
  silence: [missing('nothing recorded', high, {})],
  bounds: 'groups are named, not counted',
  conflict: [
    conflicting('schemes in two ways and in three, which are two contradictions', byInrg, {
      riskGroup: [
        by('INRG', 'high'),
        { group: 'low', scheme: ['INRG', 'COG'] },
        { group: 'low', scheme: ['INRG', 'COG', 'SIOPEN'] },
      ],
    }),
    conflicting('two groups by one scheme', high, { riskGroup: [by('INRG', 'intermediate'), by('INRG', 'high')] }),
    met('a conflict in one scheme, and high by another', high, {
      riskGroup: [by('INRG', 'intermediate'), by('INRG', 'high'), by('SIOPEN', 'high')],
    }),
  ],
};
