import { dayInLondon } from '../src/platform/today.js';

/** The day in London that many days from now, `YYYY-MM-DD`; before now where the number is negative. */
export function inDays(days: number): string {
  return dayInLondon(new Date(Date.now() + days * 86_400_000));
}
