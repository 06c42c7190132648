import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, needsJudgement, notMet } from './worked-case.js';

const high = { riskGroup: 'high' };
const by = (scheme: string, group: unknown) => ({ group, scheme });

/** Worked cases of `riskGroup`. */
export const riskGroupCases: KindCases = {
  met: [
    met('high, by no scheme', high, { riskGroup: 'high' }),
    met('high by one of two schemes', high, { riskGroup: [by('INRG', 'intermediate'), by('SIOPEN', 'high')] }),
  ],
  notMet: [
    notMet('another group', high, { riskGroup: by('COG', 'low') }),
    notMet('other groups by two schemes', high, { riskGroup: [by('INRG', 'intermediate'), by('COG', 'low')] }),
    notMet('not applicable', high, { riskGroup: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('recorded as not known', high, { riskGroup: 'unknown' }),
    missing('requested', high, { riskGroup: { requested: { due: '2026-12-01' } } }),
    missing('in progress', high, { riskGroup: 'in_progress' }),
    needsJudgement('not assessed', high, { riskGroup: 'not_assessed' }),
    missing('dated after the day of the answer', high, { riskGroup: { value: 'high', date: '2026-12-01' } }),
  ],
  silence: [missing('nothing recorded', high, {})],
  bounds: 'groups are named, not counted',
  conflict: [
    conflicting('two groups by one scheme', high, { riskGroup: [by('INRG', 'intermediate'), by('INRG', 'high')] }),
    met('a conflict in one scheme, and high by another', high, {
      riskGroup: [by('INRG', 'intermediate'), by('INRG', 'high'), by('SIOPEN', 'high')],
    }),
  ],
};
