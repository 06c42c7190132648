import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { factOf, latest, whyAbsent } from '../record/entries.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const THERAPIES = {
  frontline: { key: 'completingFrontline', name: 'whether first-line treatment is being completed' },
  relapse: { key: 'completingRelapseTherapy', name: 'whether relapse treatment is being completed' },
} as const;

/** First-line or relapse treatment is being completed now, as recorded. */
export const completing = defineKind({
  key: 'completing',
  schema: z.strictObject({ completing: z.enum(['frontline', 'relapse']) }),
  assess({ completing: which }, world) {
    const named = THERAPIES[which];
    const entry = latest(world.content[named.key], named, world);
    if (entry?.status === 'not_applicable')
      return found('false', [factOf(named.key, `${named.name}: not applicable`, entry)], { passing: true });
    if (entry?.value === undefined)
      return cannotJudge(whyAbsent(entry === undefined ? [] : [entry], named, world.asOf));
    const says = `${entry.value === 'yes' ? '' : 'not '}completing ${which === 'frontline' ? 'first-line' : 'relapse'} treatment`;
    return found(settled(entry.value === 'yes'), [factOf(named.key, says, entry)], { passing: true });
  },
  describe: ({ completing: which }) =>
    `${which === 'frontline' ? 'first-line' : 'relapse'} treatment is being completed`,
});
