import type { Entry, Recorded, Status } from '../case-shape.js';
import type { Day } from '../calendar.js';
import { distinct, type FactUsed, type Reason, type ReasonCode } from '../finding.js';
import { ANY_DAY, isBefore, overlap, readPartialDate, upTo, type DayRange } from '../partial-date.js';
import type { World } from './world.js';

/** An entry that holds a value. */
export type Known<T> = Entry<T> & { readonly value: T };

/** What a reader is told of the attribute it reads: its key in the record, and its name in words. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Entries of the record up to `asOf`: one dated wholly later is shown and not used. */
export function usable<T>(entries: Recorded<T>, asOf: Day): Recorded<T> {
  return entries.some(({ date }) => isLater(date, asOf)) ? entries.filter(({ date }) => !isLater(date, asOf)) : entries;
}

/** Whether a recorded date lies wholly after `asOf`. */
export function isLater(date: string | undefined, asOf: Day): boolean {
  const range = date === undefined ? undefined : readPartialDate(date);
  return range !== undefined && upTo(range, asOf) === undefined;
}

/** The entries that hold a value, up to `asOf`. */
export function knownOf<T>(entries: Recorded<T>, asOf: Day): readonly Known<T>[] {
  return usable(entries, asOf).filter((entry): entry is Known<T> => entry.value !== undefined);
}

const CODES: Readonly<Record<Exclude<Status, 'known' | 'not_applicable'>, ReasonCode>> = {
  unknown: 'MISSING_DATA',
  not_done: 'MISSING_DATA',
  in_progress: 'MISSING_DATA',
  requested: 'MISSING_DATA',
  not_assessed: 'NEEDS_JUDGEMENT',
  conflicting: 'CONFLICTING_DATA',
};
const DETAILS: Readonly<Record<Exclude<Status, 'known' | 'not_applicable'>, string>> = {
  unknown: 'recorded as not known',
  not_done: 'recorded as not done',
  in_progress: 'in progress',
  requested: 'requested',
  not_assessed: 'recorded as not assessed',
  conflicting: 'recorded as conflicting',
};

/** Why an attribute has no value, as the reasons that a leaf waiting for it gives. Silence is missing data. */
export function whyAbsent(entries: Recorded<unknown>, { key, name }: Named, asOf: Day): readonly Reason[] {
  if (entries.length === 0) return [missing(key, name)];
  const reasons = usable(entries, asOf).flatMap(({ status, requested }): Reason[] => {
    if (status === 'known' || status === 'not_applicable') return [];
    return [
      {
        code: CODES[status],
        waitsFor: name,
        key,
        detail: DETAILS[status],
        ...(requested === undefined ? {} : { request: requested }),
      },
    ];
  });
  return reasons.length > 0 ? reasons : [missing(key, name)];
}

/** Whether an attribute is recorded as not applicable, and with no value: where presence is asked the answer is no. */
export function isNotApplicable(entries: Recorded<unknown>, asOf: Day): boolean {
  const given = usable(entries, asOf);
  return given.some(({ status }) => status === 'not_applicable') && given.every(({ value }) => value === undefined);
}

/** The reason for a silence. */
export function missing(key: string, name: string, detail = 'not recorded'): Reason {
  return { code: 'MISSING_DATA', waitsFor: name, key, detail };
}

/** A fact as it may be shown, with the date, origin and author of its entry. */
export function factOf(key: string, says: string, entry: Entry<unknown> = { status: 'known' }): FactUsed {
  return {
    key,
    says,
    ...(entry.date === undefined ? {} : { date: entry.date }),
    ...(entry.source === undefined ? {} : { source: entry.source }),
    ...(entry.recordedBy === undefined ? {} : { recordedBy: entry.recordedBy }),
    ...(entry.supposed === undefined ? {} : { supposed: true }),
  };
}

