import { z } from 'zod';
import { found } from '../finding.js';
import { factOf, knownOf } from '../record/entries.js';
import { fieldOf, onLatest, turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { sayWithin } from './age-window.js';
import { defineKind } from './kind.js';
import { span } from './time-bounds.js';

const DISEASE = {
  measurable: { key: 'measurableDisease', name: 'whether there is measurable disease' },
  evaluable: { key: 'evaluableDisease', name: 'whether there is evaluable disease' },
} as const;

/** There is disease that can be measured, or that can be followed, as last recorded. Neither is taken to be the other. */
export const measurable = defineKind({
  key: 'measurable',
  schema: z.strictObject({ measurable: z.enum(['measurable', 'evaluable']), within: span.optional() }),
  assess({ measurable: which, within }, world) {
    const { key, name } = DISEASE[which];
    const none = () => found('false', [factOf(key, `${which} disease: not applicable`)]);
    const entries = fieldOf(world.content[key], 'present', world);
    return onLatest(entries, { key, name, within, notApplicable: none }, world, (entry) => {
      const [method] = knownOf(entry.value.group.method, world.asOf);
      const says = `${which} disease: ${entry.value.value}${method === undefined ? '' : `, by ${method.value}`}`;
      return found(settled(entry.value.value === 'yes'), [factOf(key, says, entry)]);
    });
  },
  turns: ({ measurable: which, within }, world) => turnsOf([DISEASE[which].key], [within], world),
  describe: ({ measurable: which, within }) => `there is ${which} disease${sayWithin(within)}`,
});
