import { after, before, daysOf, type Day, type Days } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { cut } from '../record.js';
import type { World } from '../world.js';

const LONG = 40 * 366;

/** A day of those allowed: the first, the last, and every one beside which a bound of the rules could fall. */
export function dayIn(key: string, days: Days | undefined, world: World): Day {
  return world.pick(key, daysThatMatter(days ?? anyDay(world), world));
}

/** Silence about a date: any day at all, as far as a rule could tell. */
function anyDay({ asOf }: World): Days {
  return { first: asOf - LONG, last: asOf + LONG };
}

/** A record without its date was made by now. */
export function undated({ asOf }: World): Days {
  return { first: asOf - LONG, last: asOf };
}

function daysThatMatter({ first, last }: Days, { ends, spans, days: known }: World): readonly Day[] {
  const name = `${first}-${last}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const around = ends.flatMap((end) => [
    ...[end - 1, end, end + 1],
    ...spans.flatMap((span) => [...before(end, span), ...[-1, 0, 1].map((more) => after(end, span) + more)]),
  ]);
  const within = [...new Set([first, last, ...around])].filter((day) => day >= first && day <= last);
  const sorted = within.sort((one, other) => one - other);
  known.set(name, sorted);
  return sorted;
}

/**
 * The days of one date recorded once or more: the narrower where one world holds all, else each of them.
 * Undefined where nothing is recorded up to `asOf`.
 */
export function recordedDays(key: string, recorded: Recorded<string>, world: World): Days | undefined {
  const ranges = recorded.flatMap(({ value }) => (value === undefined ? [] : [daysOf(value)]));
  return joinedDays(key, ranges, world);
}

/** The same for ranges of days. */
export function joinedDays(key: string, ranges: readonly Days[], world: World): Days | undefined {
  const past = ranges.flatMap((range) => cut(range, world.asOf) ?? []);
  if (past.length === 0) return undefined;
  const both = {
    first: Math.max(...past.map(({ first }) => first)),
    last: Math.min(...past.map(({ last }) => last)),
  };
  if (both.first <= both.last) return both;
  const narrow = past.filter((one) => !past.some((other) => isWithin(other, one)));
  return world.pick(`${key}/which`, narrow);
}

function isWithin(one: Days, other: Days): boolean {
  return one !== other && one.first >= other.first && one.last <= other.last && lengthOf(one) < lengthOf(other);
}

function lengthOf({ first, last }: Days): number {
  return last - first;
}
