import type { KindCases } from './kind.cases.js';

const unfit = { transplantFitness: 'unfit' };

/** Worked cases of `transplantFitness`. */
export const transplantFitnessCases: KindCases = {
  met: [
    {
      says: 'assessed as not well enough',
      criterion: unfit,
      case: { sctFitness: { fitness: 'unfit', assessor: 'transplant consultant' } },
      truth: 'true',
    },
    {
      says: 'well enough, where it is asked',
      criterion: { transplantFitness: 'fit' },
      case: { sctFitness: 'fit' },
      truth: 'true',
    },
    {
      says: 'the latest assessment',
      criterion: unfit,
      case: {
        sctFitness: [
          { value: 'unfit', date: '2026-11-10' },
          { value: 'fit', date: '2026-06-10' },
        ],
      },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'well enough', criterion: unfit, case: { sctFitness: 'fit' }, truth: 'false' },
    { says: 'not applicable', criterion: unfit, case: { sctFitness: 'not_applicable' }, truth: 'false' },
  ],
  cannotBeJudged: [
    {
      says: 'borderline is a clinician’s call',
      criterion: unfit,
      case: { sctFitness: 'borderline' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
    {
      says: 'not assessed is a clinician’s call',
      criterion: unfit,
      case: { sctFitness: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
    {
      says: 'asked for',
      criterion: unfit,
      case: { sctFitness: { requested: { from: 'transplant team', due: '2026-12-01' } } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: unfit, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'an assessment has no bound',
  conflict: [
    {
      says: 'two assessments of one day',
      criterion: unfit,
      case: { sctFitness: ['fit', 'unfit'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
