import { InvalidRequest } from './problem.js';

/** What of a list is asked for: at most `limit` items, after the place that `next` of the page before named. */
export interface PageAsked {
  readonly limit: number;
  readonly after?: string;
}

/** Some items of a list, and where the next ones start; null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A page of a list that is at hand whole. */
export function pageOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  { limit, after }: PageAsked,
): Page<Item> {
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) throw new InvalidRequest([{ path: 'after', message: unknownPlace }]);
  return pageFrom(all.slice(start, start + limit + 1), limit, ({ id }) => id);
}

const unknownPlace = 'is no place in this list: leave it out to start again';

/** A page of rows read from a store, of which one more than `limit` was asked for. */
export function pageFrom<Item>(rows: readonly Item[], limit: number, placeOf: (item: Item) => string): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? placeOf(last) : null };
}
