import { readPartialDate, isoOf, type CaseContent } from '../engine/index.js';
import type { ChosenSitting } from './case-route.js';
import type { Sitting } from './panel.js';

/**
 * The sitting of a route that a case is down for, as its record says: the next one from today, else the last one. What lies
 * before the day on which the case set out anew does not count. What the site keeps of that sitting stands with it.
 */
export function chosenSitting(
  { panelSittings }: Pick<CaseContent, 'panelSittings'>,
  route: string,
  beside: { readonly today: string; readonly since?: string | undefined; readonly kept: readonly Sitting[] },
): ChosenSitting | undefined {
  const { today, since = '', kept } = beside;
  const own = panelSittings.items.filter((item) => item.route.some(({ value }) => value === route));
  const dates = own.flatMap(({ date }) => date.flatMap(({ value }) => value ?? []));
  const counted = dates.filter((date) => lastDayOf(date) >= since).sort();
  const date = counted.find((one) => lastDayOf(one) >= today) ?? counted.at(-1);
  if (date === undefined) return undefined;
  const sitting = kept.find((one) => one.route === route && one.date === date);
  const papersBy = sitting?.papersBy;
  return { date, isCancelled: sitting?.isCancelled ?? false, ...(papersBy === undefined ? {} : { papersBy }) };
}

/** The last day that a date may mean, `YYYY-MM-DD`. */
export function lastDayOf(date: string): string {
  const read = readPartialDate(date);
  return read === undefined ? date : isoOf(read.latest);
}
