import type { FactUsed } from '../finding.js';
import { isLater } from './entries.js';
import { nameOf } from './events.js';
import type { World } from './world.js';

/** What the record holds of the time after `asOf`: shown, and not used. */
export function laterFacts({ content, asOf }: Omit<World, 'choose'>): readonly FactUsed[] {
  return Object.entries(content).flatMap(([key, recorded]) =>
    'items' in recorded ? laterItems(key, recorded.items, asOf) : laterEntries(key, recorded, asOf),
  );
}

function laterEntries(key: string, entries: readonly { readonly date?: string }[], asOf: number): readonly FactUsed[] {
  return entries.flatMap(({ date }) =>
    date !== undefined && isLater(date, asOf) ? [{ key, says: `${key}, dated after the day of the answer`, date }] : [],
  );
}

function laterItems(list: string, items: readonly { readonly id: string }[], asOf: number): readonly FactUsed[] {
  return items.flatMap((item) => {
    const date = 'date' in item ? firstDate(item.date) : undefined;
    if (date === undefined || !isLater(date, asOf)) return [];
    return [{ key: `${list}/${item.id}`, says: `${nameOf(item.id)}, dated after the day of the answer`, date }];
  });
}

function firstDate(entries: unknown): string | undefined {
  if (!Array.isArray(entries)) return undefined;
  const dates = entries.map((entry: { value?: unknown }) => entry.value).filter((value) => typeof value === 'string');
  return dates[0];
}