/** The value of a constant: the one recorded, or where records conflict the one of this world. */
export function constant<T>(entries: Recorded<T>, { key, name }: Named, { choose, asOf }: World): Known<T> | undefined {
  const recorded = knownOf(entries, asOf);
  if (recorded.length < 2) return recorded[0];
  const values = distinct(recorded, ({ value }) => JSON.stringify(value));
  if (values.length < 2) return values[0];
  return choose({ key, says: `${name} is recorded in ${values.length} ways`, settles: name }, values);
}

/** The value of a field inside a group or an item: the one recorded, or where records conflict the one of this world. */
export function valueIn<T>(entries: Recorded<T>, key: string, world: World): T | undefined {
  return constant(entries, { key, name: key.replaceAll('/', ', ').replaceAll('-', ' ') }, world)?.value;
}

/** Said where a dated result is used and the source names no limit on its age. */
export const NO_AGE_LIMIT = 'the source sets no limit on how old this result may be';

/**
 * The latest entry of a series on or before `asOf`. A request, a test not done or a gap does not displace an earlier
 * value. Entries of one day, or of days whose order cannot be told, conflict where they differ.
 */
export function latest<T>(entries: Recorded<T>, { key, name }: Named, { choose, asOf }: World): Entry<T> | undefined {
  const inTime = usable(entries, asOf);
  if (inTime.length < 2) return inTime[0];
  const telling = inTime.filter(
    ({ status }) => status !== 'requested' && status !== 'unknown' && status !== 'not_done',
  );
  const pool = telling.length > 0 ? telling : inTime;
  const last = pool.filter(
    (entry) => !pool.some((other) => isBefore(rangeOf(entry.date, asOf), rangeOf(other.date, asOf)) === 'true'),
  );
  const ways = distinct(surestFirst(last, asOf), ({ status, value }) => `${status}|${JSON.stringify(value)}`);
  if (ways.length < 2) return ways[0];
  return choose({ key, says: `${name} is recorded in ${ways.length} ways for one time`, settles: name }, ways);
}

/** Of records that say the same for the latest time, the one known to be newest speaks for it, in whatever order they stand. */
function surestFirst<T>(entries: Recorded<T>, asOf: Day): Recorded<T> {
  const read = entries.map((entry) => ({ entry, range: rangeOf(entry.date, asOf) }));
  const isNewer = (one: DayRange, other: DayRange) =>
    one.earliest === other.earliest ? one.latest > other.latest : one.earliest > other.earliest;
  const sorted = read.sort((one, other) =>
    isNewer(one.range, other.range) ? -1 : isNewer(other.range, one.range) ? 1 : 0,
  );
  return sorted.map(({ entry }) => entry);
}

/** The days that a recorded date allows, up to `asOf`; any day where there is none. */
export function rangeOf(date: string | undefined, asOf: Day): DayRange {
  const range = date === undefined ? ANY_DAY : (readPartialDate(date) ?? ANY_DAY);
  return upTo(range, asOf) ?? range;
}

/** The days that all records of one date allow; where no day fits them all, those of this world. */
export function dateOf(entries: Recorded<string>, { key, name }: Named, world: World): DayRange {
  const ranges = entries.flatMap(({ value }) => (value === undefined ? [] : [readPartialDate(value) ?? ANY_DAY]));
  return upToToday(together(ranges, { key, name }, world), world.asOf);
}

function upToToday(range: DayRange, asOf: Day): DayRange {
  return upTo(range, asOf) ?? range;
}

/** What several ranges for one day leave: their overlap, or where there is none the one of this world. */
export function together(ranges: readonly DayRange[], { key, name }: Named, { choose }: World): DayRange {
  const common = ranges.reduce<DayRange | undefined>(
    (all, range) => (all === undefined ? undefined : overlap(all, range)),
    ANY_DAY,
  );
  if (common !== undefined) return common;
  const ways = distinct(ranges, ({ earliest, latest: last }) => `${earliest}|${last}`);
  return choose({ key, says: `${name} is recorded in ${ways.length} ways`, settles: name }, ways);
}
