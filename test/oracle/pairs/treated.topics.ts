import fc from 'fast-check';
import { dates, field, itemOf, listOf, openWords, recorded } from './record.arbitrary.js';
import type { Topic } from './topic.js';

const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: openWords },
  { weight: 4, arbitrary: fc.constantFrom<unknown>('yes', 'no', ['yes', 'no'], 'not_applicable') },
);

const treatments = listOf(
  itemOf({
    agent: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<unknown>('naxitamab', 'Qarziba', 'topotecan', 'carboplatin') },
      { weight: 1, arbitrary: fc.constantFrom<unknown>('study drug X', ['naxitamab', 'topotecan']) },
    ),
    line: field(fc.constantFrom(1, 2)),
    bestResponse: field(fc.constantFrom('CR', 'PR', 'SD', 'NE')),
    start: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: dates }),
  }),
);

const prior: Topic = {
  leaves: [
    { priorTherapy: 'anti-GD2' },
    { priorTherapy: 'chemotherapy' },
    { priorTherapy: { of: 'anti-GD2', line: 'relapse' } },
    { priorTherapy: { of: 'topotecan', line: 1 } },
    { priorTherapy: { of: 'anti-GD2', response: ['CR', 'PR'] } },
    { priorTherapy: { of: 'chemotherapy', lines: { atLeast: 2 } } },
    { priorTherapy: { of: 'chemotherapy', lines: { atMost: 1 } } },
  ],
  record: { treatments, priorAntiGd2: typed },
};

const lines: Topic = {
  leaves: [
    { linesOfTherapy: { atLeast: 2 } },
    { linesOfTherapy: { exactly: 1 } },
    { linesOfTherapy: { atMost: 1 } },
    { linesOfTherapy: { atLeast: 1, atMost: 2 } },
    { priorTherapy: 'chemotherapy' },
  ],
  record: { treatments, linesOfTherapy: recorded(fc.constantFrom(0, 1, 2, 3)) },
};

const ends = fc.oneof(
  fc.record({ end: dates }),
  fc.record({ end: dates }),
  fc.record({ start: dates }),
  fc.record({ end: fc.tuple(dates, dates) }),
  fc.constant({}),
);

const washouts: Topic = {
  leaves: [
    { washout: { of: 'anti-GD2', atLeast: { days: 14 } } },
    { washout: { of: 'chemotherapy', atLeast: { weeks: 3 } } },
    { washout: { of: 'chemotherapy', above: { days: 14 } } },
    { washout: { of: 'any', above: { days: 14 } } },
    { priorTherapy: 'anti-GD2' },
  ],
  record: {
    treatments: listOf(
      fc
        .tuple(fc.constantFrom('naxitamab', 'topotecan', 'carboplatin', 'study drug X'), ends)
        .map(([agent, days]) => ({ agent, ...days })),
    ),
  },
};

const lastDoses: Topic = {
  isAlone: true,
  leaves: [
    { washout: { of: 'chemotherapy', atLeast: { weeks: 3 } } },
    { washout: { of: 'antibody', above: { days: 14 } } },
    { washout: { of: 'any', atLeast: { days: 14 } } },
  ],
  record: {
    lastDoseByClass: listOf(
      itemOf({ class: fc.constantFrom('chemotherapy', 'antibody', 'steroid'), date: field(dates) }),
    ).map((list) => (Array.isArray(list) && isTwice(list as { class: string }[]) ? list.slice(0, 1) : list)),
  },
};

function isTwice(list: readonly { readonly class: string }[]): boolean {
  return new Set(list.map((dose) => dose.class)).size < list.length;
}

/** Topics of what was given before. */
export const TREATED: readonly Topic[] = [prior, lines, washouts, lastDoses];
