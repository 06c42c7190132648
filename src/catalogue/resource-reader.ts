import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, item, readItem, text } from './guide-item.js';
import { RESOURCE_KINDS, type Resource } from './guide.js';
import { date } from './source-reader.js';

const resource = z.strictObject({
  ...item,
  kind: z.enum(RESOURCE_KINDS),
  phone: z
    .string()
    .regex(/^0[\d ]{9,13}$/, 'not a telephone number of the United Kingdom')
    .optional(),
  hours: text.optional(),
  link: z.url().optional(),
  lastReviewed: date.optional(),
  nextReview: date,
  toBeConfirmed: text.optional(),
  family,
});

/** Reads one resource. */
export function readResource(raw: unknown, path: string, context: CriterionContext): Resource | undefined {
  return readItem(resource, raw, path, context);
}
