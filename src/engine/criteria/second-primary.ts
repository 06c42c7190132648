import { z } from 'zod';
import { found } from '../finding.js';
import { factOf } from '../record/entries.js';
import { onLatest, turnsOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const SECOND = { key: 'secondPrimaryExcluded', name: 'whether a new, unrelated cancer has been excluded' } as const;

/** A new, unrelated cancer has been excluded, as last recorded. Not assessed waits for a clinician; nothing recorded is unknown. */
export const secondPrimary = defineKind({
  key: 'secondPrimary',
  schema: z.strictObject({ secondPrimary: z.literal('excluded') }),
  assess(_, world) {
    return onLatest(world.content.secondPrimaryExcluded, SECOND, world, (entry) => {
      const says = `a new, unrelated cancer ${entry.value === 'yes' ? 'is excluded' : 'is not excluded'}`;
      return found(settled(entry.value === 'yes'), [factOf(SECOND.key, says, entry)]);
    });
  },
  turns: (_, world) => turnsOf([SECOND.key], [], world),
  describe: () => 'a new, unrelated cancer has been excluded',
});
