import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, id, item, readItem, readRemarks, remark, text } from './guide-item.js';
import type { Pathway } from './guide.js';

const pathway = z.strictObject({
  ...item,
  source: id,
  steps: z.array(remark.extend({ options: z.array(id).default([]) })).min(1, 'a pathway without steps'),
  remarks: z.array(text).default([]),
  family: family.optional(),
});

/** Reads one pathway. */
export function readPathway(raw: unknown, path: string, context: CriterionContext): Pathway | undefined {
  const read = readItem(pathway, raw, path, context);
  return read === undefined ? undefined : { ...read, steps: readRemarks(read.steps, `${path}.steps`, context) };
}
