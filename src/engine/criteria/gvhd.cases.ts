import type { KindCases } from './kind.cases.js';

const graded = { gvhd: 'any', gradeAtLeast: 2 };
const immuno = { gvhd: 'immunosuppression', stoppedWithin: { weeks: 4 } };
const stopped = (stopDate: unknown) => ({ immunosuppression: { state: 'stopped', stopDate } });

/** Worked cases of `gvhd`. */
export const gvhdCases: KindCases = {
  met: [
    { says: 'chronic', criterion: graded, case: { gvhd: 'chronic' }, truth: 'true' },
    { says: 'acute, where no grade is asked', criterion: { gvhd: 'acute' }, case: { gvhd: 'acute' }, truth: 'true' },
    { says: 'on immunosuppression', criterion: immuno, case: { immunosuppression: 'on' }, truth: 'true' },
    { says: 'stopped a short time ago', criterion: immuno, case: stopped('2026-11-10'), truth: 'true' },
  ],
  notMet: [
    { says: 'none', criterion: graded, case: { gvhd: 'none' }, truth: 'false' },
    { says: 'acute, where chronic is asked', criterion: { gvhd: 'chronic' }, case: { gvhd: 'acute' }, truth: 'false' },
    { says: 'not applicable', criterion: graded, case: { gvhd: 'not_applicable' }, truth: 'false' },
    { says: 'never any immunosuppression', criterion: immuno, case: { immunosuppression: 'none' }, truth: 'false' },
    {
      says: 'stopped, where only being on it is asked',
      criterion: { gvhd: 'immunosuppression' },
      case: stopped('2026-11-19'),
      truth: 'false',
    },
    {
      says: 'not applicable, of immunosuppression',
      criterion: immuno,
      case: { immunosuppression: 'na' },
      truth: 'false',
    },
  ],
  cannotBeJudged: [
    {
      says: 'acute, its grade not recorded',
      criterion: graded,
      case: { gvhd: 'acute' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'stopped on a day not recorded',
      criterion: immuno,
      case: { immunosuppression: 'stopped' },
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
    {
      says: 'stopped in a month that allows both',
      criterion: immuno,
      case: stopped('2026-10'),
      truth: 'unknown',
      because: ['IMPRECISE_DATA'],
    },
    {
      says: 'not assessed',
      criterion: graded,
      case: { gvhd: 'not_assessed' },
      truth: 'unknown',
      because: ['NEEDS_JUDGEMENT'],
    },
  ],
  silence: [
    { says: 'nothing recorded', criterion: graded, case: {}, truth: 'unknown', because: ['MISSING_DATA'] },
    {
      says: 'nothing recorded of immunosuppression',
      criterion: immuno,
      case: {},
      truth: 'unknown',
      because: ['MISSING_DATA'],
    },
  ],
  bounds: [
    { says: 'the grade asked for', criterion: graded, case: { gvhd: { form: 'acute', grade: 2 } }, truth: 'true' },
    { says: 'a grade less', criterion: graded, case: { gvhd: { form: 'acute', grade: 1 } }, truth: 'false' },
    { says: 'stopped 27 days ago', criterion: immuno, case: stopped('2026-10-24'), truth: 'true' },
    { says: 'stopped 28 days ago', criterion: immuno, case: stopped('2026-10-23'), truth: 'false' },
  ],
  conflict: [
    {
      says: 'two records of one day',
      criterion: graded,
      case: { gvhd: ['none', 'chronic'] },
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
    {
      says: 'two days on which it was stopped',
      criterion: immuno,
      case: stopped(['2026-01-01', '2026-11-10']),
      truth: 'unknown',
      because: ['CONFLICTING_DATA'],
    },
  ],
};
