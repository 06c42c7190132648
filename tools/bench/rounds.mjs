import { performance } from 'node:perf_hooks';

/** The value below which a share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** The middle value. */
export const median = (values) => quantile(values, 0.5);

/**
 * Runs contenders in turn, round after round, each for its share of time, so that whatever else the machine does falls on all
 * alike. A contender is a function of the number of the run; times are in milliseconds, per run.
 */
export async function interleaved(contenders, { rounds, milliseconds, least = 1 }) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const seen = [];
      const until = performance.now() + milliseconds;
      while (performance.now() < until || seen.length < least) {
        const from = performance.now();
        await run(times[name].reduce((sum, { length }) => sum + length, seen.length));
        seen.push(performance.now() - from);
      }
      times[name].push(seen);
    }
  }
  return times;
}

/** How many times faster one contender is than another: the ratio of the medians inside each round, and of these the median. */
export function timesFaster(times, one, other) {
  return median(times[one].map((seen, round) => median(times[other][round]) / median(seen)));
}
