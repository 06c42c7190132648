import { daysOf, type Day, type Days } from './days.js';
import type { Entry, ListRecord, Recorded } from './engine-types.js';

/** One value as recorded, with the days on which it may have been measured; undated, with none. */
export interface Value<T> {
  readonly value: T;
  readonly days?: Days;
}

type Group = Readonly<Record<string, Recorded<unknown>>>;

/** The days of a date up to and with `asOf`; undefined where all of them are later. */
export function cut(days: Days, asOf: Day): Days | undefined {
  return days.first > asOf ? undefined : { first: days.first, last: Math.min(days.last, asOf) };
}

const READ = new WeakMap<object, Map<Day, readonly Value<unknown>[]>>();

/** The values recorded on or before `asOf`; statuses and later records are not among them. */
export function valuesOf<T>(recorded: Recorded<T>, asOf: Day): readonly Value<T>[] {
  const known = READ.get(recorded) ?? new Map<Day, readonly Value<unknown>[]>();
  READ.set(recorded, known);
  const values = known.get(asOf) ?? valuesIn(recorded, asOf);
  known.set(asOf, values);
  return values as readonly Value<T>[];
}

function valuesIn<T>(recorded: Recorded<T>, asOf: Day): readonly Value<T>[] {
  return recorded.flatMap(({ value, date }: Entry<T>): readonly Value<T>[] => {
    if (value === undefined) return [];
    if (date === undefined) return [{ value }];
    const days = cut(daysOf(date), asOf);
    return days === undefined ? [] : [{ value, days }];
  });
}

/** A field of a group as if it stood alone: what has no date of its own has the group's. */
export function fieldOf<T>(recorded: Recorded<unknown>, field: string): Recorded<T> {
  return (recorded as Recorded<Group>).flatMap(({ value, ...outer }): Recorded<T> => {
    if (value === undefined) return [outer];
    const inner = (value[field] ?? []) as Recorded<T>;
    return inner.map((entry) =>
      entry.date === undefined && outer.date !== undefined ? { ...entry, date: outer.date } : entry,
    );
  });
}

/** Whether all that is recorded is that it does not apply. */
export function doesNotApply(recorded: Recorded<unknown>, asOf: Day): boolean {
  return (
    valuesOf(recorded, asOf).length === 0 &&
    recorded.some(
      ({ status, date }) => status === 'not_applicable' && (date === undefined || daysOf(date).first <= asOf),
    )
  );
}

/** How far a list is known: `closed` is all there is, `partial` what it holds, `silent` nothing. */
export type Extent = 'closed' | 'partial' | 'silent';

export function extentOf({ given, partial, absent }: ListRecord<unknown>): Extent {
  if (absent.some(({ status }) => status === 'not_applicable')) return 'closed';
  if (!given) return 'silent';
  return partial ? 'partial' : 'closed';
}

/** The items of a list that are not wholly later than `asOf`. */
export function itemsOf<I extends object>(list: ListRecord<I>, asOf: Day, dated: keyof I): readonly I[] {
  return list.items.filter((item) => {
    const dates = (item[dated] as Recorded<string>).flatMap(({ value }) => value ?? []);
    return dates.length === 0 || dates.some((date) => daysOf(date).first <= asOf);
  });
}
