import canonicalize from 'canonicalize';
import { inUnit, isPlainObject, readQuantity, type Criterion } from '../engine/index.js';

/** One end of what a rule takes in: a count, days of the calendar (a month taken as 30.4), or an amount with its unit. */
export interface End {
  readonly value: number;
  readonly unit: 'count' | 'days' | { readonly ucum: string };
  /** Whether the value itself is left out. */
  readonly open: boolean;
}
/** The ends of one thing that a leaf asks. Two with one `subject` are about the same thing. */
export interface Bounds {
  readonly subject: string;
  /** The part of the leaf that holds them, empty where it is the leaf itself. */
  readonly at: string;
  readonly lower?: End;
  readonly upper?: End;
}

const LOWER: Readonly<Record<string, boolean>> = { from: false, atLeast: false, above: true, exactly: false };
const UPPER: Readonly<Record<string, boolean>> = { upTo: false, atMost: false, below: true, exactly: false };
const DAYS = { years: 365.25, months: 30.4375, weeks: 7, days: 1 } as const;

/** The bounds of a leaf, one for each part of it that has any. */
export function boundsIn(criterion: Criterion): readonly Bounds[] {
  return criterion.type === 'leaf' ? partsOf(criterion.params, '', criterion.kind) : [];
}

function partsOf(part: unknown, at: string, kind: string): readonly Bounds[] {
  if (Array.isArray(part)) return part.flatMap((item, index) => partsOf(item, `${at}[${index}]`, kind));
  if (!isPlainObject(part)) return [];
  const entries = Object.entries(part);
  const ends = entries.flatMap(([key, value]) => {
    const [lower, upper] = [endOf(LOWER, key, value), endOf(UPPER, key, value)];
    return lower === undefined && upper === undefined ? [] : [{ key, lower, upper }];
  });
  const inner = entries.flatMap(([key, value]) =>
    ends.some((end) => end.key === key) ? [] : partsOf(value, at === '' ? key : `${at}.${key}`, kind),
  );
  if (ends.length === 0) return inner;
  const rest = Object.fromEntries(entries.filter(([key]) => !ends.some((end) => end.key === key)));
  const lower = ends.find((end) => end.lower !== undefined)?.lower;
  const upper = ends.find((end) => end.upper !== undefined)?.upper;
  const subject = `${kind} ${at} ${canonicalize(rest) ?? ''}`;
  return [
    { subject, at, ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) },
    ...inner,
  ];
}

function endOf(sides: Readonly<Record<string, boolean>>, key: string, value: unknown): End | undefined {
  const open = Object.hasOwn(sides, key) ? sides[key] : undefined;
  if (open === undefined) return undefined;
  if (typeof value === 'number') return { value, unit: 'count', open };
  if (isPlainObject(value)) return { value: daysOf(value), unit: 'days', open };
  const quantity = typeof value === 'string' ? readQuantity(value) : undefined;
  return quantity === undefined || quantity.unit === ''
    ? undefined
    : { value: quantity.low, unit: { ucum: quantity.unit }, open };
}

function daysOf(span: Readonly<Record<string, unknown>>): number {
  return Object.entries(DAYS).reduce((all, [part, days]) => {
    const count = span[part];
    return all + (typeof count === 'number' ? count * days : 0);
  }, 0);
}

/** How far one end lies above another; undefined where they cannot be compared. */
export function over(one: End, other: End): number | undefined {
  if (typeof one.unit !== 'object' || typeof other.unit !== 'object')
    return one.unit === other.unit ? one.value - other.value : undefined;
  const { value } = one;
  const same = { low: value, high: value, lowOpen: false, highOpen: false, unit: one.unit.ucum };
  const converted = inUnit(same, other.unit.ucum);
  return converted === undefined ? undefined : converted.low - other.value;
}

/** Whether nothing lies above the lower end and below the upper one. */
export function isEmpty(lower: End | undefined, upper: End | undefined): boolean {
  if (lower === undefined || upper === undefined) return false;
  const gap = over(lower, upper);
  return gap !== undefined && (gap > 0 || (gap === 0 && (lower.open || upper.open)));
}

/** Whether all that the one bounds take in lies within the other. */
export function isNarrower(one: Bounds, other: Bounds): boolean {
  const low = other.lower === undefined || reaches(one.lower, other.lower, 1);
  const high = other.upper === undefined || reaches(one.upper, other.upper, -1);
  return one.subject === other.subject && low && high;
}

function reaches(inner: End | undefined, outer: End, direction: 1 | -1): boolean {
  const gap = inner === undefined ? undefined : over(inner, outer);
  if (inner === undefined || gap === undefined) return false;
  return gap * direction > 0 || (gap === 0 && (inner.open || !outer.open));
}

/** Whether the one begins exactly where the other ends: `under 1 year` and `1 year or over`. */
export function isRest(one: Bounds, other: Bounds): boolean {
  if (one.subject !== other.subject) return false;
  return meets(one.lower, other.upper, one.upper, other.lower) || meets(other.lower, one.upper, other.upper, one.lower);
}

function meets(lower: End | undefined, upper: End | undefined, ...rest: readonly (End | undefined)[]): boolean {
  if (lower === undefined || upper === undefined || rest.some((end) => end !== undefined)) return false;
  return over(lower, upper) === 0 && lower.open !== upper.open;
}
