import type { Recorded } from '../case-shape.js';
import { cannotJudge, found, type Finding } from '../finding.js';
import { factOf, latest, whyAbsent, type Named } from '../record/entries.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';

/** How a leaf reads a word of the record: how it is said as a fact, and whether the outcome may pass. */
export interface Worded<V> extends Named {
  readonly says: (value: V) => string;
  readonly passing: boolean;
}

/** The latest word recorded is one of those wanted. Not applicable is none of them. */
export function latestWord<V extends string>(
  entries: Recorded<V>,
  wanted: readonly V[],
  { says, passing, ...named }: Worded<V>,
  world: World,
): Finding {
  const entry = latest(entries, named, world);
  if (entry?.status === 'not_applicable')
    return found('false', [factOf(named.key, `${named.name}: not applicable`, entry)], { passing });
  if (entry?.value === undefined)
    return cannotJudge(whyAbsent(entry === undefined ? entries : [entry], named, world.asOf));
  return found(settled(wanted.includes(entry.value)), [factOf(named.key, says(entry.value), entry)], { passing });
}
