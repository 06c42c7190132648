import { z } from 'zod';
import { factOf, isNotApplicable } from '../record/entries.js';
import { cannotJudge, found } from '../finding.js';
import { bestResponseIn } from '../record/response.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const GRADES = ['CR', 'PR', 'MR', 'SD', 'PD'] as const;

/**
 * Best response to first-line treatment is one of `bestResponse`; those under `undefined` the source's words leave open.
 * With `impliedByRelapse` a recorded relapse stands for the good response before it where none is recorded.
 */
export const bestResponse = defineKind({
  key: 'bestResponse',
  schema: z.strictObject({
    bestResponse: z.array(z.enum(GRADES)).min(1),
    undefined: z.array(z.enum(GRADES)).optional(),
    impliedByRelapse: z.boolean().optional(),
  }),
  assess({ bestResponse: wanted, undefined: open, impliedByRelapse }, world) {
    const { value, facts, absent } = bestResponseIn(world);
    if (value === 'implied' && impliedByRelapse === true) return found('true', facts);
    if (value === undefined && isNotApplicable(world.content.bestResponse, world.asOf))
      return found('false', [factOf('bestResponse', 'best response: not applicable')]);
    if (value === undefined || value === 'implied') return cannotJudge(absent, facts);
    if (open?.includes(value) !== true) return found(settled(wanted.includes(value)), facts);
    const detail = `the source’s words do not say on which side a best response of ${value} falls`;
    return cannotJudge(
      {
        code: 'UNDEFINED_TERM',
        waitsFor: 'a reading of the source’s word for the response',
        key: 'bestResponse',
        detail,
      },
      facts,
    );
  },
  describe: ({ bestResponse: wanted }) => `best response to first-line treatment ${wanted.join(' or ')}`,
});
