import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const twice = { relapses: { atLeast: 2 } };
const once = { relapses: { exactly: 1 } };
const never = { relapses: { exactly: 0 } };
const inMarrow = { relapses: { atLeast: 1, excluding: ['isolated-extramedullary', 'molecular-only'] } };

/** Worked cases of `relapses`. */
export const relapsesCases: KindCases = {
  met: [
    isMet('two in the list', twice, { relapses: [{}, {}] }),
    isMet('two in a partial list are at least two', twice, { relapses: { items: [{}, {}], partial: true } }),
    isMet('typed', twice, { relapseCount: 2 }),
    isMet('none, in a complete list', never, { relapses: [] }),
    isMet('not applicable is none', never, { relapses: 'not_applicable' }),
    isMet('one in the marrow, others outside it', inMarrow, {
      relapses: [{ sites: ['cns'] }, { sites: ['bone_marrow'] }],
    }),
    isMet('one after the day of the answer is not counted', once, { relapses: [{ date: '2025' }, { date: '2027' }] }),
  ],
  notMet: [
    isNotMet('none, in a complete list', twice, { relapses: [] }),
    isNotMet('outside the marrow only', inMarrow, { relapses: [{ sites: ['cns'] }] }),
    isNotMet('by molecular tests only', inMarrow, { relapses: [{ molecularOnly: 'yes' }] }),
  ],
  cannotBeJudged: [
    isOpen('one in a partial list', twice, { relapses: { items: [{}], partial: true } }, ['MISSING_DATA']),
    isOpen('exactly one is not known of a partial list', once, { relapses: { items: [{}], partial: true } }, [
      'MISSING_DATA',
    ]),
    isOpen('asked for', twice, { relapses: { requested: { from: 'referring hospital' } } }, ['MISSING_DATA']),
  ],
  silence: [isOpen('no list', twice, {}, ['MISSING_DATA']), isOpen('no list is not none', never, {}, ['MISSING_DATA'])],
  bounds: [
    isNotMet('one is not two', twice, { relapses: [{}] }),
    isMet('three are at least two', twice, { relapses: [{}, {}, {}] }),
    isNotMet('none is not exactly one', once, { relapses: [] }),
    isMet('one is', once, { relapses: [{}] }),
    isNotMet('two are not', once, { relapses: [{}, {}] }),
  ],
  conflict: [
    isOpen('typed two, listed one', twice, { relapseCount: 2, relapses: [{}] }, ['CONFLICTING_DATA']),
    isMet('typed three, listed two: two at least in either', twice, { relapseCount: 3, relapses: [{}, {}] }),
    isOpen('a relapse, and progressive disease at best', once, { relapses: [{}], bestResponse: 'PD' }, [
      'CONFLICTING_DATA',
    ]),
  ],
};
