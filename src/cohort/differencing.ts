import type { CohortCoarsening } from './cohort-case.js';
import { SMALLEST_GROUP } from './k-report.js';

/** How the rows of a file were made. */
export interface CohortChoices {
  readonly coarsen: readonly CohortCoarsening[];
  /** Whether rows in too small a group were withheld. */
  readonly withhold: boolean;
}

/** A file that left before: whom it told of, and how. */
export interface EarlierCohort extends CohortChoices {
  /** Counts up with every file that leaves. */
  readonly number: number;
  /** The day on which it left. */
  readonly day: string;
  /** How many cases it told of; some of them may have been removed since. */
  readonly size: number;
  readonly cases: readonly string[];
}

/** How a file that left before, and this one, tell more together than each of them. */
export interface Difference {
  readonly day: string;
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** Whether both tell of the same cases, in another way. */
  readonly otherwise: boolean;
}

/**
 * The earlier files from which, with this one beside them, a few cases stand out: what both hold is taken away, and fewer than
 * a group are left on one side. Two that tell of the same cases in another way are named as well: their rows can be joined.
 */
export function differencesTo(
  earlier: readonly EarlierCohort[],
  cases: readonly string[],
  choices: CohortChoices,
): readonly Difference[] {
  const here = new Set(cases);
  return earlier.flatMap((before) => {
    const shared = before.cases.filter((id) => here.has(id)).length;
    const [onlyHere, onlyThere] = [here.size - shared, before.size - shared];
    const otherwise = !isSame(before, choices);
    const stands = [onlyHere, onlyThere].some((count) => count > 0 && count < SMALLEST_GROUP);
    return shared > 0 && (stands || otherwise) ? [{ day: before.day, onlyHere, onlyThere, otherwise }] : [];
  });
}

function isSame(one: CohortChoices, other: CohortChoices): boolean {
  const plain = ({ coarsen, withhold }: CohortChoices) => JSON.stringify([[...coarsen].sort(), withhold]);
  return plain(one) === plain(other);
}
