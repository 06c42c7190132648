import type { Relapse } from '../case-attributes.js';
import type { Reason } from '../finding.js';
import { isBefore } from '../partial-date.js';
import { constant, knownOf, missing } from './entries.js';
import { dateOfEvent, nameOf } from './events.js';
import { relapsesIn, type Relapses } from './relapses.js';
import type { World } from './world.js';

/** Which of the relapses is meant. */
export type Order = 'first' | 'last' | number;

/** The relapse of that order, as far as the record tells. */
export interface RelapseAt {
  /** The record says that there is none. */
  readonly none: boolean;
  /** Those that it may be; one where the record tells, none where it may be one that is not described. */
  readonly candidates: readonly Relapse[];
  /** Why it is not known which it is, or whether there is one. */
  readonly absent: readonly Reason[];
}

/** The relapse of that order. Of a partial list neither the first nor the last is known, but by the number recorded on it. */
export function relapseAt(order: Order, world: World, relapses: Relapses = relapsesIn(world)): RelapseAt {
  const { least, most, items, complete } = relapses;
  const wanted = order === 'first' ? 1 : order === 'last' ? (least === most ? most : undefined) : order;
  if (most === 0 || (wanted !== undefined && wanted > most)) return { none: true, candidates: [], absent: [] };
  const numbered = items.map((item) => ({ item, number: numberOf(item, world) }));
  const named = numbered.filter(({ number }) => number === wanted && number !== undefined);
  if (named.length > 0) return chosen(named.map(({ item }) => item));
  if (!complete || wanted === undefined) return { none: false, candidates: [], absent: whyNot(relapses) };
  const open = numbered.filter(({ number }) => number === undefined).map(({ item }) => item);
  const possible = open.filter((item) => mayBe(item, wanted, items, world));
  return chosen(possible.length > 0 ? possible : items);
}

function numberOf({ id, n }: Relapse, world: World): number | undefined {
  const named = { key: `relapses/${id}/n`, name: `the number of ${nameOf(id)}` };
  return constant(knownOf(n, world.asOf), named, world)?.value;
}

function chosen(candidates: readonly Relapse[]): RelapseAt {
  return { none: false, candidates, absent: candidates.length > 1 ? [noOrder()] : [] };
}

/** The reason where it is not known which of several relapses is meant. */
export function noOrder(): Reason {
  const which = missing('relapses', 'the order of the relapses', 'their dates, as recorded, allow more than one order');
  return { ...which, code: 'IMPRECISE_DATA' };
}

function whyNot({ least, items, absent }: Relapses): readonly Reason[] {
  return least > items.length
    ? [missing('relapses', 'the relapses, each described', 'counted, and not all described')]
    : absent;
}

/** Whether the dates allow that it is the so-many-th of all. */
function mayBe(item: Relapse, wanted: number, items: readonly Relapse[], world: World): boolean {
  const date = dateOfEvent('relapses', item, world);
  const others = items.filter((other) => other !== item).map((other) => dateOfEvent('relapses', other, world));
  const before = others.filter((other) => isBefore(other, date) === 'true').length;
  const after = others.filter((other) => isBefore(date, other) === 'true').length;
  return before < wanted && wanted <= items.length - after;
}
