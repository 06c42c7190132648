import type { Parameters } from 'fast-check';

/** How many made-up cases each law is put to: `LAW_RUNS`, or 10,000. */
export const LAW_RUNS = Number(process.env['LAW_RUNS'] ?? 10_000);

/** The setting of every law; `share` of the runs for one whose single run is dear. */
export function lawRuns<T>(share = 1): Parameters<T> {
  const numRuns = Math.max(20, Math.round(LAW_RUNS * share));
  // `npm run laws` counts runs, so there a run that is cut short is none.
  if (process.env['LAW_WHOLE'] !== undefined) return { numRuns };
  // A law that was not put to all of its runs has not held.
  return { numRuns, interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true };
}
