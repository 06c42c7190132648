import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const partialOrBetter = { responseInrc: ['CR', 'PR'] };
const clearMarrow = { responseInrc: { component: 'marrow', oneOf: ['CR'] } };

/** Worked cases of `responseInrc`. */
export const responseInrcCases: KindCases = {
  met: [
    isMet('overall', partialOrBetter, { responseInrc: 'PR' }),
    isMet('of the marrow, whatever it is overall', clearMarrow, { responseInrc: { overall: 'SD', marrow: 'CR' } }),
    isMet('the latest', partialOrBetter, {
      responseInrc: [
        { value: { overall: 'SD' }, date: '2026-01-01' },
        { value: { overall: 'PR' }, date: '2026-06-01' },
      ],
    }),
  ],
  notMet: [
    isNotMet('stable', partialOrBetter, { responseInrc: 'SD' }),
    isNotMet('not applicable', partialOrBetter, { responseInrc: 'not_applicable' }),
  ],
  cannotBeJudged: [
    isOpen('not evaluable', partialOrBetter, { responseInrc: 'NE' }, ['MISSING_DATA']),
    isOpen('another component only', clearMarrow, { responseInrc: { overall: 'CR' } }, ['MISSING_DATA']),
    isOpen('in progress', partialOrBetter, { responseInrc: 'in_progress' }, ['MISSING_DATA']),
    isOpen('not assessed', partialOrBetter, { responseInrc: 'not_assessed' }, ['NEEDS_JUDGEMENT']),
    isOpen('after the day of the answer', partialOrBetter, { responseInrc: { value: 'PR', date: '2027' } }, [
      'MISSING_DATA',
    ]),
  ],
  silence: [isOpen('nothing recorded', partialOrBetter, {}, ['MISSING_DATA'])],
  bounds: 'a response is one of a list of words',
  conflict: [
    isOpen(
      'two for one day',
      partialOrBetter,
      {
        responseInrc: [
          { value: 'SD', date: '2026-06-01' },
          { value: 'PR', date: '2026-06-01' },
        ],
      },
      ['CONFLICTING_DATA'],
    ),
  ],
};
