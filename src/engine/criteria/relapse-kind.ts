import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { missing } from '../record/entries.js';
import { relapsesIn, sayRelapse } from '../record/relapses.js';
import { defineKind } from './kind.js';
import { isOfKind, RELAPSE_KINDS } from './relapses.js';

/** One of the relapses is recorded as of a kind that the source may not have meant. Raises flags; not a rule of a source. */
export const relapseKind = defineKind({
  key: 'relapseKind',
  schema: z.strictObject({ relapseKind: z.array(z.enum(RELAPSE_KINDS)).min(1) }),
  assess({ relapseKind: kinds }, world) {
    const recorded = relapsesIn(world);
    const such = recorded.items.filter((relapse) => isOfKind(relapse, kinds, world));
    if (such.length > 0) return found('true', such.map(sayRelapse));
    if (recorded.most === 0) return found('false', recorded.facts);
    return cannotJudge(missing('relapses', 'the sites of the relapse, and whether it was molecular only'), []);
  },
  describe: ({ relapseKind: kinds }) =>
    `a relapse is recorded as ${kinds.map((kind) => kind.replaceAll('-', ' ')).join(' or ')}`,
});
