import { z } from 'zod';
import { boundSchema, sayBound } from '../bound.js';
import { sayQuantity } from '../quantity.js';
import { factOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { within } from './amount.js';
import { defineKind } from './kind.js';
import { ofAll } from './part.js';

const ESTIMATE = { key: 'lifeExpectancyEstimate', name: 'life expectancy, as the team estimates it' } as const;
const MEASURE = { unit: 'wk' };

/** Life expectancy as the team estimates it, and never as anything here works it out. */
export const lifeExpectancy = defineKind({
  key: 'lifeExpectancy',
  schema: z.strictObject({ lifeExpectancy: boundSchema(MEASURE.unit) }),
  assess: ({ lifeExpectancy: bound }, world) =>
    onLatest(world.content[ESTIMATE.key], ESTIMATE, world, (entry) =>
      ofAll(
        [within(entry.value, bound, MEASURE, ESTIMATE)],
        [factOf(ESTIMATE.key, `life expectancy as estimated: ${sayQuantity(entry.value)}`, entry)],
      ),
    ),
  turns: (_, world) => turnsOf([ESTIMATE.key], [], world),
  describe: ({ lifeExpectancy: bound }) => `life expectancy ${sayBound(bound)}, as the team estimates it`,
});
