import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const allo = { transplant: { atLeast: 1, type: 'allo' } };
const never = { transplant: { exactly: 0 } };
const two = { transplant: { exactly: 2 } };
const sixMonths = { transplant: { sinceLast: { atLeast: { months: 6 } } } };
const alloLongAgo = { transplant: { type: 'allo', sinceLast: { atLeast: { months: 6 } } } };
const inFirstResponse = { transplant: { atLeast: 1, order: 'before-first-relapse' } };
const afterRelapse = { transplant: { atLeast: 1, order: 'after-first-relapse' } };

/** Worked cases of `transplant`. */
export const transplantCases: KindCases = {
  met: [
    isMet('one of a donor’s cells', allo, { transplants: [{ type: 'auto' }, { type: 'allo' }] }),
    isMet('one in a partial list', allo, { transplants: { items: [{ type: 'allo' }], partial: true } }),
    isMet('none, in a complete list', never, { transplants: [] }),
    isMet('before any relapse', inFirstResponse, {
      transplants: [{ date: '2023-01-01' }],
      relapses: [{ date: '2024' }],
    }),
    isMet('before any relapse, where there is none', inFirstResponse, { transplants: [{}], relapses: [] }),
    isMet('after the first of two', afterRelapse, {
      transplants: [{ date: '2024-06-01' }],
      relapses: [{ date: '2024-01' }, { date: '2025' }],
    }),
    isMet('after one of a partial list is after the first', afterRelapse, {
      transplants: [{ date: '2024-06-01' }],
      relapses: { items: [{ date: '2024-01' }], partial: true },
    }),
    isMet('long ago', sixMonths, { transplants: [{ date: '2024' }] }),
    isMet('the donor’s long ago, the child’s own lately', alloLongAgo, {
      transplants: [
        { date: '2024', type: 'allo' },
        { date: '2026-10', type: 'auto' },
      ],
    }),
  ],
  notMet: [
    isNotMet('only the child’s own', allo, { transplants: [{ type: 'auto' }] }),
    isNotMet('one was given', never, { transplants: { items: [{}], partial: true } }),
    isNotMet('none to have been since', sixMonths, { transplants: [] }),
    isNotMet('no relapse for it to be after', afterRelapse, { transplants: [{ date: '2024' }], relapses: [] }),
    isNotMet('after a relapse, so not before any', inFirstResponse, {
      transplants: [{ date: '2025' }],
      relapses: [{ date: '2024' }],
    }),
    isNotMet('whose cells does not apply', allo, { transplants: [{ type: 'not_applicable' }] }),
  ],
  cannotBeJudged: [
    isOpen('whose cells is not recorded', allo, { transplants: [{}] }, ['MISSING_DATA']),
    isOpen('a partial list may lack another', never, { transplants: { items: [], partial: true } }, ['MISSING_DATA']),
    isOpen('the last of a partial list', sixMonths, { transplants: { items: [{ date: '2020' }], partial: true } }, [
      'MISSING_DATA',
    ]),
    isOpen(
      'dates that allow either order',
      afterRelapse,
      {
        transplants: [{ date: '2024' }],
        relapses: [{ date: '2024-03' }],
      },
      ['IMPRECISE_DATA'],
    ),
    isOpen('undated', sixMonths, { transplants: [{}] }, ['MISSING_DATA']),
    isOpen('a year that the bound falls into', sixMonths, { transplants: [{ date: '2026' }] }, ['IMPRECISE_DATA']),
    isOpen(
      'the last may have been the donor’s',
      alloLongAgo,
      {
        transplants: [{ date: '2024', type: 'allo' }, { date: '2026-10' }],
      },
      ['MISSING_DATA'],
    ),
    isOpen(
      'after the day of the answer it is not used',
      sixMonths,
      {
        transplants: { items: [{ date: '2027' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
  ],
  silence: [
    isOpen('no list of transplants', allo, {}, ['MISSING_DATA']),
    isOpen('no list, so not known to be none', never, {}, ['MISSING_DATA']),
  ],
  bounds: [
    isNotMet('one', two, { transplants: [{}] }),
    isMet('two', two, { transplants: [{}, {}] }),
    isNotMet('three', two, { transplants: [{}, {}, {}] }),
    isNotMet('a day short of six months', sixMonths, { transplants: [{ date: '2026-05-21' }] }),
    isMet('six months to the day', sixMonths, { transplants: [{ date: '2026-05-20' }] }),
    isMet('a day over', sixMonths, { transplants: [{ date: '2026-05-19' }] }),
  ],
  conflict: [
    isOpen('whose cells is recorded in two ways', allo, { transplants: [{ type: ['allo', 'auto'] }] }, [
      'CONFLICTING_DATA',
    ]),
    isOpen('two dates, on either side', sixMonths, { transplants: [{ date: ['2026-10-01', '2024-10-01'] }] }, [
      'CONFLICTING_DATA',
    ]),
  ],
};
