import { z } from 'zod';
import { factOf, isNotApplicable } from '../record/entries.js';
import { cannotJudge, found } from '../finding.js';
import { remissionIn } from '../record/response.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

/** Whether the disease has ever been in remission. A recorded relapse implies that it was, unless the record denies it. */
export const remission = defineKind({
  key: 'remission',
  schema: z.strictObject({ remission: z.enum(['ever', 'never']) }),
  assess({ remission: wanted }, world) {
    const { value, facts, absent } = remissionIn(world);
    if (value === undefined && isNotApplicable(world.content.remissionEver, world.asOf))
      return found(settled(wanted === 'never'), [factOf('remissionEver', 'remission: not applicable')]);
    if (value === undefined) return cannotJudge(absent, facts);
    return found(settled(value === (wanted === 'ever' ? 'yes' : 'no')), facts);
  },
  describe: ({ remission: wanted }) =>
    wanted === 'ever' ? 'it has been in remission' : 'it has never been in remission',
});
