import type { Day } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { extentOf, itemsOf } from '../record.js';
import type { World } from '../world.js';
import { isTooEarly } from './birth.js';
import { dayIn, recordedDays, undated } from './dates.js';
import { constant, NOT_APPLICABLE } from './words.js';

/** An event of a list in one world: one recorded, or one that the record leaves room for. */
export interface Event {
  readonly key: string;
  /** As recorded; nothing where this world made it up. */
  readonly item: Readonly<Record<string, unknown>> | undefined;
}

type ListKey = 'relapses' | 'transplants' | 'progressionEvents';

/** How many more than those recorded a partial or silent list is taken to hold at most. */
export const AT_MOST_MORE = 2;

/** The recorded events of a list, up to `asOf`. */
export function recordedEvents(list: ListKey, { content, asOf }: World): readonly Event[] {
  const items = itemsOf<{ readonly id: string; readonly date: Recorded<string> }>(content[list], asOf, 'date');
  return items.map((item) => ({ key: `${list}/${item.id}`, item: item }));
}

/** Events of which nothing is recorded. */
export function madeUp(list: ListKey, count: number): readonly Event[] {
  return Array.from({ length: count }, (_, index) => ({ key: `${list}/further-${index + 1}`, item: undefined }));
}

/** All events of a list in this world: where it is not closed, with up to `more` further ones. */
export function eventsOf(list: ListKey, more: number, world: World): readonly Event[] {
  const recorded = recordedEvents(list, world);
  if (extentOf(world.content[list]) === 'closed') return recorded;
  if (world.asRecorded) return recorded;
  const counts = Array.from({ length: more + 1 }, (_, index) => index);
  return [...recorded, ...madeUp(list, world.fill(`${list}/more`, counts))];
}

/** The day of an event: by now where none is recorded or this world holds the recorded one to be wrong; of one made up, any. */
export function dayOfEvent({ key, item }: Event, world: World): Day {
  if (item === undefined) return dayIn(`${key}/day`, undefined, world);
  const dates = item['date'] as Recorded<string>;
  const days = recordedDays(`${key}/date`, dates, world);
  return dayIn(`${key}/day`, days === undefined || isTooEarly(days, world) ? undated(world) : days, world);
}

/** A word recorded of an event, or any of its words; not applicable is none of them. */
export function wordOf<T>({ key, item }: Event, field: string, domain: readonly T[], world: World): T | undefined {
  const recorded = (item?.[field] ?? []) as Recorded<T>;
  const value = constant(`${key}/${field}`, recorded, domain, world);
  return value === NOT_APPLICABLE ? undefined : value;
}

/** Whether anything is recorded of a field of an event. */
export function isRecorded({ item }: Event, field: string): boolean {
  return ((item?.[field] ?? []) as Recorded<unknown>).some(({ value }) => value !== undefined);
}
