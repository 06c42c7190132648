import type { KindCases } from './kind.cases.js';
import { conflicting, imprecise, met, missing, notCurrent, notMet } from './worked-case.js';

const avid = { avidity: 'mibg', is: 'avid' };
const cold = { avidity: 'mibg', is: 'non_avid' };
const sstr = { avidity: 'sstr', is: 'avid' };
const curie = { avidity: 'mibg', score: { atLeast: 2 }, scheme: 'Curie' };
const low = { avidity: 'mibg', score: { atMost: 3 }, scheme: 'SIOPEN' };
const above = { avidity: 'mibg', score: { above: 2, below: 5 }, scheme: 'Curie' };
const recent = { ...avid, within: { days: 28 } };

const scan = (score: unknown, scheme?: unknown) => ({ mibgAvidity: { avidity: 'avid', score, scheme } });
const dated = (value: unknown, date?: string) => ({ mibgAvidity: { value, date } });

/** Worked cases of `avidity`. */
export const avidityCases: KindCases = {
  met: [
    met('the mIBG scan is avid', avid, { mibgAvidity: 'avid' }),
    met('the other scan is avid', sstr, { sstrAvidity: 'avid' }),
    met('not avid, where that is asked', cold, { mibgAvidity: 'non_avid' }),
    met('avid with a score that fits', { ...curie, is: 'avid' }, scan(5, 'Curie')),
    met('the later of two scans', avid, {
      mibgAvidity: [
        { value: 'non_avid', date: '2025' },
        { value: 'avid', date: '2026' },
      ],
    }),
  ],
  notMet: [
    notMet('not avid', avid, { mibgAvidity: 'non_avid' }),
    notMet('the other scan is not avid', sstr, { sstrAvidity: 'non_avid' }),
    notMet('avid with a score that does not fit', { ...curie, is: 'avid' }, scan(1, 'Curie')),
    notMet('not applicable', avid, { mibgAvidity: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('not done', avid, { mibgAvidity: 'not_done' }),
    missing('in progress', sstr, { sstrAvidity: 'in_progress' }),
    missing('requested', avid, { mibgAvidity: { requested: { due: '2026-12-02' } } }),
    missing('a score of the other scheme is not turned into this one', curie, scan(20, 'SIOPEN')),
    missing('a score without its scheme', curie, scan(5)),
    missing('avid, and no score', curie, { mibgAvidity: 'avid' }),
    missing('the other scan', sstr, { mibgAvidity: 'avid' }),
    missing('not applicable, where not avid is asked', cold, { mibgAvidity: 'not_applicable' }),
    missing('dated after the day of the answer', avid, dated('avid', '2026-12-01')),
  ],
  silence: [missing('nothing recorded', avid, {}), missing('no score recorded', curie, {})],
  bounds: [
    met('a score at the bound', curie, scan(2, 'Curie')),
    notMet('a score below it', curie, scan(1, 'Curie')),
    met('a score above it', curie, scan(3, 'Curie')),
    met('a score at an upper bound', low, scan(3, 'SIOPEN')),
    notMet('a score over an upper bound', low, scan(4, 'SIOPEN')),
    notMet('at a bound that is left out, below', above, scan(2, 'Curie')),
    met('between two bounds that are left out', above, scan(4, 'Curie')),
    notMet('at a bound that is left out, above', above, scan(5, 'Curie')),
    met('on the last of 28 days', recent, dated('avid', '2026-10-23')),
    notCurrent('a day older than 28 days', recent, dated('avid', '2026-10-22')),
    imprecise('in the month in which the 28 days began', recent, dated('avid', '2026-10')),
  ],
  conflict: [
    conflicting('two scans of one day that differ', avid, {
      mibgAvidity: [
        { value: 'avid', date: '2026-11-01' },
        { value: 'non_avid', date: '2026-11-01' },
      ],
    }),
    conflicting('two scores of one scan', curie, scan([1, 5], 'Curie')),
    met('two scores on one side of the bound', curie, scan([4, 5], 'Curie')),
  ],
};
