import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const fromOne = { age: { from: { years: 1 } } };
const under26 = { age: { below: { years: 26 } } };
const upTo25 = { age: { upTo: { years: 25 } } };
const infant = { age: { at: 'diagnosis', below: { days: 365 } } };
const childAtRelapse = { age: { at: 'relapse', below: { years: 18 } } };
const leapling = '2008-02-29';

/** Worked cases of `age`. */
export const ageCases: KindCases = {
  met: [
    isMet('old enough', fromOne, { birthDate: '2020-05-01' }),
    isMet('an age on a day', fromOne, { birthDate: { ageInDays: 500, at: '2026-01-01' } }),
    isMet('in weeks', { age: { from: { weeks: 6 } } }, { birthDate: '2026-10-09' }),
    isMet('young enough at diagnosis, whatever the age now', infant, {
      birthDate: '2016-01-01',
      diagnosis: { code: 'neuroblastoma', date: '2016-06' },
    }),
    isMet('a child at the latest relapse', childAtRelapse, {
      birthDate: '2008-01-01',
      relapses: [{ date: '2020-01-01' }, { date: '2025-12-31' }],
    }),
    isMet('a month that every day of leaves young enough', under26, { birthDate: '2000-12' }),
  ],
  notMet: [
    isNotMet('not yet born into the age', fromOne, { birthDate: '2026-02' }),
    isNotMet('no relapse at which to have an age', childAtRelapse, { birthDate: '2010-01-01', relapses: [] }),
    isNotMet('a second relapse without its day, after a first that was too late', childAtRelapse, {
      birthDate: '2000-01-01',
      relapses: [{ n: 1, date: '2019-03' }, { n: 2 }],
    }),
  ],
  cannotBeJudged: [
    isOpen('a year that the bound falls into', fromOne, { birthDate: '2025' }, ['IMPRECISE_DATA']),
    isOpen('a day of diagnosis that is not recorded', infant, { birthDate: '2016-01-01' }, ['MISSING_DATA']),
    isOpen(
      'the latest relapse of a partial list',
      childAtRelapse,
      { birthDate: '2008-01-01', relapses: { items: [{ date: '2020' }], partial: true } },
      ['MISSING_DATA'],
    ),
    isOpen(
      'a year of diagnosis that the bound falls into',
      infant,
      { birthDate: '2016-06-01', diagnosis: { code: 'neuroblastoma', date: '2017' } },
      ['IMPRECISE_DATA'],
    ),
    isOpen('a birth date after the day of the answer', fromOne, { birthDate: '2027-01-01' }, ['MISSING_DATA']),
    isOpen('asked for', fromOne, { birthDate: { requested: { from: 'ward', due: '2026-12-01' } } }, ['MISSING_DATA']),
  ],
  silence: [isOpen('no birth date', fromOne, {}, ['MISSING_DATA'])],
  bounds: [
    isNotMet('the day before the first birthday', fromOne, { birthDate: '2025-11-21' }),
    isMet('on the first birthday', fromOne, { birthDate: '2025-11-20' }),
    isMet('the day after it', fromOne, { birthDate: '2025-11-19' }),
    isMet('the last day of being 25', under26, { birthDate: '2000-11-21' }),
    isNotMet('on the 26th birthday', under26, { birthDate: '2000-11-20' }),
    isMet('the day before the 25th birthday', upTo25, { birthDate: '2001-11-21' }),
    isMet('on the 25th birthday', upTo25, { birthDate: '2001-11-20' }),
    isNotMet('the day after it', upTo25, { birthDate: '2001-11-19' }),
    isNotMet(
      'born on 29 February, on the 28th',
      { age: { from: { years: 18 } } },
      { birthDate: leapling },
      '2026-02-28',
    ),
    isMet('born on 29 February, on 1 March', { age: { from: { years: 18 } } }, { birthDate: leapling }, '2026-03-01'),
    isMet('diagnosed on day 364', infant, {
      birthDate: '2015-01-01',
      diagnosis: { code: 'neuroblastoma', date: '2015-12-31' },
    }),
    isNotMet('diagnosed on day 365', infant, {
      birthDate: '2015-01-01',
      diagnosis: { code: 'neuroblastoma', date: '2016-01-01' },
    }),
  ],
  conflict: [
    isOpen('two birth dates on either side', fromOne, { birthDate: ['2026-01-01', '2020-01-01'] }, [
      'CONFLICTING_DATA',
    ]),
    isMet('two birth dates that give the same answer', fromOne, { birthDate: ['2019-01-01', '2020-01-01'] }),
    isOpen('an event before the birth', fromOne, { birthDate: '2020-01-01', relapses: [{ date: '2019' }] }, [
      'CONFLICTING_DATA',
    ]),
  ],
};
