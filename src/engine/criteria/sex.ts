import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { constant, factOf, isNotApplicable, whyAbsent } from '../record/entries.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const SEX = { key: 'sexForClinicalUse', name: 'sex for clinical use' };

/** Sex as recorded for clinical use is this one. */
export const sex = defineKind({
  key: 'sex',
  schema: z.strictObject({ sex: z.enum(['female', 'male', 'other']) }),
  assess({ sex: wanted }, world) {
    const { sexForClinicalUse } = world.content;
    const entry = constant(sexForClinicalUse, SEX, world);
    if (entry !== undefined)
      return found(settled(entry.value === wanted), [factOf(SEX.key, `sex: ${entry.value}`, entry)]);
    if (isNotApplicable(sexForClinicalUse, world.asOf)) return found('false', [factOf(SEX.key, 'sex: not applicable')]);
    return cannotJudge(whyAbsent(sexForClinicalUse, SEX, world.asOf));
  },
  describe: ({ sex: wanted }) => `sex recorded as ${wanted}`,
});
