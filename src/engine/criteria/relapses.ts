import { z } from 'zod';
import type { Relapse } from '../case-attributes.js';
import { cannotJudge, found, type Finding, type Reason } from '../finding.js';
import { isIsolatedExtramedullary, isMolecularOnly, relapsesIn, type Relapses } from '../record/relapses.js';
import type { World } from '../record/world.js';
import { allOf, not, type Truth } from '../truth.js';
import { defineKind } from './kind.js';

/** Kinds of relapse that some sources may not have meant: found by molecular tests only, or wholly outside the marrow. */
export const RELAPSE_KINDS = ['molecular-only', 'isolated-extramedullary'] as const;
export type RelapseKind = (typeof RELAPSE_KINDS)[number];

const countOf = z
  .strictObject({
    atLeast: z.int().min(1).optional(),
    exactly: z.int().min(0).optional(),
    excluding: z.array(z.enum(RELAPSE_KINDS)).optional(),
  })
  .refine(({ atLeast, exactly }) => (atLeast === undefined) !== (exactly === undefined), 'give `atLeast` or `exactly`');

/** How often the disease has come back. A list that may be partial proves only what it holds. */
export const relapses = defineKind({
  key: 'relapses',
  schema: z.strictObject({ relapses: countOf }),
  assess({ relapses: { atLeast, exactly, excluding } }, world) {
    const recorded = relapsesIn(world);
    const left = without(recorded, excluding ?? [], world);
    if (atLeast !== undefined) return judge(reaches(left, atLeast), recorded);
    const wanted = exactly ?? 0;
    return judge(allOf([wanted === 0 ? 'true' : reaches(left, wanted), not(reaches(left, wanted + 1))]), recorded);
  },
  describe({ relapses: { atLeast, exactly, excluding } }) {
    const kinds =
      excluding === undefined
        ? ''
        : `, ${excluding.map((kind) => kind.replaceAll('-', ' ')).join(' and ')} returns not counted`;
    if (atLeast !== undefined)
      return `it has come back ${atLeast === 1 ? 'at least once' : `at least ${atLeast} times`}${kinds}`;
    return (
      (exactly === 0
        ? 'it has not come back'
        : `it has come back exactly ${exactly === 1 ? 'once' : `${exactly} times`}`) + kinds
    );
  },
});

/** Whether a relapse is recorded as of one of these kinds; what is not recorded is not so taken. */
export function isOfKind(relapse: Relapse, kinds: readonly RelapseKind[], world: World): boolean {
  const molecular = kinds.includes('molecular-only') && isMolecularOnly(relapse, world);
  return molecular || (kinds.includes('isolated-extramedullary') && isIsolatedExtramedullary(relapse, world));
}

function without(
  { least, most, items }: Relapses,
  kinds: readonly RelapseKind[],
  world: World,
): { least: number; most: number } {
  const left = items.filter((relapse) => isOfKind(relapse, kinds, world)).length;
  return { least: least - left, most: most - left };
}

function reaches({ least, most }: { least: number; most: number }, bound: number): Truth {
  if (least >= bound) return 'true';
  return most < bound ? 'false' : 'unknown';
}

function judge(truth: Truth, { facts, absent }: { facts: Finding['facts']; absent: readonly Reason[] }): Finding {
  return truth === 'unknown' ? cannotJudge(absent, facts) : found(truth, facts);
}
