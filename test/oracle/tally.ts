import { isContradiction, isLeftOpen, type Compared } from './compare.js';
import { waitsForADate } from './waits-for-a-date.js';

/** What came out over many pairs. */
export interface Tally {
  readonly pairs: number;
  /** Left out: more worlds than are walked. */
  readonly skipped: number;
  readonly worlds: number;
  readonly definite: number;
  readonly contradictions: number;
  /** The engine leaves open what every world settles. */
  readonly leftOpen: number;
  /** The same where no two leaves read one open fact. */
  readonly leftOpenAlone: number;
  /** Of these, such as are exempt: the leaf waits for the date of a record. */
  readonly exempt: number;
}

/** Counts what came out. */
export function tally(all: readonly Compared[]): Tally {
  const walked = all.flatMap(({ oracle }) => oracle ?? []);
  const open = all.filter(isLeftOpen);
  const alone = open.filter((one) => !sharesFact(one));
  return {
    pairs: all.length,
    skipped: all.length - walked.length,
    worlds: walked.reduce((sum, { worlds }) => sum + worlds, 0),
    definite: walked.filter(({ truth }) => truth !== 'unknown').length,
    contradictions: all.filter(isContradiction).length,
    leftOpen: open.length,
    leftOpenAlone: alone.length,
    exempt: alone.filter(waitsForADate).length,
  };
}

/** Whether two leaves of a pair read one fact that the record leaves open. */
export function sharesFact({ oracle }: Compared): boolean {
  return oracle?.sharesOpenFact === true;
}
