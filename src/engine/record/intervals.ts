import { sayAge } from '../criteria/age.js';
import { isBefore, readPartialDate, type DayRange } from '../partial-date.js';
import { knownOf } from './entries.js';
import { extreme, type Milestone } from './milestone.js';
import { milestoneIn } from './milestones.js';
import type { World } from './world.js';

/** The times to a first relapse, by where they start: a source that calls one “long” does not say which it means. */
export const INTERVALS = {
  intervalDxToRelapse: { from: 'diagnosis', start: (world: World) => dayOf(milestoneIn('diagnosis', world)) },
  intervalEotToRelapse: {
    from: 'the end of first-line treatment',
    start: (world: World) => dayOf(milestoneIn('firstLineEnd', world)),
  },
  intervalRemissionToRelapse: { from: 'the first remission recorded', start: firstRemission },
} as const;
export type IntervalName = keyof typeof INTERVALS;

/** One of these times in words; undefined where a day that it needs is not known at all. */
export function sayInterval(name: IntervalName, world: World): string | undefined {
  const { from, start } = INTERVALS[name];
  const [began, back] = [start(world), dayOf(milestoneIn('firstRelapse', world))];
  if (began === undefined || back === undefined) return undefined;
  const between = `from ${from} to the first relapse`;
  if (isBefore(back, began) === 'true') return `${between}: the relapse came first`;
  const [least, most] = [
    sayAge(Math.min(began.latest, back.earliest), back.earliest),
    sayAge(began.earliest, back.latest),
  ];
  return `${least === most ? least : `${least} to ${most}`} ${between}`;
}

function dayOf({ state, range }: Milestone): DayRange | undefined {
  return state === 'on' && Number.isFinite(range.earliest) && Number.isFinite(range.latest) ? range : undefined;
}

function firstRemission({ content, asOf }: World): DayRange | undefined {
  const dates = content.responseAfterCycle.items
    .filter(({ response }) => knownOf(response, asOf).some(({ value }) => value === 'remission'))
    .flatMap(({ date }) => knownOf(date, asOf).flatMap(({ value }) => readPartialDate(value) ?? []));
  return dates.length === 0 ? undefined : extreme(dates, 'earliest');
}
