/** A stored case as it is printed. */
type Printed = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

/**
 * A printed case that is down for another sitting of a route: those of the route from today on are replaced by the day
 * given, or taken out where none is. Sittings that are over stay, as does what the list says of being partial.
 */
export function withSitting(
  printed: Printed,
  route: string,
  on: { readonly date?: string | undefined; readonly today: string },
): Printed {
  const { panelSittings, ...rest } = printed;
  const { items, partial } = listOf(panelSittings);
  const kept = items.filter((item) => !(textOf(item['route']) === route && textOf(item['date']) >= on.today));
  const chosen = on.date === undefined ? [] : [{ id: freeId(kept), route, date: on.date }];
  const all = [...kept, ...chosen];
  if (all.length === 0) return rest;
  return { ...rest, panelSittings: partial ? { items: all, partial } : all };
}

function listOf(recorded: unknown): { readonly items: readonly Item[]; readonly partial: boolean } {
  if (Array.isArray(recorded)) return { items: recorded as readonly Item[], partial: false };
  const given = (recorded ?? {}) as { readonly items?: readonly Item[]; readonly partial?: boolean };
  return { items: given.items ?? [], partial: given.partial === true };
}

/** The text of a field, bare or in its envelope; of several the first. */
function textOf(recorded: unknown): string {
  const first: unknown = Array.isArray(recorded) ? recorded[0] : recorded;
  if (typeof first === 'string') return first;
  const value = (first as { readonly value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : '';
}

function freeId(items: readonly Item[]): string {
  const taken = items.map(({ id }) => id);
  let number = items.length + 1;
  while (taken.includes(`sitting-${number}`)) number += 1;
  return `sitting-${number}`;
}
