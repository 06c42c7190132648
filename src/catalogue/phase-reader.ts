import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, item, readItem, text } from './guide-item.js';
import type { Phase } from './guide.js';

const phase = z.strictObject({ ...item, remarks: z.array(text).default([]), family });

/** Reads one phase or kind of study. */
export function readPhase(raw: unknown, path: string, context: CriterionContext): Phase | undefined {
  return readItem(phase, raw, path, context);
}
