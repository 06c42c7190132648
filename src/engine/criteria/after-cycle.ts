import { z } from 'zod';
import { cannotJudge, found } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { factOf, missing } from '../record/entries.js';
import { dateOfEvent, pastItems } from '../record/events.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

/** After the latest cycle assessed the disease stood like this (`mrd_only`: residual disease by a fine test only). */
export const afterCycle = defineKind({
  key: 'afterCycle',
  schema: z.strictObject({ afterCycle: z.enum(['remission', 'mrd_only', 'no_remission']) }),
  assess({ afterCycle: wanted }, world) {
    const items = pastItems(world.content.responseAfterCycle, world).map((item) => ({
      item,
      cycle: item.cycle[0]?.value,
      date: dateOfEvent('responseAfterCycle', item, world),
      response: item.response.find(({ value }) => value !== undefined)?.value,
    }));
    const isLater = (one: (typeof items)[number], other: (typeof items)[number]) =>
      one.cycle !== undefined && other.cycle !== undefined
        ? one.cycle > other.cycle
        : isBefore(other.date, one.date) === 'true';
    const last = items.filter((one) => !items.some((other) => isLater(other, one)));
    const answers = new Set(last.map(({ response }) => response));
    const [answer] = answers;
    if (answer === undefined || answers.size > 1)
      return cannotJudge(missing('responseAfterCycle', 'how the disease stood after the last cycle'));
    return found(settled(answer === wanted), [
      factOf(
        `responseAfterCycle/${last[0]?.item.id ?? ''}`,
        `after the last cycle assessed: ${answer.replaceAll('_', ' ')}`,
      ),
    ]);
  },
  describe: ({ afterCycle: wanted }) => `after the last cycle assessed: ${wanted.replaceAll('_', ' ')}`,
});
