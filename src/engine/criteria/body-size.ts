import { z } from 'zod';
import { sayBound } from '../bound.js';
import { sayQuantity } from '../quantity.js';
import { factOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { sayWithin } from './age-window.js';
import { amountBounds, boundOf, checkBound, distanceOf, within as withinBound } from './amount.js';
import { defineKind } from './kind.js';
import { ofAll } from './part.js';
import { span } from './time-bounds.js';

const SIZES = {
  weight: { name: 'weight', unit: 'kg' },
  height: { name: 'height', unit: 'cm' },
  bsa: { name: 'body surface area', unit: 'm2' },
} as const;

/** Weight, height or body surface area, as last recorded. One is not worked out from the others. */
export const bodySize = defineKind({
  key: 'bodySize',
  schema: z
    .strictObject({ bodySize: z.enum(['weight', 'height', 'bsa']), ...amountBounds, within: span.optional() })
    .superRefine((params, context) => checkBound(params, SIZES[params.bodySize], context)),
  assess(params, world) {
    const key = params.bodySize;
    const named = { key, name: SIZES[key].name, within: params.within };
    return onLatest(world.content[key], named, world, (entry) =>
      ofAll(
        [withinBound(entry.value, params, SIZES[key], named)],
        [factOf(key, `${named.name} ${sayQuantity(entry.value)}`, entry)],
        { passing: true, distance: distanceOf(entry.value, params, SIZES[key], named) },
      ),
    );
  },
  turns: ({ bodySize: key, within }, world) => turnsOf([key], [within], world),
  describe: ({ bodySize: key, within, ...bound }) =>
    `${SIZES[key].name} ${sayBound(boundOf(bound))}${sayWithin(within)}`,
});
