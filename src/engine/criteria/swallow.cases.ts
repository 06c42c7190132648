import type { KindCases } from './kind.cases.js';

const capsules = { swallow: ['capsules'] };

/** Worked cases of `swallow`. */
export const swallowCases: KindCases = {
  met: [
    { says: 'can', criterion: capsules, case: { swallowAbility: 'capsules' }, truth: 'true' },
    {
      says: 'one of two forms',
      criterion: { swallow: ['capsules', 'tablets'] },
      case: { swallowAbility: 'tablets' },
      truth: 'true',
    },
  ],
  notMet: [{ says: 'liquid only', criterion: capsules, case: { swallowAbility: 'liquid_only' }, truth: 'false' }],
  cannotBeJudged: [
    {
      says: 'tablets are not capsules',
      criterion: capsules,
      case: { swallowAbility: 'tablets' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'not assessed',
      criterion: capsules,
      case: { swallowAbility: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
  ],
  silence: [{ says: 'nothing recorded', criterion: capsules, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: 'a form has no bound',
  conflict: [
    {
      says: 'two answers without a date',
      criterion: capsules,
      case: { swallowAbility: ['capsules', 'liquid_only'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'what could be swallowed last',
      criterion: capsules,
      case: {
        swallowAbility: [
          { value: 'capsules', date: '2026-11-01' },
          { value: 'liquid_only', date: '2026-01-01' },
        ],
      },
      truth: 'true',
    },
  ],
};
