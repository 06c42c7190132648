import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, needsJudgement, notMet } from './worked-case.js';

const any = { extramedullary: 'any' };
const testis = { extramedullary: ['testis', 'orbit'] };
const at = (value: unknown, date: string) => ({ value, date });

/** Worked cases of `extramedullary`. */
export const extramedullaryCases: KindCases = {
  met: [
    met('at any place', any, { extramedullarySites: ['skin'] }),
    met('at one of those named', testis, { extramedullarySites: ['skin', 'orbit'] }),
    met('as last recorded', any, {
      extramedullarySites: [at([], '2026-01-01'), at(['cns'], '2026-10-01')],
    }),
  ],
  notMet: [
    notMet('nowhere', any, { extramedullarySites: [] }),
    notMet('elsewhere', testis, { extramedullarySites: ['skin'] }),
    notMet('the marrow is not outside itself', any, { extramedullarySites: ['bone_marrow'] }),
    notMet('not applicable', any, { extramedullarySites: 'not_applicable' }),
    notMet('no longer', any, { extramedullarySites: [at(['cns'], '2026-01-01'), at([], '2026-10-01')] }),
  ],
  cannotBeJudged: [
    missing('recorded as not known', any, { extramedullarySites: 'unknown' }),
    missing('requested', testis, { extramedullarySites: { requested: { due: '2026-12-01' } } }),
    needsJudgement('not assessed', any, { extramedullarySites: 'not_assessed' }),
    missing('dated after the day of the answer', any, { extramedullarySites: at(['cns'], '2026-12-01') }),
  ],
  silence: [missing('nothing recorded', any, {})],
  bounds: 'places are named, not counted',
  conflict: [
    conflicting('two records of one day', any, {
      extramedullarySites: [at([], '2026-10-01'), at(['testis'], '2026-10-01')],
    }),
    met('two records of one day that both hold a place named', testis, {
      extramedullarySites: [at(['testis'], '2026-10-01'), at(['orbit'], '2026-10-01')],
    }),
  ],
};
