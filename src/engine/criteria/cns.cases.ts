import type { KindCases } from './kind.cases.js';

const clear = { cns: ['CNS1', 'CNS2'] };

/** Worked cases of `cns`. */
export const cnsCases: KindCases = {
  met: [
    { says: 'one of the states', criterion: clear, case: { cnsStatus: 'CNS2' }, truth: 'true' },
    {
      says: 'a traumatic puncture that is named',
      criterion: { cns: ['CNS1', 'TLP-'] },
      case: { cnsStatus: 'TLP-' },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'another state', criterion: clear, case: { cnsStatus: 'CNS3' }, truth: 'false' },
    {
      says: 'the other traumatic puncture',
      criterion: { cns: ['CNS1', 'TLP-'] },
      case: { cnsStatus: 'TLP+' },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'a traumatic puncture that the source does not place',
      criterion: clear,
      case: { cnsStatus: 'TLP+' },
      truth: 'unknown',
      because: ['UNDEFINED_TERM'],
    },
    {
      says: 'not done',
      criterion: clear,
      case: { cnsStatus: 'not_done' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'too old',
      criterion: { ...clear, within: { days: 28 } },
      case: { cnsStatus: { value: 'CNS1', date: '2026-01-01' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: clear, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'a state has no bound',
  conflict: [
    {
      says: 'two states of one day',
      criterion: clear,
      case: { cnsStatus: ['CNS1', 'CNS3'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two states of one day, both named',
      criterion: clear,
      case: { cnsStatus: ['CNS1', 'CNS2'] },
      truth: 'true',
    },
  ],
};
