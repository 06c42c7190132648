import type { KindCases } from './kind.cases.js';

const neuroblastoma = { diagnosis: 'neuroblastoma' };

/** Worked cases of `diagnosis`. */
export const diagnosisCases: KindCases = {
  met: [
    {
      says: 'the diagnosis itself',
      criterion: neuroblastoma,
      case: { diagnosis: { code: 'neuroblastoma' } },
      truth: 'true',
    },
    { says: 'a kind of it', criterion: { diagnosis: 'all' }, case: { diagnosis: { code: 'b-all' } }, truth: 'true' },
    { says: 'by its lineage alone', criterion: { diagnosis: 'b-all' }, case: { allLineage: 'B' }, truth: 'true' },
  ],
  notMet: [
    { says: 'another disease', criterion: neuroblastoma, case: { diagnosis: { code: 'wilms' } }, truth: 'false' },
  ],
  cannotBeJudged: [
    {
      says: 'known only by a wider term',
      criterion: { diagnosis: 'b-all' },
      case: { diagnosis: { code: 'all' } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [
    { says: 'no diagnosis recorded', criterion: neuroblastoma, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
  ],
  bounds: 'a diagnosis has no bound',
  conflict: [
    {
      says: 'two diagnoses of which neither is a kind of the other',
      criterion: neuroblastoma,
      case: { diagnosis: [{ code: 'neuroblastoma' }, { code: 'wilms' }] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
