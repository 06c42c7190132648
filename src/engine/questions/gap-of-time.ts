import type { Side } from '../bound.js';
import { ageOn, completed, isoOf, type Day, type Span } from '../calendar.js';
import { saySpan } from '../criteria/time-bounds.js';
import type { Distance } from '../distance.js';
import { sayDay } from '../partial-date.js';
import { isStrict, sayAsked, type Gap } from './gap.js';

/**
 * How far a running time is from the bound that it will pass: a lower one that it has not reached or, where the leaf holds, an
 * upper one that it has not passed. A time that is over its bound does not go back, and no event is spoken of that would start it anew.
 */
export function gapOfTime(
  { of, since, asOf, bounds }: Extract<Distance, { readonly type: 'time' }>,
  holds: boolean,
): Gap | undefined {
  const ahead = holds ? upper(bounds) : lower(bounds);
  if (ahead === undefined) return undefined;
  const [side, span] = ahead;
  const day = completed(since.latest, span) + (isStrict(side) ? 1 : 0);
  if (day <= asOf) return undefined;
  const value = sayElapsed(since, asOf, span);
  const rough = since.earliest === since.latest ? '' : ' at the latest';
  const bound = saySpan(span);
  const from = `${sayDay(day)}${rough}`;
  const says = `${value} since ${of}, ${sayAsked(side, bound)}: from ${from}`;
  return { of, value, side, bound, distance: `${day - asOf} d`, from: isoOf(day), says };
}

type Bounds = Extract<Distance, { readonly type: 'time' }>['bounds'];
type Ahead = readonly [side: Side, span: Span] | undefined;

function lower({ atLeast, above }: Bounds): Ahead {
  if (atLeast !== undefined) return ['atLeast', atLeast];
  return above === undefined ? undefined : ['above', above];
}

/** What has to come for an upper bound to be passed. */
function upper({ atMost, below }: Bounds): Ahead {
  if (below !== undefined) return ['atLeast', below];
  return atMost === undefined ? undefined : ['above', atMost];
}

/** The time that has passed, counted as the bound is: in months and days, or in days. */
function sayElapsed({ earliest, latest }: { earliest: Day; latest: Day }, asOf: Day, bound: Span): string {
  const [least, most] = [latest, earliest].map((day) => elapsed(day, asOf, bound));
  return least === most ? String(least) : `${least} to ${most}`;
}

function elapsed(since: Day, asOf: Day, { years, months }: Span): string {
  if (years === undefined && months === undefined) return counted(asOf - since, 'day');
  const passed = ageOn(since, asOf);
  const parts = [
    ...(passed.years === 0 ? [] : [counted(passed.years, 'year')]),
    ...(passed.months === 0 ? [] : [counted(passed.months, 'month')]),
    ...(passed.days === 0 && passed.years + passed.months > 0 ? [] : [counted(passed.days, 'day')]),
  ];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(' ')} and ${parts.at(-1) ?? ''}`;
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** How far a child is from an age, in whole months: never by a day, from which the birth date could be counted back. */
export function gapOfAge(
  { of, months, bound: span, short, strict }: Extract<Distance, { readonly type: 'age' }>,
  holds: boolean,
): Gap | undefined {
  if (holds) return undefined;
  const [youngest, oldest] = months.map(sayMonths);
  const value = youngest === oldest ? String(youngest) : `${youngest} to ${oldest}`;
  const bound = saySpan(span);
  const side = strict ? 'above' : 'atLeast';
  const says = `${of} ${value}, ${sayAsked(side, bound)}: at most ${counted(short, 'month')} short`;
  return { of, value, side, bound, distance: `${short} mo`, says };
}

function sayMonths(months: number): string {
  if (months < 1) return 'under 1 m';
  if (months < 24) return `${months} m`;
  return months % 12 === 0 ? `${Math.floor(months / 12)} y` : `${Math.floor(months / 12)} y ${months % 12} m`;
}
