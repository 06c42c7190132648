import type { ClinicalContent } from '../case-attributes.js';
import { isBefore, sayDay, type DayRange } from '../partial-date.js';
import { beforeOf, birthIn, trustedBirthIn } from './birth.js';
import { factOf, isLater, knownOf, missing, rangeOf, whyAbsent } from './entries.js';
import { diagnosisDate, inDoubt } from './events.js';
import { firstLineEnd, firstLineStart } from './first-line.js';
import { lastDoseIn } from './last-dose.js';
import { extremeRelapse, extremeTransplant } from './event-milestones.js';
import { never, on, open, sayRange, type Milestone } from './milestone.js';
import { relapseAt } from './relapse-order.js';
import { relapsesIn } from './relapses.js';
import { transplantsIn } from './transplants.js';
import { once } from './once.js';
import type { World } from './world.js';

/** The events between which a time can be measured: how each is said, under which attributes it is recorded, how it is read. */
const READERS = {
  birth: { says: 'birth', keys: ['birthDate'], read: birth },
  diagnosis: { says: 'diagnosis', keys: ['diagnosis'], read: diagnosis },
  firstLineStart: { says: 'the start of first-line treatment', keys: ['treatments'], read: firstLineStart },
  firstLineEnd: { says: 'the end of first-line treatment', keys: ['treatments'], read: firstLineEnd },
  firstRelapse: { says: 'the first relapse', keys: ['relapses'], read: (world) => relapse('first', world) },
  lastRelapse: { says: 'the last relapse', keys: ['relapses'], read: (world) => relapse('last', world) },
  lastTransplant: { says: 'the last transplant', keys: ['transplants'], read: lastTransplant },
  lastDose: { says: 'the last dose of any treatment', keys: ['lastDoseByClass', 'treatments'], read: lastDoseIn },
  assessment: { says: 'the day of the answer', keys: [], read: assessment },
} as const satisfies Readonly<Record<string, Reader>>;

interface Reader {
  readonly says: string;
  readonly keys: readonly (keyof ClinicalContent)[];
  readonly read: (world: World) => Milestone;
}

export type MilestoneName = keyof typeof READERS;
/** The names of the events. */
export const MILESTONES = Object.keys(READERS) as [MilestoneName, ...MilestoneName[]];

/** An event in words: `the first relapse`. */
export function sayMilestone(name: MilestoneName): string {
  return READERS[name].says;
}

/** The attributes under which the day of an event is recorded. */
export function keysOfMilestone(name: MilestoneName): readonly (keyof ClinicalContent)[] {
  return READERS[name].keys;
}

/** When an event was, in this world. */
export function milestoneIn(name: MilestoneName, world: World): Milestone {
  return once(world.content, name, world, READERS[name].read);
}

function birth(world: World): Milestone {
  const named = { key: 'birthDate', name: 'birth date, or age on a day' };
  const range = trustedBirthIn(world);
  if (range !== undefined) return on(range, [], { ...named, name: 'birth date' });
  const { birthDate } = world.content;
  if (knownOf(birthDate, world.asOf).length === 0) return open(whyAbsent(birthDate, named, world.asOf));
  const later = missing(named.key, named.name, 'recorded as after the day of the answer');
  return open([birthIn(world) === undefined ? later : inDoubt('birth')]);
}

function diagnosis(world: World): Milestone {
  const named = { key: 'diagnosis.date', name: 'the date of diagnosis' };
  const dates = knownOf(world.content.diagnosis, world.asOf).flatMap(({ value }) => value.date);
  const past = knownOf(dates, world.asOf).filter(({ value }) => !isLater(value, world.asOf));
  if (past.length === 0) return open(whyAbsent(dates.length > 0 ? dates : world.content.diagnosis, named, world.asOf));
  const range = diagnosisDate(world);
  if (hasEventBefore(range, world) && world.choose(beforeOf('diagnosis'), ['event', 'diagnosis']) === 'diagnosis')
    return open([inDoubt('diagnosis')]);
  const birth = birthIn(world);
  const beforeBirth = birth !== undefined && isBefore(range, birth) === 'true';
  if (beforeBirth && world.choose(beforeOf('birth'), ['event', 'birth']) === 'event') return open([inDoubt('birth')]);
  return on(range, [{ ...factOf('diagnosis', `diagnosed: ${sayRange(range)}`, past[0]), ...dateOf(past[0]) }], named);
}

function dateOf(entry: { readonly value: string } | undefined) {
  return entry === undefined ? {} : { date: entry.value };
}

function hasEventBefore(diagnosed: DayRange, { content, asOf }: World): boolean {
  const lists = [content.relapses, content.transplants, content.progressionEvents, content.responseAfterCycle];
  const dates = lists.flatMap(({ items }) => items.flatMap(({ date }) => date));
  return knownOf(dates, asOf).some(({ value }) => isBefore(rangeOf(value, asOf), diagnosed) === 'true');
}

function relapse(order: 'first' | 'last', world: World): Milestone {
  const relapses = relapsesIn(world);
  const at = relapseAt(order, world, relapses);
  if (at.none) return never(relapses.facts);
  if (at.candidates.length === 0) return open(at.absent, relapses.facts);
  return extremeRelapse(at.candidates, order === 'first' ? 'earliest' : 'latest', world, relapses.items);
}

function lastTransplant(world: World): Milestone {
  const { items, complete, facts, absent } = transplantsIn(world);
  if (!complete) return open(absent, facts);
  return items.length === 0 ? never(facts) : extremeTransplant(items, 'latest', world);
}

function assessment({ asOf }: World): Milestone {
  return on({ earliest: asOf, latest: asOf }, [], { key: '', name: sayDay(asOf) });
}
