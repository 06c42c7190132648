import { daysOf, type Day, type Days } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { fieldOf, valuesOf } from '../record.js';
import type { World } from '../world.js';
import { dayIn, joinedDays, recordedDays } from './dates.js';

type Birth = string | { readonly ageInDays: number; readonly at: string };

/** The day of birth. Where something recorded came before it, either that date is unknown or the birth date is. */
export function birthOf(world: World): Day {
  const days = birthDays(world);
  return dayIn('birth/day', days !== undefined && isDoubted('birth', days, world) ? undefined : days, world);
}

/** The day of the diagnosis, in doubt in the same way. */
export function diagnosisDayOf(world: World): Day {
  const days = diagnosisDays(world);
  const isWrong = days === undefined || isTooEarly(days, world) || isDoubted('diagnosis', days, world);
  return dayIn('diagnosis/day', isWrong ? undefined : days, world);
}

/** Whether an event of these days is one whose date this world holds to be wrong: it lies before birth or diagnosis. */
export function isTooEarly(days: Days, world: World): boolean {
  return (['birth', 'diagnosis'] as const).some((what) => {
    const start = what === 'birth' ? birthDays(world) : diagnosisDays(world);
    return start !== undefined && days.last < start.first && whichIsWrong(what, world) === 'events';
  });
}

function isDoubted(what: 'birth' | 'diagnosis', days: Days, world: World): boolean {
  const events = [...eventDays(world), ...(what === 'birth' ? [diagnosisDays(world)] : [])];
  return (
    events.some((event) => event !== undefined && event.last < days.first) && whichIsWrong(what, world) === 'start'
  );
}

function whichIsWrong(what: string, world: World): 'start' | 'events' {
  return world.pick(`too-early/${what}`, ['start', 'events']);
}

function birthDays(world: World): Days | undefined {
  return world.once('birth/days', () => joinedBirth(world));
}

function joinedBirth(world: World): Days | undefined {
  const ranges = valuesOf(world.content.birthDate as Recorded<Birth>, world.asOf).map(({ value }) => {
    if (typeof value === 'string') return daysOf(value);
    const at = daysOf(value.at);
    return { first: at.first - value.ageInDays, last: at.last - value.ageInDays };
  });
  return joinedDays('birth', ranges, world);
}

function diagnosisDays(world: World): Days | undefined {
  return world.once('diagnosis/days', () =>
    recordedDays('diagnosis/date', fieldOf<string>(world.content.diagnosis, 'date'), world),
  );
}

function eventDays(world: World): readonly (Days | undefined)[] {
  return world.once('event/days', () => allEventDays(world));
}

function allEventDays(world: World): readonly (Days | undefined)[] {
  const { relapses, transplants, progressionEvents, responseAfterCycle } = world.content;
  return [relapses, transplants, progressionEvents, responseAfterCycle].flatMap(({ items }, list) =>
    items.map((item) => recordedDays(`event/${list}/${item.id}`, item.date, world)),
  );
}
