import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { factOf, knownOf, latest, NO_AGE_LIMIT, whyAbsent } from '../record/entries.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const FITNESS = { key: 'sctFitness', name: 'whether the child is well enough for a transplant' };

/** Fitness for a transplant, as the latest assessment has it. Borderline or not assessed waits for a clinician's call. */
export const transplantFitness = defineKind({
  key: 'transplantFitness',
  schema: z.strictObject({ transplantFitness: z.enum(['fit', 'unfit']) }),
  assess({ transplantFitness: wanted }, world) {
    const entry = latest(world.content.sctFitness, FITNESS, world);
    const inner =
      entry?.value === undefined
        ? entry
        : latest(entry.value.fitness, { ...FITNESS, key: 'sctFitness.fitness' }, world);
    if (entry?.status === 'not_applicable')
      return found('false', [factOf(FITNESS.key, 'transplant fitness: not applicable', entry)], { passing: true });
    if (inner?.value === undefined || typeof inner.value !== 'string')
      return cannotJudge(whyAbsent(inner === undefined ? [] : [inner], FITNESS, world.asOf));
    const assessor = knownOf(entry?.value?.assessor ?? [], world.asOf)[0]?.value;
    const facts = [
      factOf(FITNESS.key, `transplant fitness: ${inner.value}${assessor === undefined ? '' : `, ${assessor}`}`, {
        ...entry,
        ...inner,
      }),
    ];
    if (inner.value === 'borderline')
      return cannotJudge(
        { code: 'NEEDS_JUDGEMENT', waitsFor: FITNESS.name, key: FITNESS.key, detail: 'recorded as borderline' },
        facts,
      );
    const notes = facts.some(({ date }) => date !== undefined) ? [NO_AGE_LIMIT] : [];
    return found(settled(inner.value === wanted), facts, { passing: true, notes });
  },
  describe: ({ transplantFitness: wanted }) =>
    wanted === 'unfit' ? 'not well enough for a transplant' : 'well enough for a transplant',
});
