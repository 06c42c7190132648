import { inUnit, readQuantity } from '../../../src/engine/index.js';
import type { Quantity } from '../engine-types.js';
import type { World } from '../world.js';

/** Bounds on an amount, each as text with its unit. */
export interface Bounds {
  readonly atLeast?: string;
  readonly above?: string;
  readonly atMost?: string;
  readonly below?: string;
}
const SIDES = ['atLeast', 'above', 'atMost', 'below'] as const;

/** What is measured: the unit to reckon in, and all bounds that the rules put on it. */
export interface Measure {
  readonly key: string;
  readonly unit: string;
  readonly limits: readonly number[];
}

/** The measure of `key`, with the bounds of all leaves that ask for it. */
export function measureOf(key: string, unit: string, bounds: readonly Bounds[]): Measure {
  const limits = bounds.flatMap((bound) => SIDES.flatMap((side) => numberIn(bound[side], unit) ?? []));
  return { key, unit, limits: [...new Set(limits)].sort((one, other) => one - other) };
}

/** Text as a number in a unit; the conversion is the engine's, as the list of units is. */
function numberIn(text: string | undefined, unit: string): number | undefined {
  const read = text === undefined ? undefined : readQuantity(text);
  return read === undefined ? undefined : inUnit(read, unit)?.low;
}

/** Amounts on every bound and on either side of each: what silence is taken to allow. */
export function anyAmount({ limits, unit }: Measure): readonly Quantity[] {
  return around(limits).map((amount) => ({ low: amount, high: amount, lowOpen: false, highOpen: false, unit }));
}

function around(limits: readonly number[]): readonly number[] {
  return [...new Set(limits.flatMap((limit) => [limit * 0.99, limit, limit * 1.01]))];
}

/** One amount of those that a recorded one allows, in the unit of the measure; undefined where its unit is of something else. */
export function amountIn(recorded: Quantity, measure: Measure, world: World): number | undefined {
  const range = inUnit(recorded, measure.unit);
  if (range === undefined) return undefined;
  const { low, high, lowOpen, highOpen } = range;
  if (low === high) return low;
  const width = Math.min(high, low + 1e6) - low;
  const ends = [lowOpen ? low + width * 1e-6 : low, highOpen ? high - width * 1e-6 : high];
  const inside = around(measure.limits).filter((one) => one > low && one < high);
  const points = [...ends, ...inside].filter(Number.isFinite);
  return world.pick(`${measure.key}/amount/${low}-${high}`, [...new Set(points)]);
}

/** Whether an amount is within the bounds. */
export function isWithinBounds(amount: number, bounds: Bounds, unit: string): boolean {
  const compared = (side: (typeof SIDES)[number], holds: (limit: number) => boolean) => {
    const limit = numberIn(bounds[side], unit);
    return limit === undefined || holds(limit);
  };
  const isSame = (limit: number) => Math.abs(amount - limit) <= 1e-9 * Math.max(1, Math.abs(limit));
  return (
    compared('atLeast', (limit) => amount > limit || isSame(limit)) &&
    compared('above', (limit) => amount > limit && !isSame(limit)) &&
    compared('atMost', (limit) => amount < limit || isSame(limit)) &&
    compared('below', (limit) => amount < limit && !isSame(limit))
  );
}
