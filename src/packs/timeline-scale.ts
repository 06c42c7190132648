import type { Timeline } from './pack.model.js';

const STEPS = [7, 14, 30, 60, 90, 180, 365, 730, 1461, 3652];
const MOST = 6;

/** The days at which the scale of a timeline has a line: few, and evenly apart from day 0. */
export function ticksOf({ from, to }: Timeline): readonly number[] {
  const step = STEPS.find((days) => (to - from) / days <= MOST) ?? 7305;
  const first = Math.ceil(from / step) * step;
  const count = Math.floor((to - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at * step);
}
