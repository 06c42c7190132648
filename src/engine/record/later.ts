import type { FactUsed } from '../finding.js';
import { isLater } from './entries.js';
import { nameOf } from './events.js';
import type { World } from './world.js';

/** The day of a sitting lies ahead by its nature: it is shown with its route, and no criterion reads it. */
const PLANS: readonly string[] = ['panelSittings'];

/** What the record holds of the time after `asOf`: shown, and not used. */
export function laterFacts({ content, asOf }: Omit<World, 'choose'>): readonly FactUsed[] {
  const later: FactUsed[] = [];
  for (const [key, recorded] of Object.entries(content)) {
    const dated = 'items' in recorded ? recorded.items : recorded;
    // Most of a case is silent.
    if (dated.length === 0 || PLANS.includes(key)) continue;
    later.push(...('items' in recorded ? laterItems(key, recorded.items, asOf) : laterEntries(key, recorded, asOf)));
  }
  return later;
}

function laterEntries(key: string, entries: readonly { readonly date?: string }[], asOf: number): readonly FactUsed[] {
  return entries.flatMap(({ date }) =>
    date !== undefined && isLater(date, asOf) ? [{ key, says: `${key}, dated after the day of the answer`, date }] : [],
  );
}

function laterItems(list: string, items: readonly { readonly id: string }[], asOf: number): readonly FactUsed[] {
  return items.flatMap((item) => {
    const date = dateOfItem(item);
    if (date === undefined || !isLater(date, asOf)) return [];
    return [{ key: `${list}/${item.id}`, says: `${nameOf(item.id)}, dated after the day of the answer`, date }];
  });
}

/** The day an item speaks of: of an event, of a sample, or the first day of a treatment. */
function dateOfItem(item: object): string | undefined {
  if ('date' in item) return firstDate(item.date);
  if ('start' in item) return firstDate(item.start);
  if (!('sample' in item) || !Array.isArray(item.sample)) return undefined;
  const groups = item.sample.map((entry: { value?: { date?: unknown } }) => entry.value?.date);
  return groups.map(firstDate).find((date) => date !== undefined);
}

function firstDate(entries: unknown): string | undefined {
  if (!Array.isArray(entries)) return undefined;
  const dates = entries.map((entry: { value?: unknown }) => entry.value).filter((value) => typeof value === 'string');
  return dates[0];
}
