import type { ClinicalContent } from '../case-attributes.js';
import type { ListRecord, Recorded } from '../case-shape.js';
import { ANY_DAY, isBefore, type DayRange } from '../partial-date.js';
import { readPartialDate, upTo } from '../partial-date.js';
import type { Reason } from '../finding.js';
import { beforeOf, birthIn } from './birth.js';
import { dateOf, knownOf } from './entries.js';
import type { World } from './world.js';

/** An item of a list of events: its id and what is recorded of its date. */
export interface Event {
  readonly id: string;
  readonly date?: Recorded<string>;
}

/** The days on which an event of a list may have happened, in this world. */
export function dateOfEvent(list: keyof ClinicalContent, event: Event, world: World): DayRange {
  const range = recordedDate(list, event, world);
  if (isUndated(range)) return range;
  if (isBefore(range, diagnosisDate(world)) === 'true' && undated('diagnosis', world))
    return { ...ANY_DAY, latest: world.asOf };
  if (isBefore(range, birthRange(world)) === 'true' && undated('birth', world))
    return { ...ANY_DAY, latest: world.asOf };
  return range;
}

function recordedDate(list: keyof ClinicalContent, event: Event, world: World): DayRange {
  return dateOf(
    pastDates(event.date ?? [], world),
    { key: `${list}/${event.id}/date`, name: `the date of ${nameOf(event.id)}` },
    world,
  );
}

function isUndated(range: DayRange): boolean {
  return range.earliest === -Infinity;
}

/** The item's id as words: `relapse-1` is `relapse 1`. */
export function nameOf(id: string): string {
  return id.replaceAll('-', ' ');
}

/** An event before the diagnosis or the birth: either that date is not known, or the event's is. The event itself stands. */
function undated(against: 'diagnosis' | 'birth', world: World): boolean {
  return world.choose(beforeOf(against), ['event', against]) === 'event';
}

/** The reason why a date that such a contradiction puts in doubt cannot be used. */
export function inDoubt(against: 'diagnosis' | 'birth'): Reason {
  const { key, says, settles } = beforeOf(against);
  return { code: 'CONFLICTING_DATA', waitsFor: settles, key, detail: says };
}

/** The days on which the diagnosis may have been made. */
export function diagnosisDate(world: World): DayRange {
  const dates = knownOf(world.content.diagnosis, world.asOf).flatMap(({ value }) => value.date);
  return dateOf(pastDates(dates, world), { key: 'diagnosis.date', name: 'the date of diagnosis' }, world);
}

/** Of several records of one date those that are not wholly after `asOf`. */
function pastDates(dates: Recorded<string>, { asOf }: World): Recorded<string> {
  return dates.filter(({ value }) => value === undefined || !isFuture(value, asOf));
}

function birthRange(world: World): DayRange {
  return birthIn(world) ?? ANY_DAY;
}

/** Items of a list that do not lie wholly after `asOf`. */
export function pastItems<Item extends Event>(
  { items }: ListRecord<Item>,
  { asOf }: Pick<World, 'asOf'>,
): readonly Item[] {
  return items.filter(
    ({ date }) =>
      !(date ?? []).some(({ value }) => value !== undefined && isFuture(value, asOf)) || hasPast(date ?? [], asOf),
  );
}

function isFuture(date: string, asOf: number): boolean {
  const range = readPartialDate(date);
  return range !== undefined && upTo(range, asOf) === undefined;
}

function hasPast(date: Recorded<string>, asOf: number): boolean {
  return date.some(({ value }) => value !== undefined && !isFuture(value, asOf));
}
