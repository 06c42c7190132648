import fc from 'fast-check';
import { dates, field, itemOf, listOf, recorded } from './record.arbitrary.js';
import type { Topic } from './topic.js';

const CHILD = { age: { below: { years: 16 } } };
const GROWN = { age: { from: { years: 16 } } };

const performance: Topic = {
  leaves: [
    { performance: { lansky: { atLeast: 50, ...CHILD }, karnofsky: { atLeast: 50, ...GROWN } } },
    { performance: { lansky: { atLeast: 60 } } },
    { performance: { ecog: { atMost: 2 } }, within: { days: 7 } },
    { performance: { lansky: { above: 60 }, ecog: { below: 2 } } },
  ],
  record: {
    birthDate: recorded(fc.constantFrom('2004-03-15', '2004-03-16', '2004-03', '2012')).map((one) =>
      one === 'not_applicable' ? undefined : one,
    ),
    performanceScore: recorded(
      fc.constantFrom(
        { scale: 'Lansky', score: 60 },
        { scale: 'Lansky', score: 40 },
        { scale: 'Karnofsky', score: 70 },
        { scale: 'ECOG', score: 1 },
      ),
    ).map((one) => (one === 'not_applicable' ? undefined : one)),
  },
};

const test = (timepoint: string) =>
  itemOf({
    sample: fc.constant({ timepoint }),
    gene: fc.constant('ALK'),
    alteration: fc.constantFrom('mutation', 'mutation', 'amplification'),
    result: field(fc.constantFrom<unknown>('found', 'not_found', 'not_covered', { status: 'requested' })),
  });

const genes: Topic = {
  leaves: [
    { gene: 'ALK', alteration: 'mutation', sample: 'current' },
    { gene: 'ALK', alteration: 'amplification', sample: 'current' },
    { gene: 'ALK', alteration: 'mutation', sample: 'diagnosis' },
    { gene: 'ALK', alteration: 'mutation', sample: 'any' },
    { gene: 'ALK', alteration: 'amplification', sample: 'relapse' },
    { relapses: { atLeast: 1 } },
  ],
  record: {
    tumourTests: listOf(test('diagnosis')),
    relapses: listOf(itemOf({ date: field(dates) }), 1),
  },
};

const genesAtRelapse: Topic = {
  isAlone: true,
  leaves: [...genes.leaves, { gene: 'ALK', alteration: 'mutation', sample: 'relapse' }],
  record: {
    tumourTests: listOf(fc.oneof(test('diagnosis'), test('relapse')), 3),
    relapses: fc.constant([{ date: '2020-02-01' }]),
  },
};

/** Topics of tests and scores. */
export const TESTED: readonly Topic[] = [performance, genes, genesAtRelapse];
