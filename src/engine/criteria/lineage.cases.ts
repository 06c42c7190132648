import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, notMet } from './worked-case.js';

const b = { lineage: ['B'] };
const t = { lineage: ['T'] };
const mixed = { lineage: ['B', 'MPAL_B'] };

/** Worked cases of `lineage`. */
export const lineageCases: KindCases = {
  met: [
    met('the lineage recorded', b, { allLineage: 'B' }),
    met('by the diagnosis', b, { diagnosis: { code: 'b-all' } }),
    met('one of those named', mixed, { allLineage: 'MPAL_B' }),
    met('early T-cell precursor is a kind of T', t, { allLineage: 'ETP' }),
    met('narrower than the diagnosis', b, { diagnosis: { code: 'all' }, allLineage: 'B' }),
  ],
  notMet: [
    notMet('another lineage', b, { allLineage: 'T' }),
    notMet('mature B is not B', b, { allLineage: 'mature_B' }),
    notMet('mixed with B is not B', b, { allLineage: 'MPAL_B' }),
    notMet('a disease that is no leukaemia', b, { diagnosis: { code: 'neuroblastoma' } }),
  ],
  cannotBeJudged: [
    missing('known only as acute lymphoblastic leukaemia', b, { diagnosis: { code: 'all' } }),
    missing('known only as T, where the early form is asked', { lineage: ['ETP'] }, { allLineage: 'T' }),
    missing('requested', b, { diagnosis: { code: 'all' }, allLineage: { requested: { due: '2026-12-01' } } }),
    missing('in progress', b, { allLineage: 'in_progress' }),
    missing('diagnosed after the day of the answer', b, { diagnosis: { code: 'b-all', date: '2026-12-01' } }),
  ],
  silence: [missing('nothing recorded', b, {})],
  bounds: 'lineages are named, not counted',
  conflict: [
    conflicting('two lineages', b, { allLineage: ['B', 'T'] }),
    conflicting('a lineage against the diagnosis', b, { diagnosis: { code: 't-all' }, allLineage: 'B' }),
    met('two lineages that are both named', mixed, { allLineage: ['B', 'MPAL_B'] }),
  ],
};
