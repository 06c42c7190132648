import { z } from 'zod';
import { sayBound } from '../bound.js';
import type { Entry } from '../case-shape.js';
import type { Finding } from '../finding.js';
import { sayQuantity, type Quantity } from '../quantity.js';
import { factOf, knownOf } from '../record/entries.js';
import { fieldOf, onLatest, turnsOf } from '../record/series.js';
import { sayWithin } from './age-window.js';
import { amountBounds, boundOf, checkBound, within as withinBound } from './amount.js';
import { defineKind } from './kind.js';
import { ofAll } from './part.js';
import { span } from './time-bounds.js';

const MARROW = {
  blasts: { key: 'marrowBlasts', name: 'blasts in the bone marrow' },
  involvement: { key: 'marrowInvolvement', name: 'share of the marrow involved' },
} as const;
const MEASURE = { unit: '%' };

/** Blasts in the bone marrow (leukaemia), or the share of it that a solid tumour involves, as last recorded. */
export const marrow = defineKind({
  key: 'marrow',
  schema: z
    .strictObject({ marrow: z.enum(['blasts', 'involvement']), ...amountBounds, within: span.optional() })
    .superRefine((params, context) => checkBound(params, MEASURE, context)),
  assess(params, world) {
    const { content } = world;
    const series = { ...MARROW[params.marrow], within: params.within };
    const judge = (value: Quantity, entry: Entry<unknown>, sites = ''): Finding =>
      ofAll(
        [withinBound(value, params, MEASURE, series)],
        [factOf(series.key, `${series.name} ${sayQuantity(value)}${sites}`, entry)],
      );
    if (params.marrow === 'blasts')
      return onLatest(content.marrowBlasts, series, world, (entry) => judge(entry.value, entry));
    return onLatest(fieldOf(content.marrowInvolvement, 'amount', world), series, world, (entry) => {
      const [sampled] = knownOf(entry.value.group.sitesSampled, world.asOf);
      return judge(entry.value.value, entry, sampled === undefined ? '' : `, sites sampled: ${sampled.value}`);
    });
  },
  turns: ({ marrow: which, within }, world) => turnsOf([MARROW[which].key], [within], world),
  describe: ({ marrow: which, within, ...bound }) =>
    `${MARROW[which].name} ${sayBound(boundOf(bound))}${sayWithin(within)}`,
});
