import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, item, readItem, text } from './guide-item.js';
import { POINT_KINDS, type DiscussionPoint } from './guide.js';

const point = z.strictObject({ ...item, kind: z.enum(POINT_KINDS), reads: text.optional(), family });

/** Reads one discussion point. */
export function readDiscussionPoint(
  raw: unknown,
  path: string,
  context: CriterionContext,
): DiscussionPoint | undefined {
  return readItem(point, raw, path, context);
}
