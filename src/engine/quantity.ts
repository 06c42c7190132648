import { settled, type Truth } from './truth.js';
import { factorBetween } from './units.js';

/** An amount as recorded: the range it allows, whether each end is part of it, and its unit (UCUM). `<0.01 %` is a range. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
}

// The power of ten comes first: `10*-4` is not ten of something.
const NUMBER = '(10[*^]-\\d+|\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)';
const EXACT = new RegExp(`^(<=|>=|<|>|≤|≥)?\\s*${NUMBER}\\s*(\\S*)$`, 'i');
const RANGE = new RegExp(`^${NUMBER}\\s*(?:-|–|to)\\s*${NUMBER}\\s*(\\S*)$`, 'i');

/** The amounts read last: the bounds of criteria are read for every case. */
const READ = new Map<string, Quantity>();
const MOST_READ = 4096;

/** Reads `45 10*9/L`, `<0.01 %`, `0.01-0.1 %`, `10*-4`. Undefined where it is none of these; a power of ten alone has the unit `1`. */
export function readQuantity(text: string): Quantity | undefined {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const quantity = quantityIn(text);
  if (quantity === undefined) return undefined;
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, quantity);
  return quantity;
}

function quantityIn(text: string): Quantity | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  const range = RANGE.exec(trimmed);
  if (range !== null) return between(numberOf(range[1]), numberOf(range[2]), unitOf(range[3], range[1]));
  const exact = EXACT.exec(trimmed);
  const amount = numberOf(exact?.[2]);
  if (exact === null || !Number.isFinite(amount)) return undefined;
  return compared(exact[1], amount, unitOf(exact[3], exact[2]));
}

/** A power of ten without a unit is a proportion. */
function unitOf(unit: string | undefined, amount: string | undefined): string {
  return unit === undefined || unit === '' ? (/[*^e]/i.test(amount ?? '') ? '1' : '') : unit;
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replace(/^10[*^]/, '1e'));
}

function between(low: number, high: number, unit: string): Quantity | undefined {
  return low > high || high === Infinity ? undefined : { low, high, lowOpen: false, highOpen: false, unit };
}

function compared(sign: string | undefined, amount: number, unit: string): Quantity | undefined {
  switch (sign) {
    case '<':
      return amount === 0 ? undefined : { low: 0, high: amount, lowOpen: false, highOpen: true, unit };
    case '<=':
    case '≤':
      return { low: 0, high: amount, lowOpen: false, highOpen: false, unit };
    case '>':
      return { low: amount, high: Infinity, lowOpen: true, highOpen: false, unit };
    case '>=':
    case '≥':
      return { low: amount, high: Infinity, lowOpen: false, highOpen: false, unit };
    default:
      return { low: amount, high: amount, lowOpen: false, highOpen: false, unit };
  }
}

/** The same amount in another unit; undefined where the units do not measure the same thing, or one is unknown. */
export function inUnit(quantity: Quantity, unit: string, molecularWeight?: number): Quantity | undefined {
  const factor = factorBetween(quantity.unit, unit, molecularWeight);
  if (factor === undefined) return undefined;
  const known = CONVERTED.get(quantity);
  if (known?.factor === factor && known.amount.unit === unit) return known.amount;
  const amount = { ...multiplied(quantity, factor), unit };
  CONVERTED.set(quantity, { factor, amount });
  return amount;
}

/** The unit that each amount was last asked for in: a recorded one is put to many bounds of one unit. */
const CONVERTED = new WeakMap<Quantity, { readonly factor: number; readonly amount: Quantity }>();

/** So many times the amount. */
export function multiplied(quantity: Quantity, by: number): Quantity {
  return { ...quantity, low: rounded(quantity.low * by), high: rounded(quantity.high * by) };
}

/** Twelve significant digits: what a change of unit leaves behind decides nothing. */
function rounded(amount: number): number {
  return Number.isFinite(amount) ? Number(amount.toPrecision(12)) : amount;
}

/** Whether the amount is at least (or, `above`, more than) a bound in the same unit, by every value its range allows. */
export function reaches({ low, high, lowOpen, highOpen }: Quantity, bound: number, above = false): Truth {
  if (low > bound || (low === bound && (!above || lowOpen))) return 'true';
  const below = high < bound || (high === bound && (above || highOpen));
  return below ? settled(false) : 'unknown';
}

/** An amount in words: `<0.01 %`, `45 10*9/L`. */
export function sayQuantity({ low, high, lowOpen, highOpen, unit }: Quantity): string {
  const amount =
    low === high
      ? `${low}`
      : high === Infinity
        ? `${lowOpen ? '>' : '≥'}${low}`
        : low === 0 && highOpen
          ? `<${high}`
          : `${low} to ${high}`;
  return unit === '1' || unit === '' ? amount : `${amount} ${unit}`;
}

/** An amount as it is written down and read again. */
export function printQuantity(quantity: Quantity): string {
  const { low, high, lowOpen, highOpen, unit } = quantity;
  if (low === high) return `${low} ${unit}`;
  if (high === Infinity) return `${lowOpen ? '>' : '>='}${low} ${unit}`;
  return low === 0 && (highOpen || !lowOpen) ? `${highOpen ? '<' : '<='}${high} ${unit}` : `${low}-${high} ${unit}`;
}
