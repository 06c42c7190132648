import type { KindCases } from './kind.cases.js';

const two = { cycles: { atLeast: 2 } };
const uncounted = { cycles: { atLeast: 2, phases: 'not-counted' } };

/** Worked cases of `cycles`. */
export const cyclesCases: KindCases = {
  met: [
    { says: 'three completed', criterion: two, case: { treatmentCyclesCompleted: 3 }, truth: 'true' },
    {
      says: 'the latest count',
      criterion: two,
      case: {
        treatmentCyclesCompleted: [
          { value: 1, date: '2026-06-01' },
          { value: 2, date: '2026-08-01' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'phases, where they count',
      criterion: two,
      case: { treatmentCyclesCompleted: { count: 2, countedIn: 'phases' } },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'none completed', criterion: two, case: { treatmentCyclesCompleted: 0 }, truth: 'false' },
    {
      says: 'phases, where they do not count',
      criterion: uncounted,
      case: { treatmentCyclesCompleted: { count: 3, countedIn: 'phases' } },
      truth: 'false',
    },
    {
      says: 'not applicable',
      criterion: two,
      case: { treatmentCyclesCompleted: 'not_applicable' },
      truth: 'false',
    },
    {
      says: 'a cycle that ends after the day of the answer is not used',
      criterion: two,
      case: {
        treatmentCyclesCompleted: [
          { value: 1, date: '2026-11-01' },
          { value: 2, date: '2026-12-01' },
        ],
      },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'recorded as not known',
      criterion: two,
      case: { treatmentCyclesCompleted: 'unknown' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'only how they were counted',
      criterion: two,
      case: { treatmentCyclesCompleted: { countedIn: 'cycles' } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: two, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    { says: 'just so many', criterion: two, case: { treatmentCyclesCompleted: 2 }, truth: 'true' },
    { says: 'one less', criterion: two, case: { treatmentCyclesCompleted: 1 }, truth: 'false' },
  ],
  conflict: [
    {
      says: 'two counts without a date, on either side',
      criterion: two,
      case: { treatmentCyclesCompleted: [1, 2] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two counts without a date, on one side',
      criterion: two,
      case: { treatmentCyclesCompleted: [2, 3] },
      truth: 'true',
    },
  ],
};

const inPhases = { cycleUnit: 'phases' };

/** Worked cases of `cycleUnit`. */
export const cycleUnitCases: KindCases = {
  met: [
    {
      says: 'counted in phases',
      criterion: inPhases,
      case: { treatmentCyclesCompleted: { count: 2, countedIn: 'phases' } },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'counted in cycles',
      criterion: inPhases,
      case: { treatmentCyclesCompleted: { count: 2, countedIn: 'cycles' } },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'a bare count does not say',
      criterion: inPhases,
      case: { treatmentCyclesCompleted: 2 },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: inPhases, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'a way of counting has no bound',
  conflict: [
    {
      says: 'two records without a date',
      criterion: inPhases,
      case: {
        treatmentCyclesCompleted: [
          { count: 2, countedIn: 'phases' },
          { count: 2, countedIn: 'cycles' },
        ],
      },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
