import type { KindCases } from './kind.cases.js';
import { met, missing, notMet } from './worked-case.js';

const molecular = { relapseKind: ['molecular-only'] };
const outside = { relapseKind: ['isolated-extramedullary'] };
const either = { relapseKind: ['molecular-only', 'isolated-extramedullary'] };
const relapses = (...items: readonly object[]) => ({ relapses: items });

/** Worked cases of `relapseKind`. */
export const relapseKindCases: KindCases = {
  met: [
    met('found by molecular tests only', molecular, relapses({ molecularOnly: 'yes' })),
    met('in the testis only', outside, relapses({ sites: ['testis'] })),
    met('one of two kinds', either, relapses({ sites: ['cns'] })),
    met('one of two relapses', outside, relapses({ sites: ['bone_marrow'] }, { sites: ['cns', 'testis'] })),
    met('in a partial list', molecular, { relapses: { items: [{ molecularOnly: 'yes' }], partial: true } }),
  ],
  notMet: [
    notMet('each relapse says that it is not', either, relapses({ sites: ['bone_marrow'], molecularOnly: 'no' })),
    notMet('it never came back', molecular, relapses()),
    notMet('the list does not apply', either, { relapses: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('a relapse of which nothing is said', either, relapses({ date: '2026-01' })),
    missing('a partial list of none', either, { relapses: { items: [], partial: true } }),
    missing('a count without a description', molecular, { relapseCount: 1 }),
    missing('recorded as not known', either, { relapses: 'unknown' }),
  ],
  silence: [missing('nothing recorded', either, {})],
  bounds: [
    met('on the day of the answer', molecular, relapses({ date: '2026-11-20', molecularOnly: 'yes' })),
    notMet('a day later', molecular, relapses({ date: '2026-11-21', molecularOnly: 'yes' })),
  ],
  conflict: 'a kind is one that is recorded: the records that stand against each other are weighed by `relapses`',
};
