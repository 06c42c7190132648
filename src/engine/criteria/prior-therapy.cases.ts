import type { KindCases } from './kind.cases.js';
import { isMet, isNotMet, isOpen } from './worked.cases.js';

const antiGd2 = { priorTherapy: 'anti-GD2' };
const together = { priorTherapy: 'irinotecan-temozolomide' };
const atRelapse = { priorTherapy: { of: 'anti-GD2', line: 'relapse' } };
const responded = { priorTherapy: { of: 'anti-GD2', response: ['CR', 'PR'] } };
const twoLines = { priorTherapy: { of: 'chemotherapy', lines: { atLeast: 2 } } };
const oneLineAtMost = { priorTherapy: { of: 'chemotherapy', lines: { atMost: 1 } } };
const chemo = (...lines: number[]) => ({ treatments: lines.map((line) => ({ agent: 'topotecan', line })) });

/** Worked cases of `priorTherapy`. */
export const priorTherapyCases: KindCases = {
  met: [
    isMet('one of the class, by another name', antiGd2, { treatments: [{ agent: 'Qarziba' }] }),
    isMet('typed', antiGd2, { priorAntiGd2: 'yes' }),
    isMet('an ALK inhibitor, typed', { priorTherapy: 'ALK inhibitor' }, { priorAlkInhibitor: 'yes' }),
    isMet('CD19-directed, typed', { priorTherapy: 'CD19-directed' }, { priorCd19Directed: 'yes' }),
    isMet('CD22-directed, typed', { priorTherapy: 'CD22-directed' }, { priorCd22Directed: 'yes' }),
    isMet('irinotecan with temozolomide, typed', together, { priorIt: 'yes' }),
    isMet('irinotecan with temozolomide, as part of BIT', together, { treatments: [{ agent: 'BIT' }] }),
    isMet('both drugs listed in one line', together, {
      treatments: [
        { agent: 'irinotecan', line: 2 },
        { agent: 'temozolomide', line: 2 },
      ],
    }),
    isMet('one in a partial list', antiGd2, { treatments: { items: [{ agent: 'naxitamab' }], partial: true } }),
    isMet('in a line of relapse treatment', atRelapse, { treatments: [{ agent: 'naxitamab', line: 2 }] }),
    isMet('with such a response', responded, { treatments: [{ agent: 'naxitamab', bestResponse: 'PR' }] }),
    isMet('by its class alone', antiGd2, { treatments: [{ agent: 'study antibody', class: 'anti-GD2' }] }),
    isMet('typed as never given is in no line', oneLineAtMost, { ...chemo(), priorAntiGd2: 'no' }),
  ],
  notMet: [
    isNotMet('another treatment, in a complete list', antiGd2, { treatments: [{ agent: 'carboplatin' }] }),
    isNotMet('typed', antiGd2, { priorAntiGd2: 'no' }),
    isNotMet('typed as not applicable', antiGd2, { priorAntiGd2: 'not_applicable' }),
    isNotMet('in the first line only', atRelapse, { treatments: [{ agent: 'naxitamab', line: 1 }] }),
    isNotMet('typed as never given, so in no line', atRelapse, { priorAntiGd2: 'no' }),
    isNotMet('without such a response', responded, { treatments: [{ agent: 'naxitamab', bestResponse: 'SD' }] }),
    isNotMet('the two drugs in two lines', together, {
      treatments: [
        { agent: 'irinotecan', line: 2 },
        { agent: 'temozolomide', line: 3 },
      ],
    }),
  ],
  cannotBeJudged: [
    isOpen('an agent that is not in the list', antiGd2, { treatments: [{ agent: 'study drug X' }] }, ['MISSING_DATA']),
    isOpen(
      'another treatment, in a partial list',
      antiGd2,
      {
        treatments: { items: [{ agent: 'carboplatin' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen('without its line', atRelapse, { treatments: [{ agent: 'naxitamab' }] }, ['MISSING_DATA']),
    isOpen('given, and its line not typed', atRelapse, { priorAntiGd2: 'yes' }, ['MISSING_DATA']),
    isOpen('without its response', responded, { treatments: [{ agent: 'naxitamab' }] }, ['MISSING_DATA']),
    isOpen('not evaluable', responded, { treatments: [{ agent: 'naxitamab', bestResponse: 'NE' }] }, ['MISSING_DATA']),
    isOpen(
      'the two drugs, of lines not recorded',
      together,
      {
        treatments: [{ agent: 'irinotecan' }, { agent: 'temozolomide' }],
      },
      ['MISSING_DATA'],
    ),
    isOpen(
      'begun after the day of the answer it is not used',
      antiGd2,
      {
        treatments: { items: [{ agent: 'naxitamab', start: '2027-01-01' }], partial: true },
      },
      ['MISSING_DATA'],
    ),
    isOpen('asked for', antiGd2, { priorAntiGd2: { requested: { from: 'referring hospital' } } }, ['MISSING_DATA']),
  ],
  silence: [isOpen('nothing recorded', antiGd2, {}, ['MISSING_DATA'])],
  bounds: [
    isNotMet('one line where two are asked', twoLines, chemo(1)),
    isMet('two', twoLines, chemo(1, 2)),
    isMet('three', twoLines, chemo(1, 2, 3)),
    isNotMet('twice in one line is one line', twoLines, chemo(1, 1)),
    isMet('none where one at most is asked', oneLineAtMost, chemo()),
    isMet('one', oneLineAtMost, chemo(1)),
    isNotMet('two are too many', oneLineAtMost, chemo(1, 2)),
    isOpen(
      'one, and one of a line not recorded',
      twoLines,
      {
        treatments: [{ agent: 'topotecan', line: 1 }, { agent: 'topotecan' }],
      },
      ['MISSING_DATA'],
    ),
  ],
  conflict: [
    isOpen(
      'typed as never given, and listed',
      antiGd2,
      {
        priorAntiGd2: 'no',
        treatments: [{ agent: 'naxitamab' }],
      },
      ['CONFLICTING_DATA'],
    ),
    isOpen(
      'typed as never given, and listed without its line',
      { priorTherapy: { of: 'anti-GD2', line: 1 } },
      { priorAntiGd2: 'no', treatments: [{ agent: 'naxitamab' }] },
      ['MISSING_DATA', 'CONFLICTING_DATA'],
    ),
    isOpen('its agent recorded in two ways', antiGd2, { treatments: [{ agent: ['naxitamab', 'carboplatin'] }] }, [
      'CONFLICTING_DATA',
    ]),
    isOpen('typed in two ways', antiGd2, { priorAntiGd2: ['yes', 'no'] }, ['CONFLICTING_DATA']),
    isOpen('its line recorded in two ways', atRelapse, { treatments: [{ agent: 'naxitamab', line: [1, 2] }] }, [
      'CONFLICTING_DATA',
    ]),
  ],
};
