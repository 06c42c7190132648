import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, item, readItem, text } from './guide-item.js';
import type { Factor } from './guide.js';

const factor = z.strictObject({
  ...item,
  reads: z.array(text).min(1, 'a factor that reads nothing of a case'),
  remarks: z.array(text).default([]),
  family,
});

/** Reads one factor. */
export function readFactor(raw: unknown, path: string, context: CriterionContext): Factor | undefined {
  return readItem(factor, raw, path, context);
}
