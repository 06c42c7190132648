import type { FactUsed, Reason } from '../finding.js';
import { factOf, isLater, knownOf, whyAbsent } from './entries.js';
import { once } from './once.js';
import type { World } from './world.js';

/** What the record says the disease is: the narrowest diagnosis, or why there is none. */
export interface Identity {
  readonly diagnosis: string | undefined;
  readonly facts: readonly FactUsed[];
  /** Why nothing, or nothing narrower, is recorded. */
  readonly absent: readonly Reason[];
}

const DIAGNOSIS = { key: 'diagnosis', name: 'diagnosis' };
const LINEAGE = { key: 'allLineage', name: 'lineage of the leukaemia' };

/** Diagnosis and lineage are one fact in two records: the narrower is used; where neither fits the other, each is a world. */
export function identityIn(world: World): Identity {
  return once(world.content.diagnosis, 'identity', world, readIdentity);
}

function readIdentity(world: World): Identity {
  const asserted = assertions(world);
  const codes = [...new Set(asserted.map(({ diagnosis }) => diagnosis))];
  const narrowest = codes.filter((code) => !codes.some((other) => other !== code && world.terms.isA(other, code)));
  return { diagnosis: oneOf(narrowest, world), facts: asserted.map(({ fact }) => fact), absent: absent(world) };
}

function oneOf(diagnoses: readonly string[], { choose, terms }: World): string | undefined {
  if (diagnoses.length < 2) return diagnoses[0];
  const says = `the record names ${diagnoses.map((code) => terms.titleOf(code)).join(' and ')}`;
  return choose({ key: 'diagnosis', says, settles: 'diagnosis and lineage' }, diagnoses);
}

function assertions({ content, asOf, terms }: World): readonly { diagnosis: string; fact: FactUsed }[] {
  const past = knownOf(content.diagnosis, asOf).filter(
    ({ value }) => !value.date.some((date) => isLater(date.value, asOf)),
  );
  const diagnoses = past.flatMap((outer) =>
    knownOf(outer.value.code, asOf).map((entry) => ({
      diagnosis: entry.value,
      fact: factOf('diagnosis', `diagnosis: ${terms.titleOf(entry.value)}`, { ...outer, ...entry }),
    })),
  );
  const lineages = knownOf(content.allLineage, asOf).flatMap((entry) => {
    const diagnosis = terms.ofLineage(entry.value);
    return diagnosis === undefined ? [] : [{ diagnosis, fact: factOf('allLineage', `lineage: ${entry.value}`, entry) }];
  });
  return [...diagnoses, ...lineages];
}

function absent({ content, asOf }: World): readonly Reason[] {
  const groups = knownOf(content.diagnosis, asOf);
  const codes = groups.flatMap(({ value }) => value.code);
  if (knownOf(codes, asOf).length > 0) return whyAbsent(content.allLineage, LINEAGE, asOf);
  return groups.length > 0 ? whyAbsent(codes, DIAGNOSIS, asOf) : whyAbsent(content.diagnosis, DIAGNOSIS, asOf);
}
