import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { constant, factOf, isNotApplicable, whyAbsent } from '../record/entries.js';
import { turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const HISTOLOGY = { key: 'histologyConfirmed', name: 'how the diagnosis was confirmed' } as const;
const SAYS = {
  biopsy: 'by a biopsy',
  marrow_plus_catecholamines: 'by the marrow with catecholamines',
  no: 'not confirmed',
} as const;

/** The diagnosis was confirmed in one of the ways named. */
export const histology = defineKind({
  key: 'histology',
  schema: z.strictObject({ histology: z.array(z.enum(['biopsy', 'marrow_plus_catecholamines'])).min(1) }),
  assess({ histology: wanted }, world) {
    const entries = world.content.histologyConfirmed;
    if (isNotApplicable(entries, world.asOf))
      return found('false', [factOf(HISTOLOGY.key, 'confirmation of the diagnosis: not applicable')]);
    const recorded = constant(entries, HISTOLOGY, world);
    if (recorded === undefined) return cannotJudge(whyAbsent(entries, HISTOLOGY, world.asOf));
    const truth = settled(wanted.some((way) => way === recorded.value));
    return found(truth, [factOf(HISTOLOGY.key, `diagnosis: ${SAYS[recorded.value]}`, recorded)]);
  },
  turns: (_, world) => turnsOf([HISTOLOGY.key], [], world),
  describe: ({ histology: wanted }) => `the diagnosis was confirmed ${wanted.map((way) => SAYS[way]).join(' or ')}`,
});
