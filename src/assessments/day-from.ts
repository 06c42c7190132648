import { readPartialDate, type Day } from '../engine/index.js';

/** A day written as `YYYY-MM-DD`, which has been checked, as the engine counts it. */
export function dayFrom(text: string): Day {
  const day = readPartialDate(text);
  if (day === undefined) throw new Error('a day is checked before it is used');
  return day.earliest;
}
