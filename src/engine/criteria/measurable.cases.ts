import type { KindCases } from './kind.cases.js';
import { conflicting, imprecise, met, missing, notCurrent, notMet } from './worked-case.js';

const measured = { measurable: 'measurable' };
const followed = { measurable: 'evaluable' };
const recent = { ...measured, within: { weeks: 3 } };
const dated = (value: unknown, date?: string) => ({ measurableDisease: { value, date } });

/** Worked cases of `measurable`. */
export const measurableCases: KindCases = {
  met: [
    met('measurable disease', measured, { measurableDisease: { present: 'yes', method: 'MRI' } }),
    met('evaluable disease', followed, { evaluableDisease: 'yes' }),
  ],
  notMet: [
    notMet('no measurable disease', measured, { measurableDisease: 'no' }),
    notMet('not applicable', measured, { measurableDisease: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('evaluable disease is not taken to be measurable', measured, { evaluableDisease: 'yes' }),
    missing('nor measurable disease to be evaluable', followed, { measurableDisease: 'yes' }),
    missing('requested', measured, { measurableDisease: { requested: { due: '2026-12-01' } } }),
    missing('in progress', followed, { evaluableDisease: 'in_progress' }),
    missing('a method, and no answer', measured, { measurableDisease: { method: 'MRI' } }),
    missing('dated after the day of the answer', measured, dated('yes', '2026-12-01')),
  ],
  silence: [missing('nothing recorded', measured, {})],
  bounds: [
    met('on the last day of three weeks', recent, dated('yes', '2026-10-30')),
    notCurrent('a day older', recent, dated('yes', '2026-10-29')),
    imprecise('in the month in which they began', recent, dated('yes', '2026-10')),
  ],
  conflict: [
    conflicting('yes and no, not dated', measured, { measurableDisease: ['yes', 'no'] }),
    met('yes after no', measured, {
      measurableDisease: [
        { value: 'no', date: '2026-01' },
        { value: 'yes', date: '2026-10' },
      ],
    }),
  ],
};
