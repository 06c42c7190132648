import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const recovered = { judgement: { call: 'recovered', asks: 'has recovered from earlier treatment' } };
const call = (word: string, date?: string) => ({ on: 'recovered', call: word, by: 'lead-1', role: 'oncologist', date });
const on = (address: string) => ({ ...call('met', '2026-11-01'), on: address });

/** Worked cases of `judgement`. */
export const judgementCases: KindCases = {
  met: [
    isMet('called so by name', recovered, { judgements: [call('met', '2026-11-01')] }),
    isMet('called so on the address of the node', recovered, { judgements: [on('option/rules/1')] }),
    isMet('the later call counts', recovered, {
      judgements: [call('not-met', '2026-10-01'), call('met', '2026-11-01')],
    }),
  ],
  notMet: [isNotMet('called so', recovered, { judgements: [call('not-met', '2026-11-01')] })],
  cannotBeJudged: [
    isOpen('a call on something else', recovered, { judgements: [on('option/rules/other')] }, ['NEEDS_JUDGEMENT']),
    isOpen('a call without its date', recovered, { judgements: [call('met')] }, ['NEEDS_JUDGEMENT']),
    isOpen(
      'a call without its author',
      recovered,
      {
        judgements: [{ on: 'recovered', call: 'met', role: 'oncologist', date: '2026-11-01' }],
      },
      ['NEEDS_JUDGEMENT'],
    ),
    isOpen(
      'a call without a role',
      recovered,
      {
        judgements: [{ on: 'recovered', call: 'met', by: 'lead-1', date: '2026-11-01' }],
      },
      ['NEEDS_JUDGEMENT'],
    ),
  ],
  silence: [isOpen('no call', recovered, {}, ['NEEDS_JUDGEMENT'])],
  bounds: [
    isMet('made on the day of the answer', recovered, { judgements: [call('met', '2026-11-20')] }),
    isOpen('made the day after', recovered, { judgements: [call('met', '2026-11-21')] }, ['NEEDS_JUDGEMENT']),
  ],
  conflict: [
    isOpen(
      'two calls on one day',
      recovered,
      { judgements: [call('met', '2026-11-01'), call('not-met', '2026-11-01')] },
      ['CONFLICTING_DATA'],
    ),
  ],
};
