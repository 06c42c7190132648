import { diseaseOf } from '../facts/identity.js';
import { verdict } from '../verdict.js';
import type { Judges } from './judge.js';

/** What the disease is. */
export const IDENTITY: Judges = {
  diagnosis: ({ diagnosis }: { diagnosis: string }, world) => verdict(world.terms.isA(diseaseOf(world), diagnosis)),
  lineage: ({ lineage }: { lineage: string[] }, world) => {
    const disease = diseaseOf(world);
    return verdict(lineage.some((word) => world.terms.isA(disease, world.terms.ofLineage(word) ?? '')));
  },
};
