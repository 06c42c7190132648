import { z } from 'zod';
import { SITES } from '../attributes/shapes.js';
import { found } from '../finding.js';
import { factOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const OUTSIDE = { key: 'extramedullarySites', name: 'where there is leukaemia outside the marrow' } as const;
const PLACES = SITES.filter((site) => site !== 'bone_marrow');

/** There is leukaemia outside the marrow, at one of the places named or at any, as last recorded. An empty record means none. */
export const extramedullary = defineKind({
  key: 'extramedullary',
  schema: z.strictObject({ extramedullary: z.union([z.literal('any'), z.array(z.enum(PLACES)).min(1)]) }),
  assess({ extramedullary: wanted }, world) {
    const none = () => found('false', [factOf(OUTSIDE.key, 'leukaemia outside the marrow: not applicable')]);
    return onLatest(world.content.extramedullarySites, { ...OUTSIDE, notApplicable: none }, world, (entry) => {
      const places = entry.value.filter((site) => site !== 'bone_marrow');
      const says = places.length === 0 ? 'no leukaemia outside the marrow' : `outside the marrow: ${say(places)}`;
      const holds = places.some((site) => wanted === 'any' || wanted.some((one) => one === site));
      return found(settled(holds), [factOf(OUTSIDE.key, says, entry)]);
    });
  },
  turns: (_, world) => turnsOf([OUTSIDE.key], [], world),
  describe: ({ extramedullary: wanted }) =>
    wanted === 'any' ? 'leukaemia outside the marrow' : `leukaemia outside the marrow: ${say(wanted)}`,
});

function say(sites: readonly string[]): string {
  return sites.map((site) => site.replaceAll('_', ' ')).join(', ');
}
