import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { missing, valueIn } from '../record/entries.js';
import { transplantsIn } from '../record/transplants.js';
import { defineKind } from './kind.js';

/** One of the transplants is recorded as of this kind: a donor's cells or the child's own. */
export const transplantKind = defineKind({
  key: 'transplantKind',
  schema: z.strictObject({ transplantKind: z.enum(['allo', 'auto']) }),
  assess({ transplantKind: kind }, world) {
    const { items, complete, facts, absent } = transplantsIn(world);
    const kinds = items.map(({ id, type }) => valueIn(type, `transplants/${id}/type`, world));
    if (kinds.includes(kind)) return found('true', facts);
    if (!complete) return cannotJudge(absent, facts);
    return kinds.includes(undefined)
      ? cannotJudge(missing('transplants', 'whose cells the transplant was from'), facts)
      : found('false', facts);
  },
  describe: ({ transplantKind: kind }) =>
    kind === 'auto' ? 'a transplant of the child’s own cells' : 'a transplant of a donor’s cells',
});
