import { z } from 'zod';
import type { Transplant } from '../case-attributes.js';
import type { Distance } from '../distance.js';
import { cannotJudge, found, type Finding, type Reason } from '../finding.js';
import { ANY_DAY, isBefore } from '../partial-date.js';
import { datesIn } from '../record/dates.js';
import { constant, isNotApplicable, whyAbsent } from '../record/entries.js';
import { extremeTransplant } from '../record/event-milestones.js';
import { dateOfEvent, nameOf } from '../record/events.js';
import { whyNoOrder } from '../record/no-order.js';
import { relapsesIn } from '../record/relapses.js';
import { transplantsIn, type Transplants } from '../record/transplants.js';
import type { World } from '../record/world.js';
import { agreed, allOf, anyOf, not, settled, type Truth } from '../truth.js';
import { defineKind } from './kind.js';
import { crossings, isBounded, isWithin, NOT_BOUNDED, sayBounds, timeBounds } from './time-bounds.js';

const asked = z
  .strictObject({
    atLeast: z.int().min(1).optional(),
    exactly: z.int().min(0).optional(),
    type: z.enum(['allo', 'auto']).optional(),
    order: z.enum(['before-first-relapse', 'after-first-relapse']).optional(),
    sinceLast: z.strictObject(timeBounds).refine(isBounded, NOT_BOUNDED).optional(),
  })
  .refine(
    ({ atLeast, exactly, sinceLast }) =>
      [atLeast, exactly, sinceLast].filter((part) => part !== undefined).length === 1,
    'give one of `atLeast`, `exactly` and `sinceLast`',
  );
type Rule = z.infer<typeof asked>;

/**
 * Transplants of a kind (a donor's cells, the child's own; before or after the disease first came back): how many, or how
 * long ago the last of them was. Where none was given no time has passed since: not met.
 */
export const transplant = defineKind({
  key: 'transplant',
  schema: z.strictObject({ transplant: asked }),
  assess({ transplant: rule }, world) {
    const recorded = rule.order === 'after-first-relapse' ? ifItCameBack(world) : transplantsIn(world);
    const judged = recorded.items.map((item) => judge(item, rule, world));
    return rule.sinceLast === undefined
      ? counted(rule, judged, recorded)
      : timed(rule.sinceLast, judged, recorded, world);
  },
  turns: ({ transplant: { sinceLast } }, { content }) =>
    sinceLast === undefined ? [] : crossings(sinceLast, datesIn(content, 'transplants')),
  describe: ({ transplant: rule }) => sayRule(rule),
});

/** Where it never came back no transplant came after that, however little is known of transplants. */
function ifItCameBack(world: World): Transplants {
  const { most, facts } = relapsesIn(world);
  const recorded = transplantsIn(world);
  return most === 0 ? { items: [], complete: true, facts: [...recorded.facts, ...facts], absent: [] } : recorded;
}

interface Judged {
  readonly item: Transplant;
  readonly truth: Truth;
  readonly why: readonly Reason[];
}

function counted(
  { atLeast, exactly }: Rule,
  judged: readonly Judged[],
  { complete, facts, absent }: Transplants,
): Finding {
  const least = judged.filter(({ truth }) => truth === 'true').length;
  const open = judged.filter(({ truth }) => truth === 'unknown');
  const most = complete ? least + open.length : Infinity;
  const reached = (bound: number): Truth => (least >= bound ? 'true' : most < bound ? 'false' : 'unknown');
  const truth =
    atLeast === undefined ? allOf([reached(exactly ?? 0), not(reached((exactly ?? 0) + 1))]) : reached(atLeast);
  if (truth !== 'unknown') return found(truth, facts);
  return cannotJudge([...open.flatMap(({ why }) => why), ...(complete ? [] : absent)], facts);
}

