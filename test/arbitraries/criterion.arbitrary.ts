import fc, { type Arbitrary } from 'fast-check';
import { boundedLeaves, TRIAL_LEAVES } from './leaf.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;

/** Leaves of every kind, as they are written; none of them takes a rare variant for or against by itself. */
export const LEAVES: readonly Raw[] = [
  { afterCycle: 'remission' },
  { afterCycle: 'no_remission' },
  { age: { below: { years: 26 } } },
  { age: { from: { years: 1 }, upTo: { years: 25 } } },
  { age: { below: { months: 18 } } },
  { age: { from: { days: 547 } } },
  { bestResponse: ['CR', 'PR'], undefined: ['MR'], impliedByRelapse: true },
  { bestResponse: ['SD', 'PD'], undefined: ['PR', 'MR'] },
  { bestResponse: ['CR'] },
  { completing: 'frontline' },
  { completing: 'relapse' },
  { currentResponse: 'no_remission' },
  { currentResponse: 'remission' },
  { cycles: { atLeast: 2 } },
  { cycleUnit: 'cycles' },
  { diagnosis: 'all' },
  { diagnosis: 'b-all' },
  { diagnosis: 'neuroblastoma' },
  { donor: 'none_found' },
  { donor: 'available' },
  { donorSearch: 'matched_only' },
  { gene: 'ALK', alteration: 'mutation', sample: 'current' },
  { gene: 'ALK', alteration: 'amplification', sample: 'current' },
  { gene: 'ALK', alteration: 'mutation', sample: 'any' },
  { line: 1 },
  { line: 2 },
  { line: 'any' },
  { lineage: ['B'] },
  { lineage: ['T', 'ETP'] },
  { noCriterion: true },
  { notEncoded: 'a line that is kept word for word' },
  { priorTherapy: 'anti-GD2' },
  { priorTherapy: 'bevacizumab' },
  { priorTherapy: 'chemotherapy' },
  { progression: 'any' },
  { progression: 'newSites' },
  { relapseAfterTransplant: {} },
  { relapseKind: ['molecular-only'] },
  { relapseKind: ['isolated-extramedullary'] },
  { relapseOffTreatment: true },
  { relapses: { atLeast: 1 } },
  { relapses: { atLeast: 2 } },
  { relapses: { exactly: 0 } },
  { relapses: { exactly: 1 } },
  { remission: 'ever' },
  { remission: 'never' },
  { riskGroup: 'high' },
  { transplantFitness: 'unfit' },
  { transplantKind: 'auto' },
  { transplantKind: 'allo' },
  ...TRIAL_LEAVES,
];

const UNUSUAL = {
  id: 'unusual',
  says: 'an unusual return',
  when: { relapseKind: ['molecular-only', 'isolated-extramedullary'] },
};
const WITHOUT = { excluding: ['molecular-only', 'isolated-extramedullary'] };

/** Leaves with the flags under which a rare variant is counted and not counted. */
export const FLAGGED: readonly Raw[] = [
  { relapses: { atLeast: 2 }, flags: [{ ...UNUSUAL, notCounted: { relapses: { atLeast: 2, ...WITHOUT } } }] },
  { relapses: { exactly: 1 }, flags: [{ ...UNUSUAL, notCounted: { relapses: { exactly: 1, ...WITHOUT } } }] },
  { relapseAfterTransplant: {}, flags: [{ ...UNUSUAL, notCounted: { relapseAfterTransplant: WITHOUT } }] },
  {
    cycles: { atLeast: 2 },
    flags: [
      {
        id: 'phases',
        says: 'phases of a protocol',
        when: { cycleUnit: 'phases' },
        notCounted: { cycles: { atLeast: 2, phases: 'not-counted' } },
      },
    ],
  },
  {
    donor: 'none_found',
    flags: [
      {
        id: 'matched-only',
        says: 'matched donors only',
        when: { donorSearch: 'matched_only' },
        notCounted: { donor: 'none_found', covering: 'all_sources' },
      },
    ],
  },
  {
    lineage: ['B'],
    flags: [
      {
        id: 'mixed',
        says: 'mixed or mature',
        when: { lineage: ['MPAL_B', 'mature_B'] },
        counted: { lineage: ['B', 'MPAL_B', 'mature_B'] },
      },
    ],
  },
  {
    any: [
      { gene: 'ALK', alteration: 'mutation', sample: 'current' },
      { gene: 'ALK', alteration: 'amplification', sample: 'current' },
    ],
    flags: [
      {
        id: 'fusion',
        says: 'a fusion is neither',
        when: { gene: 'ALK', alteration: 'fusion', sample: 'current' },
        counted: { gene: 'ALK', alteration: 'fusion', sample: 'current' },
      },
    ],
  },
];

const DEFINED: readonly Raw[] = [
  { definition: 'relapsed@s1' },
  { definition: 'refractory@s1' },
  { definition: 'progressive@s1' },
  { definition: 'relapsed-or-refractory@s1' },
  { definition: 'relapsed@s2' },
  { definition: 'refractory@s3' },
  { definition: 'refractory@ta975' },
];

/** A leaf as written, now and then with a remark or a fact beside it. */
export const rawLeaves: Arbitrary<Raw> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LEAVES) },
  { weight: 1, arbitrary: boundedLeaves },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...LEAVES), fc.constantFrom(...LEAVES)).map(([leaf, other]) => ({
      ...leaf,
      note: [{ says: 'a remark', when: other }, 'a remark for all'],
      shows: [other],
      statement: 12,
    })),
  },
);

/** Criteria as written: leaves of every kind, flags, definitions and readings, in combinations of so many levels. */
export function criteriaOf(levels: number): Arbitrary<Raw> {
  const simple = [
    { weight: 6, arbitrary: rawLeaves },
    { weight: 2, arbitrary: fc.constantFrom(...FLAGGED) },
    { weight: 1, arbitrary: fc.constantFrom(...DEFINED) },
  ];
  if (levels === 0) return fc.oneof(...simple);
  const types = fc.constantFrom('all', 'any', 'atLeast', 'not', 'readings');
  const children = fc.array(criteriaOf(levels - 1), { minLength: 1, maxLength: 3 });
  const nested = fc.tuple(types, children, fc.nat({ max: 2 }));
  return fc.oneof(...simple, {
    weight: 5,
    arbitrary: nested.map(([type, drawn, count]) => combined(type, drawn, count)),
  });
}

/** Criteria of up to two levels. */
export const rawCriteria: Arbitrary<Raw> = criteriaOf(2);

function combined(type: string, children: readonly Raw[], count: number): Raw {
  const [first] = children as [Raw];
  switch (type) {
    case 'atLeast':
      return { atLeast: 1 + (count % children.length), of: children };
    case 'not':
      return { not: first };
    case 'readings':
      return {
        readings: [first, children[1] ?? { line: 'any' }].map((child, index) => ({
          id: ['one', 'two'][index],
          says: `reading ${index + 1}`,
          all: [child],
        })),
      };
    default:
      return { [type]: children };
  }
}
