import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { factOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import { defineKind } from './kind.js';
import { span } from './time-bounds.js';

const CNS = { key: 'cnsStatus', name: 'the state of the fluid round brain and spinal cord' } as const;
const STATES = ['CNS1', 'CNS2', 'CNS3', 'TLP+', 'TLP-'] as const;

/**
 * The fluid round brain and spinal cord is in one of the states named. A traumatic puncture (`TLP+`, `TLP-`) is on neither side where
 * a criterion names only the states without one.
 */
export const cns = defineKind({
  key: 'cns',
  schema: z.strictObject({ cns: z.array(z.enum(STATES)).min(1), within: span.optional() }),
  assess({ cns: wanted, within }, world) {
    return onLatest(world.content.cnsStatus, { ...CNS, within }, world, (entry) => {
      const facts = [factOf(CNS.key, `fluid round brain and spinal cord: ${entry.value}`, entry)];
      if (!entry.value.startsWith('TLP') || wanted.some((state) => state.startsWith('TLP')))
        return found(settled(wanted.includes(entry.value)), facts);
      const detail = `the source’s words do not say on which side a traumatic puncture (${entry.value}) falls`;
      const waitsFor = 'a reading of the source’s words for the fluid round brain and spinal cord';
      return cannotJudge({ code: 'UNDEFINED_TERM', waitsFor, key: CNS.key, detail }, facts);
    });
  },
  turns: ({ within }, world) => turnsOf([CNS.key], [within], world),
  describe: ({ cns: wanted, within }) =>
    `fluid round brain and spinal cord: ${wanted.join(' or ')}${sayWithin(within)}`,
});
