import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const two = { linesOfTherapy: { atLeast: 2 } };
const oneAtMost = { linesOfTherapy: { atMost: 1 } };
const one = { linesOfTherapy: { exactly: 1 } };
const lines = (...given: number[]) => ({ treatments: given.map((line) => ({ agent: 'topotecan', line })) });

/** Worked cases of `linesOfTherapy`. */
export const linesOfTherapyCases: KindCases = {
  met: [
    isMet('typed', two, { linesOfTherapy: 2 }),
    isMet('as the treatments are numbered', two, lines(1, 2, 2)),
    isMet('two in a partial list are at least two', two, {
      treatments: { items: lines(1, 2).treatments, partial: true },
    }),
    isMet('none, in a complete list', oneAtMost, { treatments: [] }),
    isMet('not applicable is none', oneAtMost, { linesOfTherapy: 'not_applicable' }),
  ],
  notMet: [
    isNotMet('typed', two, { linesOfTherapy: 1 }),
    isNotMet('as listed', two, lines(1)),
    isNotMet('not applicable is none', two, { linesOfTherapy: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('a treatment without its line', two, { treatments: [{ line: 1 }, { agent: 'topotecan' }] }, [
      'MISSING_DATA',
    ]),
    isOpen('a partial list may lack others', oneAtMost, { treatments: { items: [{ line: 1 }], partial: true } }, [
      'MISSING_DATA',
    ]),
    isOpen('asked for', two, { linesOfTherapy: { requested: { from: 'referring hospital' } } }, ['MISSING_DATA']),
    isOpen('typed for a later day it is not used', two, { linesOfTherapy: { value: 2, date: '2027-01-01' } }, [
      'MISSING_DATA',
    ]),
  ],
  silence: [isOpen('nothing recorded', two, {}, ['MISSING_DATA'])],
  bounds: [
    isMet('three where two are asked', two, lines(1, 2, 3)),
    isMet('exactly one', one, lines(1)),
    isNotMet('none is not exactly one', one, lines()),
    isNotMet('two are not exactly one', one, lines(1, 2)),
    isMet('one where one at most is asked', oneAtMost, lines(1)),
    isNotMet('two where one at most is asked', oneAtMost, lines(1, 2)),
  ],
  conflict: [
    isOpen('typed and listed differ', two, { linesOfTherapy: 1, ...lines(1, 2) }, ['CONFLICTING_DATA']),
    isMet('they differ, and both are enough', two, { linesOfTherapy: 3, ...lines(1, 2) }),
    isOpen('typed in two ways for one time', two, { linesOfTherapy: [1, 2] }, ['CONFLICTING_DATA']),
  ],
};
