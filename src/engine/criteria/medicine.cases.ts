import type { KindCases } from './kind.cases.js';

const inhibitor = { medicine: { kind: 'CYP3A_inhibitor' } };
const vaccine = { medicine: { kind: 'live_vaccine', within: { days: 28 } } };
const dose = (kind: string, date?: string) => ({ kind, ...(date === undefined ? {} : { date }) });

/** Worked cases of `medicine`. */
export const medicineCases: KindCases = {
  met: [
    {
      says: 'one of the kind',
      criterion: inhibitor,
      case: { concomitantMeds: [dose('CYP3A_inhibitor')] },
      truth: 'true',
    },
    {
      says: 'one of the kind in a partial list',
      criterion: inhibitor,
      case: { concomitantMeds: { items: [dose('CYP3A_inhibitor')], partial: true } },
      truth: 'true',
    },
    {
      says: 'one medicine of two kinds',
      criterion: { medicine: { kind: 'CYP3A_inducer' } },
      case: { concomitantMeds: [{ agent: 'dexamethasone', kind: ['steroid', 'CYP3A_inducer'] }] },
      truth: 'true',
    },
    {
      says: 'the agent by name',
      criterion: { medicine: { agent: 'bevacizumab' } },
      case: { concomitantMeds: [{ agent: 'Bevacizumab' }] },
      truth: 'true',
    },
  ],
  notMet: [
    {
      says: 'a complete list without it',
      criterion: inhibitor,
      case: { concomitantMeds: [dose('steroid')] },
      truth: 'false',
    },
    { says: 'an empty list', criterion: inhibitor, case: { concomitantMeds: [] }, truth: 'false' },
    {
      says: 'not applicable means none',
      criterion: inhibitor,
      case: { concomitantMeds: 'not_applicable' },
      truth: 'false',
    },
    {
      says: 'a vaccine planned after the day of the answer',
      criterion: vaccine,
      case: { concomitantMeds: [dose('live_vaccine', '2026-11-30')] },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'a partial list without it',
      criterion: inhibitor,
      case: { concomitantMeds: { items: [dose('steroid')], partial: true } },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a medicine whose kind is not recorded',
      criterion: inhibitor,
      case: { concomitantMeds: [{ agent: 'something new' }] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'an agent that the therapy list does not hold',
      criterion: { medicine: { agent: 'bevacizumab' } },
      case: { concomitantMeds: [{ agent: 'something new' }] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a last dose without its day',
      criterion: vaccine,
      case: { concomitantMeds: [dose('live_vaccine')] },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'a last dose in a month that may be recent enough',
      criterion: vaccine,
      case: { concomitantMeds: [dose('live_vaccine', '2026-10')] },
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
  ],
  silence: [{ says: 'no list', criterion: inhibitor, case: {}, truth: 'unknown', because: ['MISSING_DATA'] }],
  bounds: [
    {
      says: '28 days ago',
      criterion: vaccine,
      case: { concomitantMeds: [dose('live_vaccine', '2026-10-23')] },
      truth: 'true',
    },
    {
      says: '29 days ago',
      criterion: vaccine,
      case: { concomitantMeds: [dose('live_vaccine', '2026-10-22')] },
      truth: 'false',
    },
  ],
  conflict: [
    {
      says: 'two days of the last dose',
      criterion: vaccine,
      case: { concomitantMeds: [{ kind: 'live_vaccine', date: ['2026-11-01', '2026-01-01'] }] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
