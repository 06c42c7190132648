import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const late = { interval: { from: 'diagnosis', to: 'firstRelapse', atLeast: { months: 18 } } };
const onTreatment = { interval: { from: 'firstLineEnd', to: 'firstRelapse', below: { days: 0 } } };
const sixMonthsOut = { interval: { from: 'lastTransplant', to: 'assessment', above: { months: 6 } } };
const early = { interval: { from: 'firstLineEnd', to: 'lastRelapse', atMost: { months: 6 } } };
const recentDose = { interval: { from: 'lastDose', to: 'assessment', atMost: { weeks: 4 } } };
const diagnosed = (date: string) => ({ diagnosis: { code: 'neuroblastoma', date } });
const firstLine = (end: string) => [{ agent: 'carboplatin', line: 1, start: '2023-01-01', end }];

/** Worked cases of `interval`. */
export const intervalCases: KindCases = {
  met: [
    isMet('a late relapse', late, { ...diagnosed('2022-01-31'), relapses: [{ date: '2024-02-01' }] }),
    isMet('the first of two', late, {
      ...diagnosed('2022-01-01'),
      relapses: [{ date: '2026-01-01' }, { date: '2024-01-01' }],
    }),
    isMet('came back before first-line treatment had ended', onTreatment, {
      treatments: firstLine('2023-12-01'),
      relapses: [{ date: '2023-10-01' }],
    }),
    isMet('years that every day of leaves long enough', late, { ...diagnosed('2020'), relapses: [{ date: '2023' }] }),
    isMet(
      'from birth',
      { interval: { from: 'birth', to: 'diagnosis', atLeast: { months: 18 } } },
      {
        birthDate: '2020-01-01',
        ...diagnosed('2022'),
      },
    ),
    isMet('by the last of all doses', recentDose, {
      lastDoseByClass: [
        { class: 'chemotherapy', date: '2026-09-01' },
        { class: 'steroid', date: '2026-11-01' },
      ],
    }),
    isMet(
      'from the start of first-line treatment',
      {
        interval: { from: 'firstLineStart', to: 'assessment', atLeast: { years: 1 } },
      },
      { treatments: firstLine('2023-12-01') },
    ),
  ],
  notMet: [
    isNotMet('too early', late, { ...diagnosed('2022-01-01'), relapses: [{ date: '2023-01-01' }] }),
    isNotMet('no relapse: no time to it', late, { ...diagnosed('2022-01-01'), relapses: [] }),
    isNotMet('no transplant: no time since it', sixMonthsOut, { transplants: [] }),
    isNotMet('no treatment: no last dose', recentDose, { treatments: [] }),
    isNotMet('no first-line treatment among those listed', onTreatment, {
      treatments: [{ agent: 'irinotecan', line: 2 }],
      relapses: [{ date: '2024' }],
    }),
  ],
  cannotBeJudged: [
    isOpen('a day that is not recorded', late, { ...diagnosed('2022-01-01'), relapses: [{}] }, ['MISSING_DATA']),
    isOpen('a year that the bound falls into', late, { ...diagnosed('2022'), relapses: [{ date: '2023-10-01' }] }, [
      'IMPRECISE_DATA',
    ]),
    isOpen(
      'the first of a partial list',
      late,
      { ...diagnosed('2022-01-01'), relapses: { items: [{ date: '2025' }], partial: true } },
      ['MISSING_DATA'],
    ),
    isOpen(
      'treatment without its end',
      early,
      { treatments: [{ agent: 'carboplatin', line: 1, start: '2023-01-01' }], relapses: [{ date: '2024-01-01' }] },
      ['MISSING_DATA'],
    ),
    isOpen(
      'treatment without its line',
      early,
      { treatments: [{ agent: 'carboplatin', end: '2023-01-01' }], relapses: [{ date: '2024-01-01' }] },
      ['MISSING_DATA'],
    ),
    isOpen(
      'an end after the day of the answer',
      early,
      { treatments: firstLine('2027-01-01'), relapses: [{ date: '2026-01-01' }] },
      ['MISSING_DATA'],
    ),
    isOpen(
      'a partial list of last doses',
      recentDose,
      {
        lastDoseByClass: { items: [{ class: 'steroid', date: '2026-11-01' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen('a transplant in a year that the bound falls into', sixMonthsOut, { transplants: [{ date: '2026' }] }, [
      'IMPRECISE_DATA',
    ]),
    isOpen(
      'asked for',
      late,
      {
        diagnosis: { code: 'neuroblastoma', date: { requested: { from: 'referring hospital' } } },
        relapses: [{ date: '2025' }],
      },
      ['MISSING_DATA'],
    ),
  ],
  silence: [
    isOpen('nothing recorded', late, {}, ['MISSING_DATA']),
    isOpen('no dose recorded', recentDose, {}, ['MISSING_DATA']),
  ],
  bounds: [
    isNotMet('a day short of 18 months', late, { ...diagnosed('2022-01-15'), relapses: [{ date: '2023-07-14' }] }),
    isMet('18 months to the day', late, { ...diagnosed('2022-01-15'), relapses: [{ date: '2023-07-15' }] }),
    isMet('a day over', late, { ...diagnosed('2022-01-15'), relapses: [{ date: '2023-07-16' }] }),
    isMet('18 months from a 31st, on the month’s last day', late, {
      ...diagnosed('2022-08-31'),
      relapses: [{ date: '2024-02-29' }],
    }),
    isNotMet('six months to the day are not above six months', sixMonthsOut, { transplants: [{ date: '2026-05-20' }] }),
    isMet('a day over are', sixMonthsOut, { transplants: [{ date: '2026-05-19' }] }),
    isMet('at most six months, to the day', early, {
      treatments: firstLine('2024-01-10'),
      relapses: [{ date: '2024-07-10' }],
    }),
    isNotMet('a day over at most six months', early, {
      treatments: firstLine('2024-01-10'),
      relapses: [{ date: '2024-07-11' }],
    }),
    isMet('the day before the end is below no days', onTreatment, {
      treatments: firstLine('2024-01-10'),
      relapses: [{ date: '2024-01-09' }],
    }),
    isNotMet('the day of the end is not', onTreatment, {
      treatments: firstLine('2024-01-10'),
      relapses: [{ date: '2024-01-10' }],
    }),
  ],
  conflict: [
    isOpen('a relapse before the diagnosis', late, { ...diagnosed('2024-01-01'), relapses: [{ date: '2022-01-01' }] }, [
      'CONFLICTING_DATA',
    ]),
    isOpen(
      'a response assessed before the diagnosis',
      { interval: { from: 'birth', to: 'diagnosis', atLeast: { years: 1 } } },
      {
        birthDate: '2020-01-01',
        ...diagnosed('2024-01-01'),
        responseAfterCycle: [{ date: '2022-01-01', response: 'remission' }],
      },
      ['CONFLICTING_DATA'],
    ),
    isOpen(
      'two dates for one relapse, on either side',
      late,
      { ...diagnosed('2022-01-01'), relapses: [{ date: ['2023-01-01', '2024-01-01'] }] },
      ['CONFLICTING_DATA'],
    ),
    isOpen(
      'no dose by one list, one by the other',
      recentDose,
      { lastDoseByClass: [], treatments: [{ agent: 'carboplatin', end: '2026-11-10' }] },
      ['CONFLICTING_DATA'],
    ),
  ],
};
