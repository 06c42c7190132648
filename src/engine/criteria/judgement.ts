import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { callOn } from '../record/calls.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const asked = z.strictObject({
  call: z.string().regex(/^[a-z][a-z0-9-]*$/, 'not a name (small letters, digits and hyphens, a letter first)'),
  asks: z.string().trim().min(1),
});

/**
 * What by nature only a clinician can say. It waits for the call, recorded with author, role and date under its name or on
 * the address of the node, and then is met or not met in that name.
 */
export const judgement = defineKind({
  key: 'judgement',
  schema: z.strictObject({ judgement: asked }),
  assess({ judgement: { call: name, asks } }, world) {
    const { call, facts, why } = callOn(name, world);
    if (call !== undefined) return found(settled(call.met), facts, { notes: [BY_A_CLINICIAN] });
    const detail = 'a clinician’s call, and none is recorded';
    return cannotJudge(why.length > 0 ? why : { code: 'NEEDS_JUDGEMENT', waitsFor: asks, key: 'judgements', detail });
  },
  describe: ({ judgement: { asks } }) => asks,
});

const BY_A_CLINICIAN = 'a clinician’s call';
