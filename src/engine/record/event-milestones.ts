import type { Relapse, Transplant } from '../case-attributes.js';
import type { FactUsed } from '../finding.js';
import { overlap } from '../partial-date.js';
import { dateOfEvent, inDoubt, type Event } from './events.js';
import { dayOfItem, extreme, extremes, inexact, on, type Milestone } from './milestone.js';
import { sayRelapse } from './relapses.js';
import { sayTransplant } from './transplants.js';
import type { World } from './world.js';

type Side = 'earliest' | 'latest';

/**
 * When one relapse, or the earliest or latest of several, was found. Where it is known to be the first or last `among` others, by
 * its number, it came no later than the first of them, or no earlier than the last.
 */
export function extremeRelapse(
  items: readonly Relapse[],
  which: Side,
  world: World,
  among: readonly Relapse[] = items,
): Milestone {
  const milestone = extremeEvent('relapses', items, sayRelapse, which, world);
  const days = among.map((item) => dateOfEvent('relapses', item, world));
  return { ...milestone, range: overlap(milestone.range, extreme(days, which)) ?? milestone.range };
}

/** When the earliest or latest of these transplants was. */
export function extremeTransplant(items: readonly Transplant[], which: Side, world: World): Milestone {
  return extremeEvent('transplants', items, sayTransplant, which, world);
}

function extremeEvent<Item extends Event>(
  list: 'relapses' | 'transplants',
  items: readonly Item[],
  say: (item: Item) => FactUsed,
  which: Side,
  world: World,
): Milestone {
  const ranges = items.map((item) => dateOfEvent(list, item, world));
  const those = extremes(items, ranges, which);
  const named = inexact(items, ranges, which).map(({ id }) => dayOfItem(list, id));
  const milestone = on(extreme(ranges, which), those.map(say), ...named);
  return isUndone(milestone, those) ? { ...milestone, why: [inDoubt('diagnosis')] } : milestone;
}

/** Whether the days are recorded, and undone by this world: in doubt, and not missing. */
function isUndone({ range }: Milestone, items: readonly Event[]): boolean {
  const dated = items.every(({ date }) => (date ?? []).some(({ value }) => value !== undefined));
  return range.earliest === -Infinity && dated;
}
