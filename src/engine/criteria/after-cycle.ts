import { z } from 'zod';
import { cannotJudge, distinct, found } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { factOf, missing, valueIn } from '../record/entries.js';
import { dateOfEvent, pastItems } from '../record/events.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

/** After the latest cycle assessed the disease stood like this (`mrd_only`: residual disease by a fine test only). */
export const afterCycle = defineKind({
  key: 'afterCycle',
  schema: z.strictObject({ afterCycle: z.enum(['remission', 'mrd_only', 'no_remission']) }),
  assess({ afterCycle: wanted }, world) {
    const { given, partial } = world.content.responseAfterCycle;
    const open = missing('responseAfterCycle', 'how the disease stood after the last cycle');
    const last = lastOf(pastItems(world.content.responseAfterCycle, world), world);
    const answers = distinct(last, ({ response }) => String(response));
    if (!given || partial || answers.length === 0) return cannotJudge(open);
    const says = 'the response after the last cycle is recorded in more than one way';
    const one =
      answers.length === 1
        ? answers[0]
        : world.choose({ key: 'responseAfterCycle/last', says, settles: open.waitsFor }, answers);
    if (one?.response === undefined) return cannotJudge(open);
    const fact = factOf(
      `responseAfterCycle/${one.id}`,
      `after the last cycle assessed: ${one.response.replaceAll('_', ' ')}`,
    );
    return found(settled(one.response === wanted), [fact]);
  },
  describe: ({ afterCycle: wanted }) => `after the last cycle assessed: ${wanted.replaceAll('_', ' ')}`,
});

type Item = World['content']['responseAfterCycle']['items'][number];

/** The assessments after which there is none: by their cycle where both have one, else by their dates. */
function lastOf(items: readonly Item[], world: World) {
  const read = items.map((item) => ({
    id: item.id,
    cycle: valueIn(item.cycle, `responseAfterCycle/${item.id}/cycle`, world),
    date: dateOfEvent('responseAfterCycle', item, world),
    response: valueIn(item.response, `responseAfterCycle/${item.id}/response`, world),
  }));
  type Read = (typeof read)[number];
  const isLater = (one: Read, other: Read) =>
    one.cycle !== undefined && other.cycle !== undefined
      ? one.cycle > other.cycle
      : isBefore(other.date, one.date) === 'true';
  return read.filter((one) => !read.some((other) => isLater(other, one)));
}
