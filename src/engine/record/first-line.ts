import type { Treatment } from '../case-attributes.js';
import { isoOf } from '../calendar.js';
import type { DayRange } from '../partial-date.js';
import { factOf, missing } from './entries.js';
import { dayOfItem, extreme, inexact, never, on, open, sayRange, type Milestone } from './milestone.js';
import { endOf, lineOf, noLine, startOf, treatmentsIn } from './treatments.js';
import type { World } from './world.js';

/** The treatments of the first line, or the milestone that says why they are not known. */
function firstLineIn(name: string, world: World): readonly Treatment[] | Milestone {
  const { items, complete, absent, facts } = treatmentsIn(world, name);
  if (!complete) return open(absent, facts);
  const unnumbered = items.filter((item) => lineOf(item, world) === undefined);
  if (unnumbered.length > 0)
    return open(
      unnumbered.flatMap((item) => noLine(item, world)),
      facts,
    );
  const first = items.filter((item) => lineOf(item, world) === 1);
  return first.length === 0 ? never(facts) : first;
}

/** When first-line treatment began: with the earliest of its treatments. */
export function firstLineStart(world: World): Milestone {
  const first = firstLineIn('the start of first-line treatment', world);
  if ('state' in first) return first;
  const starts = first.map((item) => startOf(item, world));
  return oneOf(first, starts, 'earliest', 'start');
}

/** When first-line treatment ended: with the latest of its treatments. One without its end may be going on. */
export function firstLineEnd(world: World): Milestone {
  const first = firstLineIn('the end of first-line treatment', world);
  if ('state' in first) return first;
  const ends = first.map((item) => endOf(item, world));
  const unended = first
    .filter((_, index) => ends[index]?.recorded !== true)
    .map(({ id }) => dayOfItem('treatments', id, 'end'));
  if (unended.length > 0) return open(unended.map(({ key, name }) => missing(key, name)));
  return oneOf(
    first,
    ends.map(({ range }) => range),
    'latest',
    'end',
  );
}

function oneOf(
  items: readonly Treatment[],
  ranges: readonly DayRange[],
  which: 'earliest' | 'latest',
  field: 'start' | 'end',
): Milestone {
  const range = extreme(ranges, which);
  const says = `first-line treatment ${field === 'start' ? 'began' : 'ended'}: ${sayRange(range)}`;
  const date = range.earliest === range.latest ? { date: isoOf(range.earliest) } : {};
  const named = inexact(items, ranges, which).map(({ id }) => dayOfItem('treatments', id, field));
  return on(range, [{ ...factOf('treatments', says), ...date }], ...named);
}
