import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const after = { relapseAfterTransplant: {} };
const afterInMarrow = { relapseAfterTransplant: { excluding: ['isolated-extramedullary'] } };

/** Worked cases of `relapseAfterTransplant`. */
export const relapseAfterTransplantCases: KindCases = {
  met: [
    isMet('later than the transplant', after, { transplants: [{ date: '2024-01-10' }], relapses: [{ date: '2025' }] }),
    isMet('one of two', after, {
      transplants: { items: [{ date: '2024-01-10' }], partial: true },
      relapses: [{ date: '2023' }, { date: '2025' }],
    }),
  ],
  notMet: [
    isNotMet('earlier than the transplant', after, {
      transplants: [{ date: '2024-01-10' }],
      relapses: [{ date: '2023' }],
    }),
    isNotMet('no transplant', after, { transplants: [], relapses: [{ date: '2025' }] }),
    isNotMet('no relapse', after, { transplants: [{ date: '2024' }], relapses: [] }),
    isNotMet('no relapse, whatever the transplants', after, { relapses: [] }),
    isNotMet('outside the marrow is not counted', afterInMarrow, {
      transplants: [{ date: '2024-01-10' }],
      relapses: [{ date: '2025', sites: ['cns'] }],
    }),
  ],
  cannotBeJudged: [
    isOpen('an undated relapse', after, { transplants: [{ date: '2024' }], relapses: [{}] }, ['MISSING_DATA']),
    isOpen(
      'a partial list of transplants',
      after,
      {
        transplants: { items: [{ date: '2024' }], partial: true },
        relapses: [{ date: '2023' }],
      },
      ['MISSING_DATA'],
    ),
    isOpen(
      'dates that allow either order',
      after,
      { transplants: [{ date: '2024' }], relapses: [{ date: '2024-06' }] },
      ['IMPRECISE_DATA'],
    ),
    isOpen(
      'typed as relapsed twice, one described',
      after,
      {
        relapseCount: 2,
        transplants: [{ date: '2024' }],
        relapses: { items: [{ date: '2023' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen(
      'a relapse after the day of the answer is not used',
      after,
      {
        transplants: [{ date: '2024' }],
        relapses: { items: [{ date: '2027' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
  ],
  silence: [isOpen('nothing recorded', after, {}, ['MISSING_DATA'])],
  bounds: [
    isMet('the day after', after, { transplants: [{ date: '2024-01-10' }], relapses: [{ date: '2024-01-11' }] }),
    isOpen(
      'two things of one day have no known order',
      after,
      {
        transplants: [{ date: '2024-01-10' }],
        relapses: [{ date: '2024-01-10' }],
      },
      ['IMPRECISE_DATA'],
    ),
    isNotMet('the day before', after, { transplants: [{ date: '2024-01-10' }], relapses: [{ date: '2024-01-09' }] }),
  ],
  conflict: [
    isOpen(
      'two dates of the relapse, on either side',
      after,
      {
        transplants: [{ date: '2024-01-10' }],
        relapses: [{ date: ['2023-06-01', '2025-06-01'] }],
      },
      ['CONFLICTING_DATA'],
    ),
  ],
};
