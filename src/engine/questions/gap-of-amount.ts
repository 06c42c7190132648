import type { Side } from '../bound.js';
import type { Distance } from '../distance.js';
import { inUnit, multiplied, readQuantity, sayQuantity, type Quantity } from '../quantity.js';
import { isStrict, isUpwards, opposite, sayAsked, type Gap } from './gap.js';

/** A bound on one side, as an amount in its own unit; a limit that is itself a range gives a range. */
interface Limit {
  readonly side: Side;
  readonly amount: Quantity;
  readonly says: string;
}
/** A limit, with how far the value is from it at the nearest and at the farthest; below nought where it is past it. */
interface Apart {
  readonly limit: Limit;
  readonly near: number;
  readonly far: number;
}
type Measured = Exclude<Distance, { readonly type: 'time' | 'age' }>;

/** How far an amount is from the bound that would turn the leaf: the one it fails or, where it holds, the nearest that it would pass. */
export function gapOfAmount(measured: Measured, holds: boolean): Gap | undefined {
  const value = valueOf(measured);
  const limits = limitsOf(measured).map((limit) => (holds ? { ...limit, side: opposite(limit.side) } : limit));
  const apart = limits.flatMap((limit) => apartFrom(value, limit, measured));
  const order = [...apart].sort((one, other) => (holds ? one.near - other.near : other.near - one.near));
  const [first] = order;
  return first === undefined || first.far < 0 ? undefined : written(measured, value, first);
}

function valueOf(measured: Measured): Quantity {
  switch (measured.type) {
    case 'number':
      return exactly(measured.value);
    case 'degree':
      return exactly(measured.degrees.indexOf(measured.value));
    case 'amount':
    case 'times':
      return measured.value;
  }
}

function exactly(amount: number): Quantity {
  return { low: amount, high: amount, lowOpen: false, highOpen: false, unit: '' };
}

function limitsOf(measured: Measured): readonly Limit[] {
  switch (measured.type) {
    case 'amount':
      return sidesOf(measured.bound).flatMap(([side, text]) => asRead(side, text));
    case 'number':
      return sidesOf(measured.bound).map(([side, bound]) => ({ side, amount: exactly(bound), says: `${bound}` }));
    case 'degree':
      return sidesOf(measured.bound).map(([side, word]) => ({
        side,
        amount: exactly(measured.degrees.indexOf(word)),
        says: word,
      }));
    case 'times':
      return sidesOf(measured.times).map(([side, times]) => {
        const amount = multiplied(measured.limit, times);
        return { side, amount, says: sayQuantity(amount) };
      });
  }
}

function sidesOf<B>(bound: Readonly<Partial<Record<Side, B | undefined>>>): readonly (readonly [Side, B])[] {
  const given = Object.entries(bound) as readonly (readonly [Side, B | undefined])[];
  return given.flatMap(([side, limit]) => (limit === undefined ? [] : [[side, limit] as const]));
}

function asRead(side: Side, text: string): readonly Limit[] {
  const amount = readQuantity(text);
  return amount === undefined ? [] : [{ side, amount, says: sayQuantity(amount) }];
}

function apartFrom(value: Quantity, limit: Limit, measured: Measured): readonly Apart[] {
  const { unit } = limit.amount;
  const weight = 'molecularWeight' in measured ? measured.molecularWeight : undefined;
  const same = value.unit === unit ? value : inUnit(value, unit, weight);
  if (same === undefined) return [];
  const { low, high } = limit.amount;
  return isUpwards(limit.side)
    ? [{ limit, near: rounded(low - same.high), far: rounded(high - same.low) }]
    : [{ limit, near: rounded(same.low - high), far: rounded(same.high - low) }];
}

/** Twelve significant digits: what a subtraction leaves behind is no distance. */
function rounded(amount: number): number {
  return Number.isFinite(amount) ? Number(amount.toPrecision(12)) : amount;
}

function written(measured: Measured, value: Quantity, { limit, near, far }: Apart): Gap {
  const { of } = measured;
  const said = measured.type === 'degree' ? measured.value : sayQuantity(value);
  const unit = measured.type === 'degree' ? (far === 1 ? 'degree' : 'degrees') : limit.amount.unit;
  const alike = value.unit === limit.amount.unit;
  const asked = measured.type === 'times' || !alike ? limit.says : withoutUnit(limit.says, limit.amount.unit);
  const apart = sayApart(near, far);
  const by = alike && measured.type !== 'degree' ? apart : `${apart} ${unit}`;
  const how = isUpwards(limit.side) ? 'short' : 'over';
  const strict = isStrict(limit.side);
  const ending = far === 0 ? 'the bound itself is not enough' : `${strict ? 'more than ' : ''}${by} ${how}`;
  return {
    of,
    value: said,
    side: limit.side,
    bound: limit.says,
    distance: unit === '' || unit === '1' ? apart : `${apart} ${unit}`,
    says: `${of} ${said}, ${sayAsked(limit.side, asked)}: ${ending}`,
  };
}

/** `30`; a value that is known as a range is at the nearest and at the farthest so far. */
function sayApart(near: number, far: number): string {
  if (near === far) return `${near}`;
  return far === Infinity ? `at least ${Math.max(0, near)}` : `${Math.max(0, near)} to ${far}`;
}

function withoutUnit(says: string, unit: string): string {
  return says.endsWith(` ${unit}`) ? says.slice(0, -unit.length - 1) : says;
}
