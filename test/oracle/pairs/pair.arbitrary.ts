import fc, { type Arbitrary } from 'fast-check';
import { spoken, type Raw } from './record.arbitrary.js';
import type { Topic } from './topic.js';
import { TOPICS } from './topics.js';

/** A case and the criteria that are put to it, both as written. */
export interface Pair {
  readonly raw: Raw;
  readonly criteria: readonly Raw[];
}

const ROLES = ['inclusion', 'inclusion', 'gate', 'situation', 'exclusion'];

/** A pair on one or two topics: two to six leaves, joined in every way there is, and a record of what they read. */
export const pairs: Arbitrary<Pair> = fc
  .uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 2 })
  .map((topics) =>
    topics
      .filter(({ isAlone }) => isAlone === true)
      .concat(topics)
      .slice(0, sizeOf(topics)),
  )
  .chain((topics) => fc.record({ raw: recordOf(topics), criteria: criteriaOn(topics) }));

function sizeOf(topics: readonly Topic[]): number {
  return topics.some(({ isAlone }) => isAlone === true) ? 1 : topics.length;
}

function recordOf(topics: readonly Topic[]): Arbitrary<Raw> {
  return fc.record(Object.assign({}, ...topics.map(({ record }) => record)) as Topic['record']).map(spoken);
}

function criteriaOn(topics: readonly Topic[]): Arbitrary<readonly Raw[]> {
  const leaf = fc.constantFrom(...topics.flatMap(({ leaves }) => leaves));
  const role = fc.constantFrom(...ROLES);
  const line = fc.tuple(joined(leaf), role).map(([raw, as]) => ({ ...raw, role: as }));
  return fc.array(line, { minLength: 1, maxLength: 2 });
}

function joined(leaf: Arbitrary<Raw>): Arbitrary<Raw> {
  const some = fc.array(leaf, { minLength: 2, maxLength: 3 });
  const group = fc.oneof(
    some.map((all) => ({ all })),
    some.map((any) => ({ any })),
    some.map((of) => ({ atLeast: 2, of })),
    leaf.map((one) => ({ not: one })),
    fc.tuple(leaf, leaf).map(([one, other]) => ({
      readings: [
        { id: 'one', says: 'read so', ...one },
        { id: 'other', says: 'read otherwise', ...other },
      ],
    })),
  );
  const pair = fc.tuple(fc.oneof(leaf, group), leaf);
  return fc.oneof(
    leaf,
    group,
    group,
    pair.map(([one, other]) => ({ all: [one, other] })),
    pair.map(([one, other]) => ({ any: [{ not: one }, other] })),
    fc.tuple(leaf, leaf, leaf).map(([one, when, other]) => flagged(one, when, other)),
  );
}

/** A flag raised by one of the kinds that raise flags in the catalogue. */
function flagged(one: Raw, when: Raw, notCounted: Raw): Raw {
  if (!['lineage', 'relapseKind'].some((kind) => kind in when)) return one;
  return { ...one, flags: [{ id: 'variant', says: 'a rare variant', when, notCounted }] };
}
