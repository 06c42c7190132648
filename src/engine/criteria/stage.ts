import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { constant, factOf, isNotApplicable, whyAbsent } from '../record/entries.js';
import { turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const SCHEMES = {
  inrg: { key: 'inrgStage', name: 'the INRG stage', title: 'INRG', stages: ['L1', 'L2', 'M', 'MS'] },
  inss: { key: 'inssStage', name: 'the INSS stage', title: 'INSS', stages: ['1', '2A', '2B', '3', '4', '4S'] },
} as const;

/** The recorded stage of one scheme is one of those named. A stage of the other scheme says nothing: neither is turned into the other. */
export const stage = defineKind({
  key: 'stage',
  schema: z
    .strictObject({ stage: z.array(z.string()).min(1), scheme: z.enum(['inrg', 'inss']) })
    .superRefine(({ stage: wanted, scheme }, context) => {
      const stages: readonly string[] = SCHEMES[scheme].stages;
      for (const [index, one] of wanted.entries())
        if (!stages.includes(one))
          context.addIssue({
            code: 'custom',
            path: ['stage', index],
            message: `not a stage of this scheme, as text; one of ${stages.join(', ')}`,
          });
    }),
  assess({ stage: wanted, scheme }, world) {
    const { key, name, title } = SCHEMES[scheme];
    const entries = world.content[key];
    if (isNotApplicable(entries, world.asOf)) return found('false', [factOf(key, `${title} stage: not applicable`)]);
    const recorded = constant<string>(entries, { key, name }, world);
    if (recorded === undefined) return cannotJudge(whyAbsent(entries, { key, name }, world.asOf));
    return found(settled(wanted.includes(recorded.value)), [factOf(key, `${title} stage ${recorded.value}`, recorded)]);
  },
  turns: ({ scheme }, world) => turnsOf([SCHEMES[scheme].key], [], world),
  describe: ({ stage: wanted, scheme }) => `${SCHEMES[scheme].title} stage ${wanted.join(' or ')}`,
});
