import { z } from 'zod';
import { cannotJudge, found, type Finding } from '../finding.js';
import { factOf, isNotApplicable, latest, valueIn, whyAbsent } from '../record/entries.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const CYCLES = { key: 'treatmentCyclesCompleted', name: 'cycles of first-line treatment completed' };

/** At least so many cycles of first-line treatment are completed. `phases: not-counted` takes phases of a protocol for none. */
export const cycles = defineKind({
  key: 'cycles',
  schema: z.strictObject({
    cycles: z.strictObject({ atLeast: z.int().min(1), phases: z.literal('not-counted').optional() }),
  }),
  assess({ cycles: { atLeast, phases } }, world) {
    const recorded = cyclesIn(world);
    if (recorded.count === undefined && isNotApplicable(world.content.treatmentCyclesCompleted, world.asOf))
      return found('false', [factOf(CYCLES.key, 'cycles of first-line treatment: not applicable')]);
    if (recorded.count === undefined) return cannotJudge(recorded.absent);
    const counted = phases === 'not-counted' && recorded.countedIn === 'phases' ? 0 : recorded.count;
    return found(settled(counted >= atLeast), recorded.facts);
  },
  describe: ({ cycles: { atLeast } }) =>
    `at least ${atLeast} ${atLeast === 1 ? 'cycle' : 'cycles'} of first-line treatment completed`,
});

/** The cycles are recorded as counted in phases of a protocol. Raises a flag; not a rule of a source. */
export const cycleUnit = defineKind({
  key: 'cycleUnit',
  schema: z.strictObject({ cycleUnit: z.enum(['cycles', 'phases']) }),
  assess({ cycleUnit: unit }, world) {
    const { countedIn, facts, absent } = cyclesIn(world);
    if (countedIn === undefined) return cannotJudge(absent, facts);
    return found(settled(countedIn === unit), facts);
  },
  describe: ({ cycleUnit: unit }) => `cycles are recorded as counted in ${unit}`,
});

function cyclesIn(
  world: World,
): Pick<Finding, 'facts'> & { count?: number; countedIn?: string; absent: Finding['reasons'] } {
  const { treatmentCyclesCompleted } = world.content;
  const entry = latest(treatmentCyclesCompleted, CYCLES, world);
  const count =
    entry?.value === undefined
      ? undefined
      : latest(entry.value.count, { ...CYCLES, key: `${CYCLES.key}.count` }, world);
  const countedIn = valueIn(entry?.value?.countedIn ?? [], `${CYCLES.key}.countedIn`, world);
  const absent = whyAbsent(
    count === undefined ? treatmentCyclesCompleted : (entry?.value?.count ?? []),
    CYCLES,
    world.asOf,
  );
  if (count?.value === undefined) return { facts: [], absent };
  const facts = [
    factOf(CYCLES.key, `${count.value} ${countedIn ?? 'cycles'} of first-line treatment completed`, {
      ...entry,
      ...count,
    }),
  ];
  return { facts, absent, count: count.value, ...(countedIn === undefined ? {} : { countedIn }) };
}
