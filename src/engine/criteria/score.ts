import { z } from 'zod';

const whole = z.int().min(0).optional();

/** Bounds on a score in whole numbers. `atLeast` and `atMost` take in the bound, `above` and `below` do not. */
export const scoreBounds = z.strictObject({ atLeast: whole, above: whole, atMost: whole, below: whole });
export type ScoreBounds = z.infer<typeof scoreBounds>;

export const NOT_BOUNDED = 'give `atLeast` or `above`, `atMost` or `below`, or one of each';

/** Whether a bound is given, and one at most on each side. */
export function isBounded({ atLeast, above, atMost, below }: ScoreBounds): boolean {
  const lower = [atLeast, above].filter((bound) => bound !== undefined).length;
  const upper = [atMost, below].filter((bound) => bound !== undefined).length;
  return lower < 2 && upper < 2 && lower + upper > 0;
}

/** The bounds in words: `at least 2`. */
export function sayScore({ atLeast, above, atMost, below }: ScoreBounds): string {
  const parts = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return parts.join(' and ');
}
