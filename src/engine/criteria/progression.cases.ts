import type { KindCases } from './kind.cases.js';
import { met, missing, notMet } from './worked-case.js';

const grown = { progression: 'any' };
const spread = { progression: 'newSites' };
const events = (...items: readonly object[]) => ({ progressionEvents: items });
const partial = (...items: readonly object[]) => ({ progressionEvents: { items, partial: true } });

/** Worked cases of `progression`. */
export const progressionCases: KindCases = {
  met: [
    met('a progression', grown, events({ date: '2026-10-01' })),
    met('one that is not dated', grown, events({})),
    met('to a new place', spread, events({ date: '2026-10-01', newSites: ['liver'] })),
    met('in a partial list', spread, partial({ newSites: ['bone'] })),
    met('at some day of the year', grown, events({ date: '2026' })),
  ],
  notMet: [
    notMet('a complete list of none', grown, events()),
    notMet('in no new place', spread, events({ date: '2026-10-01', newSites: [] })),
    notMet('the list does not apply', grown, { progressionEvents: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('places not recorded', spread, events({ date: '2026-10-01' })),
    missing('a partial list of none', grown, partial()),
    missing('a partial list, and none to a new place', spread, partial({ newSites: [] })),
    missing('recorded as not known', grown, { progressionEvents: 'unknown' }),
    missing('requested', grown, { progressionEvents: { requested: { due: '2026-12-01' } } }),
  ],
  silence: [missing('nothing recorded', grown, {}), missing('nothing recorded of new places', spread, {})],
  bounds: [
    met('on the day of the answer', grown, events({ date: '2026-11-20' })),
    notMet('a day later', grown, events({ date: '2026-11-21' })),
  ],
  conflict: [
    met('one progression dated in two ways is one all the same', grown, events({ date: ['2026-01-01', '2026-02-01'] })),
  ],
};
