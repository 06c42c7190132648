import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const first = { line: 1 };
const second = { line: 2 };

/** Worked cases of `line`. */
export const lineCases: KindCases = {
  met: [
    isMet('as typed', first, { lineOfRelapseTherapy: 1 }),
    isMet('only first-line treatment in a complete list', first, { treatments: [{ agent: 'carboplatin', line: 1 }] }),
    isMet('one relapse line in a complete list', second, { treatments: [{ line: 1 }, { line: 2 }] }),
    isMet('any line, whatever is recorded', { line: 'any' }, {}),
    isMet('a line begun after the day of the answer is not counted', first, {
      treatments: [{ line: 1 }, { line: 2, start: '2027-01-01' }],
    }),
  ],
  notMet: [
    isNotMet('another line', first, { lineOfRelapseTherapy: 2 }),
    isNotMet('not applicable', first, { lineOfRelapseTherapy: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('a partial list', first, { treatments: { items: [{ line: 1 }], partial: true } }, ['MISSING_DATA']),
    isOpen('a treatment without its line', first, { treatments: [{ agent: 'topotecan' }] }, ['MISSING_DATA']),
    isOpen('asked for', first, { lineOfRelapseTherapy: { requested: { from: 'referring hospital' } } }, [
      'MISSING_DATA',
    ]),
  ],
  silence: [isOpen('nothing recorded', first, {}, ['MISSING_DATA'])],
  bounds: [
    isNotMet('the line before', second, { lineOfRelapseTherapy: 1 }),
    isMet('the line itself', second, { lineOfRelapseTherapy: 2 }),
    isNotMet('the line after', second, { lineOfRelapseTherapy: 3 }),
  ],
  conflict: [isOpen('two lines for one time', first, { lineOfRelapseTherapy: [1, 2] }, ['CONFLICTING_DATA'])],
};
