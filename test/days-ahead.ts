import { dayFrom } from '../src/assessments/day-from.js';
import { isoOf } from '../src/engine/index.js';
import { dayInLondon } from '../src/platform/today.js';

/** The day in London that many days from now, `YYYY-MM-DD`; before now where the number is negative. */
export function inDays(days: number): string {
  return isoOf(dayFrom(dayInLondon()) + days);
}
