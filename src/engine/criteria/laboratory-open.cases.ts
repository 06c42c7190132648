import type { KindCases } from './kind.cases.js';
import { alone, byAge, fresh, on, platelets, timesThree } from './laboratory-rules.cases.js';

/** Worked cases of `laboratory` that cannot be judged. */
export const laboratoryOpen: KindCases['cannotBeJudged'] = [
  {
    says: 'a unit that does not measure the same thing is no number',
    criterion: platelets,
    case: { platelets: '80 mg/L' },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'a range with the bound in it',
    criterion: platelets,
    case: { platelets: '70-80 10*9/L' },
    truth: 'unknown',
    because: ['IMPRECISE_DATA'],
  },
  {
    says: 'not said how it was reached',
    criterion: alone,
    case: { platelets: '80 10*9/L' },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'no limit with it, and none in the criterion',
    criterion: timesThree,
    case: { alt: '20 U/L' },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'the limit turns on a birth year that allows both sides',
    criterion: byAge,
    case: { alt: '130 U/L', birthDate: '2014' },
    truth: 'unknown',
    because: ['IMPRECISE_DATA', 'MISSING_DATA'],
  },
  {
    says: 'an age for which the criterion gives no limit',
    criterion: { ...timesThree, upperLimits: [{ from: { years: 12 }, limit: '50 U/L' }] },
    case: { alt: '20 U/L', birthDate: '2020-01-01' },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'older than the criterion takes',
    criterion: fresh,
    case: on('2026-11-01'),
    truth: 'unknown',
    because: ['NOT_CURRENT'],
  },
  {
    says: 'an acceptance made before the result does not speak of it',
    criterion: fresh,
    case: { ...on('2026-11-01'), judgements: [{ on: 'platelets', accepted: true, date: '2026-10-01' }] },
    truth: 'unknown',
    because: ['NOT_CURRENT'],
  },
  {
    says: 'a month that may be recent enough or not',
    criterion: fresh,
    case: on('2026-11'),
    truth: 'unknown',
    because: ['IMPRECISE_DATA'],
  },
  {
    says: 'not dated, where the age of the result counts',
    criterion: fresh,
    case: { platelets: '80 10*9/L' },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'requested',
    criterion: platelets,
    case: { platelets: { requested: { from: 'ward', due: '2026-11-22' } } },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'not applicable is no result',
    criterion: platelets,
    case: { platelets: 'not_applicable' },
    truth: 'unknown',
    because: ['MISSING_DATA'],
  },
  {
    says: 'recorded as conflicting',
    criterion: platelets,
    case: { platelets: 'conflicting' },
    truth: 'unknown',
    because: ['CONFLICTING_DATA'],
  },
];
