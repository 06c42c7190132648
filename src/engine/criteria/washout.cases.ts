import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const chemo = { washout: { of: 'chemotherapy', atLeast: { weeks: 3 } } };
const antiGd2 = { washout: { of: 'anti-GD2', atLeast: { days: 14 } } };
const anthracycline = { washout: { of: 'anthracycline', atLeast: { days: 14 } } };
const anything = { washout: { of: 'any', above: { days: 14 } } };
const mibg = { washout: { of: 'mibg-therapy', atLeast: { months: 3 } } };
const dose = (of: string, date: string) => ({ lastDoseByClass: [{ class: of, date }] });

/** Worked cases of `washout`. */
export const washoutCases: KindCases = {
  met: [
    isMet('long enough since the last dose', chemo, dose('chemotherapy', '2026-10-01')),
    isMet('a month that every day of is long enough ago', chemo, dose('chemotherapy', '2026-09')),
    isMet('never given, by a complete list of last doses', chemo, { lastDoseByClass: [] }),
    isMet('never given, by a complete list of treatments', antiGd2, { treatments: [{ agent: 'carboplatin' }] }),
    isMet('by the end of treatment', antiGd2, { treatments: [{ agent: 'Qarziba', end: '2026-10-01' }] }),
    isMet('the wider class is long enough ago', anthracycline, dose('chemotherapy', '2026-09-01')),
    isMet('an agent that is not in the list, long enough ago', antiGd2, {
      treatments: [{ agent: 'study drug X', end: '2026-01-01' }],
    }),
    isMet('last doses by class tell what treatments leave open', chemo, {
      ...dose('chemotherapy', '2026-10-01'),
      treatments: { items: [{ agent: 'carboplatin' }], partial: true },
    }),
    isMet('mIBG therapy by its class', mibg, dose('mibg_therapy', '2026-01-01')),
  ],
  notMet: [
    isNotMet('too recent', chemo, dose('chemotherapy', '2026-11-10')),
    isNotMet('a recent dose in a partial list is proof enough', chemo, {
      lastDoseByClass: { items: [{ class: 'chemotherapy', date: '2026-11-10' }], partial: true },
    }),
    isNotMet('begun within the time, and no end recorded', antiGd2, {
      treatments: [{ agent: 'naxitamab', start: '2026-11-15' }],
    }),
    isNotMet('one of any', anything, dose('steroid', '2026-11-19')),
    isNotMet('one of several drugs under one name', chemo, { treatments: [{ agent: 'BIT', end: '2026-11-15' }] }),
  ],
  cannotBeJudged: [
    isOpen('a month that the bound falls into', chemo, dose('chemotherapy', '2026-10'), ['IMPRECISE_DATA']),
    isOpen('a dose of an unknown day', chemo, { lastDoseByClass: [{ class: 'chemotherapy' }] }, ['MISSING_DATA']),
    isOpen(
      'an agent that is not in the list, not long enough ago',
      antiGd2,
      {
        treatments: [{ agent: 'study drug X', end: '2026-11-15' }],
      },
      ['MISSING_DATA'],
    ),
    isOpen('a treatment without its end', antiGd2, { treatments: [{ agent: 'naxitamab', start: '2026-01-01' }] }, [
      'MISSING_DATA',
    ]),
    isOpen('the wider class is recent', anthracycline, dose('chemotherapy', '2026-11-15'), ['MISSING_DATA']),
    isOpen(
      'another class only, in a partial list',
      chemo,
      {
        lastDoseByClass: { items: [{ class: 'steroid', date: '2026-01-01' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen(
      'asked for',
      chemo,
      {
        lastDoseByClass: [{ class: 'chemotherapy', date: { requested: { from: 'referring hospital' } } }],
      },
      ['MISSING_DATA'],
    ),
    isOpen('a dose of a class that is not recorded', chemo, { lastDoseByClass: [{ date: '2026-11-15' }] }, [
      'MISSING_DATA',
    ]),
  ],
  silence: [
    isOpen('nothing recorded', chemo, {}, ['MISSING_DATA']),
    isOpen('nothing recorded of any', anything, {}, ['MISSING_DATA']),
  ],
  bounds: [
    isNotMet('20 days', chemo, dose('chemotherapy', '2026-10-31')),
    isMet('21 days', chemo, dose('chemotherapy', '2026-10-30')),
    isMet('22 days', chemo, dose('chemotherapy', '2026-10-29')),
    isNotMet('14 days are not above 14', anything, dose('steroid', '2026-11-06')),
    isMet('15 days are', anything, dose('steroid', '2026-11-05')),
  ],
  conflict: [
    isOpen(
      'the two lists disagree',
      chemo,
      {
        ...dose('chemotherapy', '2026-10-01'),
        treatments: [{ agent: 'carboplatin', end: '2026-11-10' }],
      },
      ['CONFLICTING_DATA'],
    ),
    isMet('they differ, and both are long enough ago', chemo, {
      ...dose('chemotherapy', '2026-10-01'),
      treatments: [{ agent: 'carboplatin', end: '2026-09-10' }],
    }),
    isOpen(
      'two ends of one treatment',
      antiGd2,
      {
        treatments: [{ agent: 'naxitamab', end: ['2026-11-15', '2026-01-15'] }],
      },
      ['CONFLICTING_DATA'],
    ),
  ],
};
