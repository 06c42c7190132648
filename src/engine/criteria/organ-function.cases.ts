import type { KindCases } from './kind.cases.js';

const gfr = { organFunction: 'gfr', atLeast: '60 mL/min/{1.73_m2}' };
const measured = { ...gfr, method: 'measured' };
const onAir = { organFunction: 'spo2', above: '91 %', roomAir: true };
const noVod = { organFunction: 'hepaticVodHistory', oneOf: ['none'] };
const centile = { organFunction: 'bloodPressureCentile', below: 95 };

/** Worked cases of `organFunction`. */
export const organFunctionCases: KindCases = {
  met: [
    {
      says: 'a filtration rate got as asked',
      criterion: measured,
      case: { gfr: { amount: '75 mL/min/{1.73_m2}', method: 'measured' } },
      truth: 'true',
    },
    {
      says: 'the measured one, though a later one was worked out',
      criterion: measured,
      case: {
        gfr: [
          { value: { amount: '75 mL/min/{1.73_m2}', method: 'measured' }, date: '2026-10-01' },
          { value: { amount: '40 mL/min/{1.73_m2}', method: 'Schwartz' }, date: '2026-11-01' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'saturation on room air',
      criterion: onAir,
      case: { spo2: { amount: '96 %', roomAir: true } },
      truth: 'true',
    },
    {
      says: 'one of the words',
      criterion: { organFunction: 'seizures', oneOf: ['none', 'controlled'] },
      case: { seizures: 'controlled' },
      truth: 'true',
    },
    {
      says: 'not applicable is none, of a history',
      criterion: noVod,
      case: { hepaticVodHistory: 'not_applicable' },
      truth: 'true',
    },
    {
      says: 'never had it',
      criterion: { organFunction: 'posteriorReversible', oneOf: ['no'] },
      case: { posteriorReversible: false },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'a low shortening fraction',
      criterion: { organFunction: 'shorteningFraction', atLeast: '27 %' },
      case: { shorteningFraction: '20 %' },
      truth: 'false',
    },
    { says: 'a past one, where none is asked', criterion: noVod, case: { hepaticVodHistory: 'past' }, truth: 'false' },
    {
      says: 'impaired hearing',
      criterion: { organFunction: 'hearing', oneOf: ['normal'] },
      case: { hearing: 'impaired' },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'got by another method only',
      criterion: measured,
      case: { gfr: { amount: '75 mL/min/{1.73_m2}', method: 'Schwartz' } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'the method not recorded',
      criterion: measured,
      case: { gfr: '75 mL/min/{1.73_m2}' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a rate that is not per body surface is another thing',
      criterion: gfr,
      case: { gfr: '75 mL/min' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'measured on oxygen only',
      criterion: onAir,
      case: { spo2: { amount: '96 %', roomAir: false } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a “<” that leaves both sides open',
      criterion: { organFunction: 'qtc', below: '450 ms' },
      case: { qtc: '<480 ms' },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'too old',
      criterion: { organFunction: 'lvef', atLeast: '50 %', within: { weeks: 4 } },
      case: { lvef: { value: '60 %', date: '2026-10-22' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'in progress',
      criterion: { organFunction: 'hearing', oneOf: ['normal'] },
      case: { hearing: 'in_progress' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'not assessed',
      criterion: { organFunction: 'neuropathyGrade', atMost: 2 },
      case: { neuropathyGrade: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
  ],
  silence: [{ says: 'no rate', criterion: gfr, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    { says: 'a rate at the bound', criterion: gfr, case: { gfr: '60 mL/min/{1.73_m2}' }, truth: 'true' },
    { says: 'a rate under it', criterion: gfr, case: { gfr: '59.9 mL/min/{1.73_m2}' }, truth: 'false' },
    {
      says: 'a saturation at a bound that it must pass',
      criterion: onAir,
      case: { spo2: { amount: '91 %', roomAir: true } },
      truth: 'false',
    },
    {
      says: 'a saturation over it',
      criterion: onAir,
      case: { spo2: { amount: '92 %', roomAir: true } },
      truth: 'true',
    },
    { says: 'a centile under the bound', criterion: centile, case: { bloodPressureCentile: 94 }, truth: 'true' },
    { says: 'a centile at it', criterion: centile, case: { bloodPressureCentile: 95 }, truth: 'false' },
    {
      says: 'a degree at the bound',
      criterion: { organFunction: 'proteinuria', atMost: '1+' },
      case: { proteinuria: '1+' },
      truth: 'true',
    },
    {
      says: 'a degree under it',
      criterion: { organFunction: 'proteinuria', atMost: '1+' },
      case: { proteinuria: 'trace' },
      truth: 'true',
    },
    {
      says: 'a degree over it',
      criterion: { organFunction: 'proteinuria', atMost: '1+' },
      case: { proteinuria: '2+' },
      truth: 'false',
    },
    {
      says: 'a grade at the bound',
      criterion: { organFunction: 'neuropathyGrade', atMost: 2 },
      case: { neuropathyGrade: 2 },
      truth: 'true',
    },
    {
      says: 'a grade over it',
      criterion: { organFunction: 'neuropathyGrade', atMost: 2 },
      case: { neuropathyGrade: 3 },
      truth: 'false',
    },
    {
      says: 'four weeks old to the day',
      criterion: { organFunction: 'lvef', atLeast: '50 %', within: { weeks: 4 } },
      case: { lvef: { value: '60 %', date: '2026-10-23' } },
      truth: 'true',
    },
  ],
  conflict: [
    {
      says: 'two words for one day',
      criterion: { organFunction: 'seizures', oneOf: ['none'] },
      case: { seizures: ['none', 'controlled'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two methods for one rate',
      criterion: measured,
      case: { gfr: { amount: '75 mL/min/{1.73_m2}', method: ['measured', 'Schwartz'] } },
      truth: 'unknown',
      because: ['CONFLICTING_DATA', 'MISSING_DATA'],
    },
  ],
};
