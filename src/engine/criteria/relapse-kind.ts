import { z } from 'zod';
import type { Relapse } from '../case-attributes.js';
import { cannotJudge, found } from '../finding.js';
import { missing, valueIn } from '../record/entries.js';
import { relapsesIn, sayRelapse } from '../record/relapses.js';
import type { World } from '../record/world.js';
import { defineKind } from './kind.js';
import { isOfKind, RELAPSE_KINDS, type RelapseKind } from './relapses.js';

/**
 * One of the relapses is recorded as of a kind that the source may not have meant. Raises flags; not a rule of a source. A
 * complete list says no where each of its relapses says what is asked of it.
 */
export const relapseKind = defineKind({
  key: 'relapseKind',
  schema: z.strictObject({ relapseKind: z.array(z.enum(RELAPSE_KINDS)).min(1) }),
  assess({ relapseKind: kinds }, world) {
    const recorded = relapsesIn(world);
    const such = recorded.items.filter((relapse) => isOfKind(relapse, kinds, world));
    if (such.length > 0) return found('true', such.map(sayRelapse));
    const isTold = recorded.items.every((relapse) => saysWhether(relapse, kinds, world));
    if (recorded.most === 0 || (recorded.complete && isTold)) return found('false', recorded.facts);
    return cannotJudge(missing('relapses', 'the sites of the relapse, and whether it was molecular only'), []);
  },
  describe: ({ relapseKind: kinds }) =>
    `a relapse is recorded as ${kinds.map((kind) => kind.replaceAll('-', ' ')).join(' or ')}`,
});

/** Whether what tells these kinds is recorded on a relapse. */
function saysWhether({ id, molecularOnly, sites }: Relapse, kinds: readonly RelapseKind[], world: World): boolean {
  return kinds.every((kind) =>
    kind === 'molecular-only'
      ? valueIn(molecularOnly, `relapses/${id}/molecularOnly`, world) !== undefined
      : valueIn(sites, `relapses/${id}/sites`, world) !== undefined,
  );
}
