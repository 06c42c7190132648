import { after, type Day, type Span } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { doesNotApply, valuesOf, type Value } from '../record.js';
import type { World } from '../world.js';
import { dayIn, undated } from './dates.js';

/** That something does not apply is a fact of its own. */
export const NOT_APPLICABLE = Symbol('not applicable');
export type OrNone<T> = T | typeof NOT_APPLICABLE;

/** A lasting fact: what is recorded, or one of the values recorded where they differ, or any value where none is. */
export function constant<T>(
  key: string,
  recorded: Recorded<T>,
  domain: readonly NoInfer<T>[],
  world: World,
): OrNone<T> {
  if (doesNotApply(recorded, world.asOf)) return NOT_APPLICABLE;
  const values = [...new Set(valuesOf(recorded, world.asOf).map(({ value }) => value))];
  return values.length > 0 ? world.pick(key, values) : world.fill(key, domain);
}

/** A series: the value of the latest record; with `within`, one that is no older, else what a result of today would show. */
export function latest<T>(
  key: string,
  recorded: Recorded<T>,
  domain: readonly NoInfer<T>[],
  world: World,
  within?: Span,
): OrNone<T> {
  if (doesNotApply(recorded, world.asOf)) return NOT_APPLICABLE;
  const values = valuesOf(recorded, world.asOf);
  if (values.length === 0) return world.fill(`${key}/today`, domain);
  const said = distinct(values.map(({ value }) => value));
  if (said.length === 1 && within === undefined) return said[0] as T;
  const last = lastOf(key, values, world);
  if (within !== undefined && !isNewEnough(key, last, within, world)) return world.fill(`${key}/today`, domain);
  return world.pick(
    `${key}/which/${last.map(({ index }) => index).join('+')}`,
    distinct(last.map(({ value }) => value)),
  );
}

type Placed<T> = Value<T> & { readonly index: number };

/** The records of the last day, each record on a day that its date allows. One record needs no day. */
function lastOf<T>(key: string, values: readonly Value<T>[], world: World): readonly Placed<T>[] {
  const placed = values.map((value, index) => ({ ...value, index }));
  if (values.length < 2) return placed;
  const on = placed.map((value) => ({ value, day: dayOf(key, value, world) }));
  const lastDay = Math.max(...on.map(({ day }) => day));
  return on.filter(({ day }) => day === lastDay).map(({ value }) => value);
}

function isNewEnough<T>(key: string, last: readonly Placed<T>[], within: Span, world: World): boolean {
  return last.some((value) => after(dayOf(key, value, world), within) >= world.asOf);
}

function dayOf<T>(key: string, { days, index }: Placed<T>, world: World): Day {
  return dayIn(`${key}/${index}/day`, days ?? undated(world), world);
}

function distinct<T>(values: readonly T[]): readonly T[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}