/** Time since the last of them, whichever of the open ones are of the kind. */
function timed(
  bounds: NonNullable<Rule['sinceLast']>,
  judged: readonly Judged[],
  recorded: Transplants,
  world: World,
): Finding {
  const { complete, facts, absent } = recorded;
  if (!complete) return cannotJudge([...judged.flatMap(({ why }) => why), ...absent], facts);
  const open = judged.filter(({ truth }) => truth === 'unknown');
  const sure = judged.filter(({ truth }) => truth === 'true').map(({ item }) => item);
  if (sure.length === 0 && open.length === 0) return found('false', facts);
  const ways = [sure, ...open.map(({ item }) => [...sure, item])].filter((items) => items.length > 0);
  const today = { earliest: world.asOf, latest: world.asOf };
  const times = ways
    .map((items) => extremeTransplant(items, 'latest', world))
    .map((time) => ({ ...time, truth: isWithin(bounds, time.range, today) }));
  const truth = agreed(times.map((time) => time.truth));
  if (truth !== 'unknown' && (sure.length > 0 || truth === 'false')) {
    const [first, ...others] = times.map(({ range }) => range);
    const since = others.reduce((one, other) => (other.latest > one.latest ? other : one), first ?? ANY_DAY);
    const distance: Distance = { type: 'time', of: 'the last transplant', since, asOf: world.asOf, bounds };
    return found(truth, facts, { passing: true, distance });
  }
  const undated = times.filter((time) => time.truth === 'unknown');
  return cannotJudge([...open.flatMap(({ why }) => why), ...undated.flatMap(({ why }) => why)], facts);
}

function judge(item: Transplant, { type, order }: Rule, world: World): Judged {
  const parts = [
    ...(type === undefined ? [] : [ofType(item, type, world)]),
    ...(order === undefined ? [] : [inOrder(item, order, world)]),
  ];
  const truth = allOf(parts.map((part) => part.truth));
  return { item, truth, why: truth === 'unknown' ? parts.flatMap(({ why }) => why) : [] };
}

function ofType({ id, type }: Transplant, wanted: 'allo' | 'auto', world: World): Omit<Judged, 'item'> {
  const named = { key: `transplants/${id}/type`, name: `whose cells ${nameOf(id)} was from` };
  const recorded = constant(type, named, world)?.value;
  if (recorded !== undefined) return { truth: settled(recorded === wanted), why: [] };
  if (isNotApplicable(type, world.asOf)) return { truth: 'false', why: [] };
  return { truth: 'unknown', why: whyAbsent(type, named, world.asOf) };
}

/** After the first relapse is after any of them; before it is before any. Of a partial list another may have come earlier. */
function inOrder(item: Transplant, order: NonNullable<Rule['order']>, world: World): Omit<Judged, 'item'> {
  const { items, most, complete, absent } = relapsesIn(world);
  const date = dateOfEvent('transplants', item, world);
  const relapses = items.map((relapse) => ({
    relapse,
    truth: isBefore(dateOfEvent('relapses', relapse, world), date),
  }));
  const others: readonly Truth[] = complete || most === 0 ? [] : ['unknown'];
  const after = anyOf([...relapses.map(({ truth }) => truth), ...others]);
  const truth = order === 'after-first-relapse' ? after : not(after);
  const facts = truth === 'unknown' ? relapses.filter((each) => each.truth === 'unknown') : [];
  const why = facts.flatMap(({ relapse }) =>
    whyNoOrder({ transplant: item, relapse }, `whether ${nameOf(item.id)} came after ${nameOf(relapse.id)}`, world),
  );
  return { truth, why: truth === 'unknown' ? [...why, ...(others.length > 0 ? absent : [])] : [] };
}

function sayRule({ atLeast, exactly, type, order, sinceLast }: Rule): string {
  const kind = type === undefined ? '' : type === 'auto' ? ' of the child’s own cells' : ' of a donor’s cells';
  const when =
    order === undefined ? '' : order === 'after-first-relapse' ? ' after the first relapse' : ' before any relapse';
  if (sinceLast !== undefined) return `${sayBounds(sinceLast)} since the last transplant${kind}${when}`;
  if (exactly === 0) return `no transplant${kind}${when}`;
  const amount = atLeast === undefined ? `exactly ${exactly}` : `at least ${atLeast}`;
  return `${amount} ${(atLeast ?? exactly) === 1 ? 'transplant' : 'transplants'}${kind}${when}`;
}
