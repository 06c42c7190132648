import type { KindCases } from './kind.cases.js';
import { met, missing, notMet } from './worked-case.js';

const donor = { transplantKind: 'allo' };
const own = { transplantKind: 'auto' };
const transplants = (...items: readonly object[]) => ({ transplants: items });

/** Worked cases of `transplantKind`. */
export const transplantKindCases: KindCases = {
  met: [
    met('of a donor’s cells', donor, transplants({ date: '2025-06-01', type: 'allo' })),
    met('one of two', own, transplants({ type: 'allo' }, { type: 'auto' })),
    met('in a partial list', own, { transplants: { items: [{ type: 'auto' }], partial: true } }),
  ],
  notMet: [
    notMet('no transplant', donor, transplants()),
    notMet('of the other kind', donor, transplants({ type: 'auto' })),
    notMet('the list does not apply', own, { transplants: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('whose cells is not recorded', donor, transplants({ date: '2025-06-01' })),
    missing('a partial list of the other kind', donor, { transplants: { items: [{ type: 'auto' }], partial: true } }),
    missing('recorded as not known', donor, { transplants: 'unknown' }),
    missing('requested', donor, { transplants: { requested: { from: 'transplant centre' } } }),
  ],
  silence: [missing('nothing recorded', donor, {})],
  bounds: [
    met('on the day of the answer', donor, transplants({ date: '2026-11-20', type: 'allo' })),
    notMet('a day later', donor, transplants({ date: '2026-11-21', type: 'allo' })),
  ],
  conflict: 'two records of whose cells one transplant was from are weighed where transplants are read',
};
