import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, needsJudgement, notMet } from './worked-case.js';

const biopsy = { histology: ['biopsy'] };
const either = { histology: ['biopsy', 'marrow_plus_catecholamines'] };

/** Worked cases of `histology`. */
export const histologyCases: KindCases = {
  met: [
    met('by a biopsy', biopsy, { histologyConfirmed: 'biopsy' }),
    met('in one of two ways', either, { histologyConfirmed: 'marrow_plus_catecholamines' }),
  ],
  notMet: [
    notMet('not confirmed', either, { histologyConfirmed: 'no' }),
    notMet('in another way', biopsy, { histologyConfirmed: 'marrow_plus_catecholamines' }),
    notMet('not applicable', biopsy, { histologyConfirmed: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('requested', biopsy, { histologyConfirmed: { requested: { due: '2026-12-01' } } }),
    missing('in progress', biopsy, { histologyConfirmed: 'in_progress' }),
    needsJudgement('not assessed', biopsy, { histologyConfirmed: 'not_assessed' }),
    missing('dated after the day of the answer', biopsy, { histologyConfirmed: { value: 'biopsy', date: '2027-01' } }),
  ],
  silence: [missing('nothing recorded', either, {})],
  bounds: 'ways are named, not counted',
  conflict: [
    conflicting('in two ways, of which one is asked', biopsy, { histologyConfirmed: ['biopsy', 'no'] }),
    met('in two ways that both count', either, { histologyConfirmed: ['biopsy', 'marrow_plus_catecholamines'] }),
  ],
};
