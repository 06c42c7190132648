import { z } from 'zod';
import type { CriterionContext } from '../engine/index.js';
import { family, id, item, readItem, readRemarks, remark, text } from './guide-item.js';
import { NEEDS, type Route } from './guide.js';
import { access } from './option-reader.js';

const need = remark.extend({ need: z.enum(NEEDS), reads: text.optional() });
const route = z.strictObject({
  ...item,
  short: text,
  needs: z.array(need).default([]),
  gives: z.array(remark).min(1, 'a route that gives nothing back'),
  questions: z.array(id).default([]),
  access: z.array(access).default([]),
  shows: text.optional(),
  unverified: text.optional(),
  family,
});

/** Reads one route. */
export function readRoute(raw: unknown, path: string, context: CriterionContext): Route | undefined {
  const read = readItem(route, raw, path, context);
  if (read === undefined) return undefined;
  return {
    ...read,
    needs: readRemarks(read.needs, `${path}.needs`, context),
    gives: readRemarks(read.gives, `${path}.gives`, context),
    access: readRemarks(read.access, `${path}.access`, context),
  };
}
