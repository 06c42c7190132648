import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { identityIn } from '../record/identity.js';
import { anyOf, type Truth } from '../truth.js';
import { defineKind } from './kind.js';

const LINEAGES = ['B', 'T', 'ETP', 'MPAL_B', 'MPAL_T', 'mature_B'] as const;

/** The leukaemia is of one of these lineages. A diagnosis outside acute lymphoblastic leukaemia makes it false. */
export const lineage = defineKind({
  key: 'lineage',
  schema: z.strictObject({ lineage: z.array(z.enum(LINEAGES)).min(1) }),
  assess({ lineage: wanted }, world) {
    const { diagnosis: recorded, facts, absent } = identityIn(world);
    if (recorded === undefined) return cannotJudge(absent, facts);
    const truth = anyOf(wanted.map((word) => isOf(recorded, world.terms.ofLineage(word) ?? '', world.terms)));
    return truth === 'unknown' ? cannotJudge(absent, facts) : found(truth, facts);
  },
  describe: ({ lineage: wanted }) => `the lineage is ${wanted.map((word) => word.replace('_', ' ')).join(' or ')}`,
});

function isOf(recorded: string, wanted: string, terms: { isA(one: string, other: string): boolean }): Truth {
  if (terms.isA(recorded, wanted)) return 'true';
  return terms.isA(wanted, recorded) ? 'unknown' : 'false';
}
