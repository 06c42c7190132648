import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { factOf, missing } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const SWALLOW = { key: 'swallowAbility', name: 'what the child can swallow' } as const;
const FORMS = ['capsules', 'tablets', 'liquid_only'] as const;

/** The child can swallow one of the forms named. Who can swallow tablets is not taken to swallow capsules, nor the other way round. */
export const swallow = defineKind({
  key: 'swallow',
  schema: z.strictObject({ swallow: z.array(z.enum(FORMS)).min(1) }),
  assess({ swallow: wanted }, world) {
    return onLatest(world.content.swallowAbility, SWALLOW, world, (entry) => {
      const facts = [factOf(SWALLOW.key, `can swallow: ${entry.value.replaceAll('_', ' ')}`, entry)];
      const holds = wanted.includes(entry.value);
      if (holds || entry.value === 'liquid_only' || wanted.every((form) => form === 'liquid_only'))
        return found(settled(holds), facts);
      const solid = wanted.filter((form) => form !== 'liquid_only').join(' or ');
      return cannotJudge(
        missing(SWALLOW.key, `whether ${solid} can be swallowed`, 'another form only is recorded'),
        facts,
      );
    });
  },
  turns: (_, world) => turnsOf([SWALLOW.key], [], world),
  describe: ({ swallow: wanted }) => `can swallow ${wanted.map((form) => form.replaceAll('_', ' ')).join(' or ')}`,
});
