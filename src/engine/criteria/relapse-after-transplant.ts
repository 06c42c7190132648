import { z } from 'zod';
import type { Relapse, Transplant } from '../case-attributes.js';
import { cannotJudge, found, type Finding, type Reason } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { knownOf, missing } from '../record/entries.js';
import { dateOfEvent, inDoubt, nameOf } from '../record/events.js';
import { whyNoOrder } from '../record/no-order.js';
import { relapsesIn } from '../record/relapses.js';
import { transplantsIn } from '../record/transplants.js';
import type { World } from '../record/world.js';
import { anyOf } from '../truth.js';
import { defineKind } from './kind.js';
import { isOfKind, RELAPSE_KINDS } from './relapses.js';

/** The disease came back after a transplant: one of the relapses is later than one of the transplants. */
export const relapseAfterTransplant = defineKind({
  key: 'relapseAfterTransplant',
  schema: z.strictObject({
    relapseAfterTransplant: z.strictObject({ excluding: z.array(z.enum(RELAPSE_KINDS)).optional() }),
  }),
  assess({ relapseAfterTransplant: { excluding } }, world) {
    const relapses = relapsesIn(world);
    const transplants = transplantsIn(world);
    const facts = [...transplants.facts, ...relapses.facts];
    const counted = relapses.items.filter((relapse) => !isOfKind(relapse, excluding ?? [], world));
    const pairs = transplants.items.flatMap((transplant) => counted.map((relapse) => ({ transplant, relapse })));
    const orders = pairs.map((pair) => ({ ...pair, truth: inOrder(pair, world) }));
    if (anyOf(orders.map(({ truth }) => truth)) === 'true') return found('true', facts);
    const most = relapses.most - (relapses.items.length - counted.length);
    if (most === 0 || (transplants.complete && transplants.items.length === 0)) return found('false', facts);
    const open = [
      ...orders.filter(({ truth }) => truth === 'unknown').flatMap((pair) => whyNot(pair, world)),
      ...(transplants.complete ? [] : transplants.absent),
      ...(relapses.complete ? [] : whyMoreRelapses(relapses)),
    ];
    return settle(open, facts);
  },
  describe: () => 'it came back after a transplant',
});

function settle(open: readonly Reason[], facts: Finding['facts']): Finding {
  return open.length === 0 ? found('false', facts) : cannotJudge(open, facts);
}

function whyMoreRelapses({ least, items, absent }: ReturnType<typeof relapsesIn>): readonly Reason[] {
  return least > items.length
    ? [missing('relapses', 'the dates of the relapses', 'counted, and not all dated')]
    : absent;
}

interface Pair {
  readonly transplant: Transplant;
  readonly relapse: Relapse;
}

function inOrder({ transplant, relapse }: Pair, world: World) {
  return isBefore(dateOfEvent('transplants', transplant, world), dateOfEvent('relapses', relapse, world));
}

function whyNot({ transplant, relapse }: Pair, world: World): readonly Reason[] {
  const dates = [dateOfEvent('transplants', transplant, world), dateOfEvent('relapses', relapse, world)];
  const dated = knownOf(transplant.date, world.asOf).length > 0 && knownOf(relapse.date, world.asOf).length > 0;
  if (dated && dates.some(({ earliest }) => earliest === -Infinity)) return [inDoubt('diagnosis')];
  return whyNoOrder(
    { transplant, relapse },
    `whether ${nameOf(relapse.id)} came after ${nameOf(transplant.id)}`,
    world,
  );
}
