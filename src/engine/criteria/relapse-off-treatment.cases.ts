import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const off = { relapseOffTreatment: true };

/** Worked cases of `relapseOffTreatment`. */
export const relapseOffTreatmentCases: KindCases = {
  met: [
    isMet('treatment had finished', off, { relapses: [{ onTreatment: 'no' }] }),
    isMet('one of a partial list is enough', off, { relapses: { items: [{ onTreatment: 'no' }], partial: true } }),
  ],
  notMet: [
    isNotMet('while on treatment', off, { relapses: [{ onTreatment: 'yes' }] }),
    isNotMet('no relapse', off, { relapses: [] }),
  ],
  cannotBeJudged: [
    isOpen('not recorded whether on treatment', off, { relapses: [{}] }, ['MISSING_DATA']),
    isOpen('a partial list may lack another', off, { relapses: { items: [{ onTreatment: 'yes' }], partial: true } }, [
      'MISSING_DATA',
    ]),
    isOpen(
      'after the day of the answer it is not used',
      off,
      {
        relapses: { items: [{ date: '2027', onTreatment: 'no' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
  ],
  silence: [isOpen('no list of relapses', off, {}, ['MISSING_DATA'])],
  bounds: 'on treatment or not has no bound',
  conflict: [
    isOpen('a relapse, and never in remission', off, { relapses: [{ onTreatment: 'no' }], remissionEver: 'no' }, [
      'CONFLICTING_DATA',
    ]),
  ],
};
