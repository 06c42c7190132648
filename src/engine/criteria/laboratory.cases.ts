import type { KindCases } from './kind.cases.js';
import { laboratoryOpen } from './laboratory-open.cases.js';
import { alone, byAge, fresh, on, platelets, timesThree } from './laboratory-rules.cases.js';

/** Worked cases of `laboratory`. */
export const laboratoryCases: KindCases = {
  met: [
    {
      says: 'a count in another unit of the same size',
      criterion: platelets,
      case: { platelets: '80 10*3/uL' },
      truth: 'true',
    },
    {
      says: 'creatinine in mg/dL against a bound in umol/L',
      criterion: { laboratory: 'creatinine', atMost: '107 umol/L' },
      case: { creatinine: '1.2 mg/dL' },
      truth: 'true',
    },
    {
      says: 'bilirubin in umol/L against a bound in mg/dL',
      criterion: { laboratory: 'bilirubinTotal', below: '2 mg/dL' },
      case: { bilirubinTotal: '34 umol/L' },
      truth: 'true',
    },
    {
      says: 'reached without support',
      criterion: alone,
      case: { platelets: { amount: '80 10*9/L', support: 'none' } },
      truth: 'true',
    },
    {
      says: 'three times the limit recorded with it',
      criterion: timesThree,
      case: { alt: { amount: '120 U/L', upperLimit: '40 U/L' } },
      truth: 'true',
    },
    {
      says: 'the limit recorded with it before the criterion’s own',
      criterion: byAge,
      case: { alt: { amount: '130 U/L', upperLimit: '45 U/L' }, birthDate: '2020-01-01' },
      truth: 'true',
    },
    {
      says: 'the criterion’s own limit for the age',
      criterion: byAge,
      case: { alt: '140 U/L', birthDate: '2010-01-01' },
      truth: 'true',
    },
    {
      says: 'a birth year that allows two limits, and both are kept to',
      criterion: byAge,
      case: { alt: '110 U/L', birthDate: '2014' },
      truth: 'true',
    },
    {
      says: 'the latest of several, whatever their order',
      criterion: platelets,
      case: {
        platelets: [
          { value: '80 10*9/L', date: '2026-11-19' },
          { value: '20 10*9/L', date: '2026-11-01' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'an older result that a named clinician accepts',
      criterion: fresh,
      case: {
        ...on('2026-11-01'),
        judgements: [{ on: 'platelets', accepted: true, role: 'haematologist', date: '2026-11-18' }],
      },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'reached with a transfusion',
      criterion: alone,
      case: { platelets: { amount: '80 10*9/L', support: 'transfused' } },
      truth: 'false',
    },
    {
      says: 'too low, however it was reached',
      criterion: alone,
      case: { platelets: '20 10*9/L' },
      truth: 'false',
    },
    {
      says: 'over the limit for every age that the birth year allows',
      criterion: byAge,
      case: { alt: '151 U/L', birthDate: '2014' },
      truth: 'false',
    },
    {
      says: 'a value after the day of the answer is not used',
      criterion: platelets,
      case: {
        platelets: [
          { value: '20 10*9/L', date: '2026-11-19' },
          { value: '80 10*9/L', date: '2026-11-21' },
        ],
      },
      truth: 'false',
    },
  ],
  cannotBeJudged: laboratoryOpen,
  silence: [{ says: 'no count', criterion: platelets, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    { says: 'at least: at it', criterion: platelets, case: { platelets: '75 10*9/L' }, truth: 'true' },
    { says: 'at least: under it', criterion: platelets, case: { platelets: '74.9 10*9/L' }, truth: 'false' },
    {
      says: 'above: at it',
      criterion: { laboratory: 'anc', above: '1 10*9/L' },
      case: { anc: '1 10*9/L' },
      truth: 'false',
    },
    {
      says: 'above: over it',
      criterion: { laboratory: 'anc', above: '1 10*9/L' },
      case: { anc: '1.01 10*9/L' },
      truth: 'true',
    },
    {
      says: 'at most: at it',
      criterion: { laboratory: 'ast', atMost: '100 U/L' },
      case: { ast: '100 U/L' },
      truth: 'true',
    },
    {
      says: 'at most: over it',
      criterion: { laboratory: 'ast', atMost: '100 U/L' },
      case: { ast: '101 U/L' },
      truth: 'false',
    },
    {
      says: 'below: at it',
      criterion: { laboratory: 'albumin', below: '30 g/L' },
      case: { albumin: '30 g/L' },
      truth: 'false',
    },
    {
      says: 'below: under it, by a “<”',
      criterion: { laboratory: 'albumin', below: '30 g/L' },
      case: { albumin: '<30 g/L' },
      truth: 'true',
    },
    {
      says: 'times the limit: over it',
      criterion: timesThree,
      case: { alt: { amount: '120.1 U/L', upperLimit: '40 U/L' } },
      truth: 'false',
    },
    { says: 'seven days old', criterion: fresh, case: on('2026-11-13'), truth: 'true' },
    {
      says: 'eight days old',
      criterion: fresh,
      case: on('2026-11-12'),
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'the day before the twelfth birthday, the lower limit',
      criterion: byAge,
      case: { alt: '130 U/L', birthDate: '2014-11-21' },
      truth: 'false',
    },
    {
      says: 'on the twelfth birthday, the higher limit',
      criterion: byAge,
      case: { alt: '130 U/L', birthDate: '2014-11-20' },
      truth: 'true',
    },
  ],
  conflict: [
    {
      says: 'two counts of one day on either side',
      criterion: platelets,
      case: {
        platelets: [
          { value: '80 10*9/L', date: '2026-11-19' },
          { value: '20 10*9/L', date: '2026-11-19' },
        ],
      },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two counts of one day on one side',
      criterion: platelets,
      case: {
        platelets: [
          { value: '80 10*9/L', date: '2026-11-19' },
          { value: '90 10*9/L', date: '2026-11-19' },
        ],
      },
      truth: 'true',
    },
    {
      says: 'two upper limits with one value',
      criterion: timesThree,
      case: { alt: { amount: '130 U/L', upperLimit: ['40 U/L', '50 U/L'] } },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
