import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const beacon2 = { consent: 'beacon2' };
const answers = (...given: readonly (readonly [answer: string, date: string])[]) => ({
  informedConsent: given.map(([answer, date]) => ({ option: 'beacon2', answer, date })),
});
const withStray = (answer: string, date: string) => ({
  informedConsent: [
    { option: 'beacon2', answer: 'yes', date: '2026-11-01' },
    { answer, date },
  ],
});
const partial = (answer: string) => ({
  informedConsent: { items: [{ option: 'beacon2', answer, date: '2026-11-01' }], partial: true },
});

/** Worked cases of `consent`. */
export const consentCases: KindCases = {
  met: [
    isMet('given', beacon2, answers(['yes', '2026-11-01'])),
    isMet('given after it was first refused', beacon2, answers(['no', '2026-10-01'], ['yes', '2026-11-01'])),
    isMet('given, and an older no to an option that is not recorded', beacon2, withStray('no', '2026-10-01')),
    isMet('given, and given later to an option that is not recorded', beacon2, withStray('yes', '2026-11-10')),
  ],
  notMet: [
    isNotMet('refused', beacon2, answers(['no', '2026-11-01'])),
    isNotMet('withdrawn', beacon2, answers(['yes', '2026-10-01'], ['withdrawn', '2026-11-01'])),
    isNotMet('not applicable', beacon2, { informedConsent: [{ option: 'beacon2', answer: 'not_applicable' }] }),
    isNotMet('not applicable, of all consents', beacon2, { informedConsent: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('not asked', beacon2, answers(['not_asked', '2026-11-01']), ['MISSING_DATA']),
    isOpen('consent to another option', beacon2, { informedConsent: [{ option: 'nb-bit', answer: 'yes' }] }, [
      'MISSING_DATA',
    ]),
    isOpen(
      'asked for',
      beacon2,
      {
        informedConsent: [{ option: 'beacon2', answer: { requested: { from: 'family', due: '2026-12-01' } } }],
      },
      ['MISSING_DATA'],
    ),
    isOpen('a later no to an option that is not recorded', beacon2, withStray('no', '2026-11-10'), ['MISSING_DATA']),
    isOpen('only a yes to an option that is not recorded', beacon2, { informedConsent: [{ answer: 'yes' }] }, [
      'MISSING_DATA',
    ]),
    isOpen('a yes in a partial list, which may lack a later no', beacon2, partial('yes'), ['MISSING_DATA']),
    isOpen('withdrawn in a partial list, which may lack a later yes', beacon2, partial('withdrawn'), ['MISSING_DATA']),
    isOpen('given after the day of the answer', beacon2, answers(['yes', '2026-11-21']), ['MISSING_DATA']),
  ],
  silence: [isOpen('nothing recorded', beacon2, {}, ['MISSING_DATA'])],
  bounds: [isMet('given on the day of the answer', beacon2, answers(['yes', '2026-11-20']))],
  conflict: [
    isOpen(
      'a no recorded for two options',
      beacon2,
      { informedConsent: [{ option: ['beacon2', 'nb-bit'], answer: 'no' }] },
      ['CONFLICTING_DATA', 'MISSING_DATA'],
    ),
    isOpen('yes and no on one day', beacon2, answers(['yes', '2026-11-01'], ['no', '2026-11-01']), [
      'CONFLICTING_DATA',
    ]),
    isOpen(
      'yes and withdrawn, in an order that is not known',
      beacon2,
      answers(['yes', '2026-11'], ['withdrawn', '2026-11-10']),
      ['CONFLICTING_DATA'],
    ),
  ],
};
