import { isContradiction, isLeftOpen, type Compared } from './compare.js';

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
}

/** Counts what came out. */
export function tally(all: readonly Compared[]): Tally {
  const walked = all.flatMap(({ oracle }) => oracle ?? []);
  const open = all.filter(isLeftOpen);
  return {
    pairs: all.length,
    skipped: all.length - walked.length,
    worlds: walked.reduce((sum, { worlds }) => sum + worlds, 0),
    definite: walked.filter(({ truth }) => truth !== 'unknown').length,
    contradictions: all.filter(isContradiction).length,
    leftOpen: open.length,
    leftOpenAlone: open.filter((one) => !sharesFact(one)).length,
  };
}

/** Whether two leaves of a pair read one fact that the record leaves open. */
export function sharesFact({ oracle }: Compared): boolean {
  return oracle?.sharesOpenFact === true;
}

/**
 * Where a criterion limits the age of a result, and one of several records of a thing has no date: the engine waits for that date,
 * though the record could only be the latest if it were new enough. The one case known in which a leaf alone says less than it could.
 */
export function waitsForADate({ raw, criteria }: Compared): boolean {
  const isDated = (one: unknown) => typeof one === 'object' && one !== null && 'date' in one;
  const isMixed = (all: unknown) => Array.isArray(all) && all.some(isDated) && !all.every(isDated);
  return JSON.stringify(criteria).includes('"within"') && Object.values(raw).some(isMixed);
}
