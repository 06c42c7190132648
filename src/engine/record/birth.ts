import type { BirthDate } from '../case-shape.js';
import { ANY_DAY, isBefore, readPartialDate, upTo, type DayRange } from '../partial-date.js';
import type { Contradiction } from '../worlds.js';
import { knownOf, rangeOf, together } from './entries.js';
import { once } from './once.js';
import type { World } from './world.js';

const BIRTH = { key: 'birthDate', name: 'birth date' };

/** The days on which the child may have been born, as all records of the birth date allow; undefined where none is. */
export function birthIn(world: World): DayRange | undefined {
  const ranges = knownOf(world.content.birthDate, world.asOf).map(({ value }) => upTo(daysOf(value), world.asOf));
  const past = ranges.filter((range) => range !== undefined);
  return past.length === 0 ? undefined : together(past, BIRTH, world);
}

/** The same, and any day at all in a world in which an event before the birth makes the birth date the one in doubt. */
export function trustedBirthIn(world: World): DayRange | undefined {
  return once(world.content.birthDate, 'trusted', world, readBirth);
}

function readBirth(world: World): DayRange | undefined {
  const birth = birthIn(world);
  if (birth === undefined || !hasEventBefore(birth, world)) return birth;
  return world.choose(beforeOf('birth'), ['event', 'birth']) === 'event' ? birth : undefined;
}

function daysOf(birthDate: BirthDate): DayRange {
  if (typeof birthDate === 'string') return readPartialDate(birthDate) ?? ANY_DAY;
  const at = readPartialDate(birthDate.at) ?? ANY_DAY;
  return { earliest: at.earliest - birthDate.ageInDays, latest: at.latest - birthDate.ageInDays };
}

function hasEventBefore(birth: DayRange, { content, asOf }: World): boolean {
  const lists = [content.relapses, content.transplants, content.progressionEvents, content.responseAfterCycle];
  const dates = [
    ...lists.flatMap(({ items }) => items.flatMap(({ date }) => date)),
    ...content.diagnosis.flatMap(({ value }) => value?.date ?? []),
  ];
  return dates.some(({ value }) => value !== undefined && isBefore(rangeOf(value, asOf), birth) === 'true');
}

/** The contradiction of an event that is dated before the diagnosis or the birth. */
export function beforeOf(against: 'diagnosis' | 'birth'): Contradiction {
  return {
    key: `events-before-${against}`,
    says: `an event is dated before the ${against}`,
    settles: `the dates of the event and of the ${against}`,
  };
}
