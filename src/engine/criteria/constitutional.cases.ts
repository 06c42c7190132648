import type { KindCases } from './kind.cases.js';
import { conflicting, met, missing, notMet } from './worked-case.js';

const down = { constitutional: ['Down_syndrome'] };
const repair = { constitutional: ['Fanconi', 'ataxia_telangiectasia'] };
const partial = (...items: readonly unknown[]) => ({ constitutional: { items, partial: true } });

/** Worked cases of `constitutional`. */
export const constitutionalCases: KindCases = {
  met: [
    met('listed', down, { constitutional: ['Down_syndrome'] }),
    met('one of those named', repair, { constitutional: ['other', 'Fanconi'] }),
    met('listed in a partial list', down, partial('Down_syndrome')),
  ],
  notMet: [
    notMet('a complete list of none', down, { constitutional: [] }),
    notMet('a complete list of others', down, { constitutional: ['Fanconi'] }),
    notMet('the list does not apply', down, { constitutional: 'not_applicable' }),
  ],
  cannotBeJudged: [
    missing('a partial list of others', down, partial('Fanconi')),
    missing('a partial list of none', down, partial()),
    missing('recorded as not known', down, { constitutional: 'unknown' }),
    missing('a condition that is requested', down, {
      constitutional: [{ condition: { requested: { from: 'genetics', due: '2026-12-01' } } }],
    }),
    missing('a condition that is dated after the day of the answer', down, {
      constitutional: [{ condition: { value: 'Down_syndrome', date: '2026-12-01' } }],
    }),
  ],
  silence: [missing('nothing recorded', down, {})],
  bounds: 'conditions are named, not counted',
  conflict: [
    conflicting('one condition recorded as two', down, { constitutional: [{ condition: ['Down_syndrome', 'other'] }] }),
    met('one condition recorded as two that both count', repair, {
      constitutional: [{ condition: ['Fanconi', 'ataxia_telangiectasia'] }],
    }),
  ],
};
