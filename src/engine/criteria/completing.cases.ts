import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const frontline = { completing: 'frontline' };

/** Worked cases of `completing`. */
export const completingCases: KindCases = {
  met: [
    isMet('recorded as yes', frontline, { completingFrontline: { value: 'yes', date: '2026-11-01' } }),
    isMet('relapse treatment', { completing: 'relapse' }, { completingRelapseTherapy: 'yes' }),
    isMet('the later record counts', frontline, {
      completingFrontline: [
        { value: 'no', date: '2026-01-01' },
        { value: 'yes', date: '2026-11-01' },
      ],
    }),
    isMet('a request does not displace what is recorded', frontline, {
      completingFrontline: [{ value: 'yes', date: '2026-11-01' }, { requested: { from: 'ward' } }],
    }),
  ],
  notMet: [
    isNotMet('recorded as no', frontline, { completingFrontline: 'no' }),
    isNotMet('not applicable', frontline, { completingFrontline: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('not known', frontline, { completingFrontline: 'unknown' }, ['MISSING_DATA']),
    isOpen('asked for', frontline, { completingFrontline: 'requested' }, ['MISSING_DATA']),
    isOpen('recorded for a later day', frontline, { completingFrontline: { value: 'yes', date: '2027-01-01' } }, [
      'MISSING_DATA',
    ]),
  ],
  silence: [isOpen('nothing recorded', frontline, {}, ['MISSING_DATA'])],
  bounds: 'yes or no has no bound',
  conflict: [
    isOpen(
      'yes and no for one day',
      frontline,
      {
        completingFrontline: [
          { value: 'yes', date: '2026-11-01' },
          { value: 'no', date: '2026-11-01' },
        ],
      },
      ['CONFLICTING_DATA'],
    ),
  ],
};
