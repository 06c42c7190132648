import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { missing, valueIn } from '../record/entries.js';
import { relapsesIn } from '../record/relapses.js';
import { defineKind } from './kind.js';

/** The disease came back when treatment had finished, as recorded on the relapse. */
export const relapseOffTreatment = defineKind({
  key: 'relapseOffTreatment',
  schema: z.strictObject({ relapseOffTreatment: z.literal(true) }),
  assess(_, world) {
    const { items, most, facts, absent, complete } = relapsesIn(world);
    const answers = items.map(({ id, onTreatment }) => valueIn(onTreatment, `relapses/${id}/onTreatment`, world));
    if (answers.includes('no')) return found('true', facts);
    if (most === 0 || (complete && !answers.includes(undefined))) return found('false', facts);
    const open = missing('relapses', 'whether first treatment had finished when it came back');
    return cannotJudge([...(answers.includes(undefined) ? [open] : []), ...(complete ? [] : absent)], facts);
  },
  describe: () => 'it came back when treatment had finished',
});
