import { z } from 'zod';
import { didYouMean } from '../field-problem.js';
import { cannotJudge, found } from '../finding.js';
import { identityIn } from '../record/identity.js';
import { defineKind } from './kind.js';

/** The diagnosis is this one, or a kind of it. A case known only by a wider term leaves it open. */
export const diagnosis = defineKind({
  key: 'diagnosis',
  schema: z.strictObject({ diagnosis: z.string() }),
  assess({ diagnosis: wanted }, world) {
    const { diagnosis: recorded, facts, absent } = identityIn(world);
    if (recorded === undefined) return cannotJudge(absent, facts);
    if (world.terms.isA(recorded, wanted)) return found('true', facts);
    return world.terms.isA(wanted, recorded) ? cannotJudge(absent, facts) : found('false', facts);
  },
  describe: ({ diagnosis: wanted }, terms) => `the diagnosis is ${terms.titleOf(wanted)}`,
  unknownTerms: ({ diagnosis: wanted }, terms) =>
    terms.diagnoses.includes(wanted)
      ? []
      : [{ field: 'diagnosis', message: `unknown diagnosis \`${wanted}\`${didYouMean(wanted, terms.diagnoses)}` }],
});
