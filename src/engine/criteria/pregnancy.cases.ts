import type { KindCases } from './kind.cases.js';

const notPregnant = { pregnancy: 'not_pregnant' };
const tested = { ...notPregnant, within: { days: 7 } };

/** Worked cases of `pregnancy`. */
export const pregnancyCases: KindCases = {
  met: [
    { says: 'tested and not', criterion: notPregnant, case: { pregnancyStatus: 'not_pregnant' }, truth: 'true' },
    {
      says: 'pregnant, where it is asked',
      criterion: { pregnancy: 'pregnant' },
      case: { pregnancyStatus: 'pregnant' },
      truth: 'true',
    },
    { says: 'not applicable', criterion: notPregnant, case: { pregnancyStatus: 'not_applicable' }, truth: 'true' },
    { says: 'a boy', criterion: notPregnant, case: { sexForClinicalUse: 'male' }, truth: 'true' },
    {
      says: 'not breast-feeding',
      criterion: { pregnancy: 'not_lactating' },
      case: { lactating: false },
      truth: 'true',
    },
    {
      says: 'contraception agreed',
      criterion: { pregnancy: 'contraception_agreed' },
      case: { contraceptionAgreed: true },
      truth: 'true',
    },
    {
      says: 'nothing to agree',
      criterion: { pregnancy: 'contraception_agreed' },
      case: { contraceptionAgreed: 'not_applicable' },
      truth: 'true',
    },
  ],
  notMet: [
    { says: 'pregnant', criterion: notPregnant, case: { pregnancyStatus: 'pregnant' }, truth: 'false' },
    {
      says: 'not applicable, where it is asked',
      criterion: { pregnancy: 'lactating' },
      case: { lactating: 'not_applicable' },
      truth: 'false',
    },
    {
      says: 'a boy, where it is asked',
      criterion: { pregnancy: 'lactating' },
      case: { sexForClinicalUse: 'male' },
      truth: 'false',
    },
    {
      says: 'contraception not agreed',
      criterion: { pregnancy: 'contraception_agreed' },
      case: { contraceptionAgreed: false },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'not tested',
      criterion: notPregnant,
      case: { pregnancyStatus: 'not_tested' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'an old test',
      criterion: tested,
      case: { pregnancyStatus: { value: 'not_pregnant', date: '2026-11-01' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
    {
      says: 'contraception of a boy is asked like anyone’s',
      criterion: { pregnancy: 'contraception_agreed' },
      case: { sexForClinicalUse: 'male' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  silence: [
    {
      says: 'a girl, and no test',
      criterion: notPregnant,
      case: { sexForClinicalUse: 'female' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  bounds: [
    {
      says: 'a test of seven days ago',
      criterion: tested,
      case: { pregnancyStatus: { value: 'not_pregnant', date: '2026-11-13' } },
      truth: 'true',
    },
    {
      says: 'a test of eight days ago',
      criterion: tested,
      case: { pregnancyStatus: { value: 'not_pregnant', date: '2026-11-12' } },
      truth: 'unknown',
      because: ['NOT_CURRENT'],
    },
  ],
  conflict: [
    {
      says: 'recorded as a boy and as pregnant',
      criterion: notPregnant,
      case: { sexForClinicalUse: 'male', pregnancyStatus: 'pregnant' },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two results of one day',
      criterion: notPregnant,
      case: { pregnancyStatus: ['pregnant', 'not_pregnant'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
