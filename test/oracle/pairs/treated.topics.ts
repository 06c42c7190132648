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

/** Topics of what was given before. */
export const TREATED: readonly Topic[] = [prior, lines];
