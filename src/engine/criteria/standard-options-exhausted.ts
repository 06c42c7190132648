import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { factOf, latest, whyAbsent } from '../record/entries.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const STANDARD = { key: 'standardOptionsExhausted', name: 'whether no standard treatment is left' };

/** No standard treatment is left, as recorded. Recorded as a matter for a clinician's judgement, it waits for that call. */
export const standardOptionsExhausted = defineKind({
  key: 'standardOptionsExhausted',
  schema: z.strictObject({ standardOptionsExhausted: z.boolean() }),
  assess({ standardOptionsExhausted: wanted }, world) {
    const entry = latest(world.content.standardOptionsExhausted, STANDARD, world);
    if (entry?.status === 'not_applicable')
      return found('false', [factOf(STANDARD.key, 'standard treatment exhausted: not applicable', entry)]);
    if (entry?.value === undefined)
      return cannotJudge(whyAbsent(entry === undefined ? [] : [entry], STANDARD, world.asOf));
    const says = { yes: 'no standard treatment is left', no: 'standard treatment is left' };
    if (entry.value !== 'clinician_judgement')
      return found(settled((entry.value === 'yes') === wanted), [factOf(STANDARD.key, says[entry.value], entry)]);
    return cannotJudge(
      {
        code: 'NEEDS_JUDGEMENT',
        waitsFor: STANDARD.name,
        key: STANDARD.key,
        detail: 'recorded as a clinician’s judgement',
      },
      [factOf(STANDARD.key, 'standard treatment exhausted: a clinician’s judgement', entry)],
    );
  },
  describe: ({ standardOptionsExhausted: wanted }) =>
    wanted ? 'no standard treatment is left' : 'standard treatment is left',
});
