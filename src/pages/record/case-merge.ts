import { isDeepStrictEqual } from 'node:util';
import type { Held } from './case-part.js';

/** What became of each thing that somebody else recorded while it was being edited here. */
export interface Merged {
  /** What the page shows: what was typed here, else what the other recorded. */
  readonly held: Held;
  /** Recorded anew by both: what was typed is shown, and beside it what the other wrote. */
  readonly both: readonly string[];
  /** Recorded anew only by the other. */
  readonly theirs: readonly string[];
}

/** Joins what was typed on a version with what somebody else has recorded since; nothing of either is lost. */
export function merged(keys: readonly string[], base: Held, theirs: Held, mine: Held): Merged {
  const changed = (one: Held) => keys.filter((key) => !isDeepStrictEqual(one[key], base[key]));
  const typed = changed({ ...base, ...mine });
  const other = changed(theirs);
  const agreed = (key: string) => isDeepStrictEqual(mine[key], theirs[key]);
  return {
    held: { ...theirs, ...Object.fromEntries(typed.map((key) => [key, mine[key]])) },
    both: other.filter((key) => typed.includes(key) && !agreed(key)),
    theirs: other.filter((key) => !typed.includes(key)),
  };
}
