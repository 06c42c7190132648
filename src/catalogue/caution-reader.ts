import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, item, readItem, text } from './guide-item.js';
import type { Caution } from './guide.js';

const caution = z.strictObject({ ...item, beside: z.array(text).min(1, 'a caution that stands nowhere'), family });

/** Reads one caution. */
export function readCaution(raw: unknown, path: string, context: CriterionContext): Caution | undefined {
  return readItem(caution, raw, path, context);
}
