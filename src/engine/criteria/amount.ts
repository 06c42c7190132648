import { z } from 'zod';
import { boundSchema, isWithin, sayBound, type Bound } from '../bound.js';
import type { Distance } from '../distance.js';
import type { Reason } from '../finding.js';
import { inUnit, multiplied, reaches, type Quantity } from '../quantity.js';
import { missing, type Named } from '../record/entries.js';
import { allOf, not, type Truth } from '../truth.js';
import { openPart, settledPart, type Part } from './part.js';

const amount = z.string({ error: 'not an amount with its unit, as text' }).optional();
/** The bounds of a leaf that asks for an amount, as they stand among its other keys. Their units are checked with `checkBound`. */
export const amountBounds = { atLeast: amount, above: amount, atMost: amount, below: amount };

/** What an amount is measured in, and the weight (g/mol) that carries mass to moles. */
export interface Measure {
  readonly unit: string;
  readonly molecularWeight?: number;
}

/** The bounds among the keys of a leaf. */
export function boundOf({ atLeast, above, atMost, below }: Bound): Bound {
  return { atLeast, above, atMost, below };
}

/** Whether any bound is among the keys of a leaf. */
export function isBounded(params: Bound): boolean {
  return Object.values(boundOf(params)).some((bound) => bound !== undefined);
}

/** Notes what is wrong with the bounds of a leaf: none at all, two on one side, a unit that is missing or does not fit. */
export function checkBound(params: Bound, { unit, molecularWeight }: Measure, context: z.RefinementCtx): void {
  const given = Object.fromEntries(Object.entries(boundOf(params)).filter(([, bound]) => bound !== undefined));
  const read = boundSchema(unit, molecularWeight).safeParse(given);
  for (const { message, path } of read.error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path: [...path] });
}

/** Whether a text is one amount with a unit that fits. */
export function isAmount(text: string, { unit, molecularWeight }: Measure): boolean {
  return boundSchema(unit, molecularWeight).safeParse({ atLeast: text }).success;
}

/** Whether a recorded amount is within the bounds. A unit that is unknown, or does not fit, is no amount. */
export function within(recorded: Quantity, bound: Bound, measure: Measure, named: Named): Part {
  const truth = isWithin(recorded, bound, measure.molecularWeight);
  if (truth === undefined) return openPart(unfitUnit(recorded, named));
  return truth === 'unknown' ? openPart(imprecise(named)) : settledPart(truth === 'true');
}

/** What an amount is held against, for how far it is from turning. */
export function distanceOf(value: Quantity, bound: Bound, { molecularWeight }: Measure, { name: of }: Named): Distance {
  return { type: 'amount', of, value, bound: boundOf(bound), molecularWeight };
}

/** Bounds as multiples of a limit. */
export interface Times {
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
  readonly atMost?: number | undefined;
  readonly below?: number | undefined;
}

/** Whether a recorded amount is within so many times a limit. */
export function withinTimes(recorded: Quantity, times: Times, limit: Quantity, measure: Measure, named: Named): Part {
  const [value, upper] = [recorded, limit].map((one) => inUnit(one, measure.unit, measure.molecularWeight));
  if (value === undefined) return openPart(unfitUnit(recorded, named));
  if (upper === undefined) return openPart(unfitUnit(limit, { key: `${named.key}/upperLimit`, name: limitOf(named) }));
  const { atLeast, above, atMost, below } = times;
  const truth = allOf([
    atLeast === undefined ? 'true' : reachesTimes(value, upper, atLeast, false),
    above === undefined ? 'true' : reachesTimes(value, upper, above, true),
    atMost === undefined ? 'true' : not(reachesTimes(value, upper, atMost, true)),
    below === undefined ? 'true' : not(reachesTimes(value, upper, below, false)),
  ]);
  return truth === 'unknown' ? openPart(imprecise(named)) : settledPart(truth === 'true');
}

/** By every value and every limit that the two ranges allow. */
function reachesTimes(value: Quantity, limit: Quantity, times: number, above: boolean): Truth {
  const { low, high } = multiplied(limit, times);
  if (reaches(value, high, above) === 'true') return 'true';
  return reaches(value, low, above) === 'false' ? 'false' : 'unknown';
}

/** The upper limit of a value, in words. */
export function limitOf({ name }: Named): string {
  return `the laboratory’s upper limit for ${name}`;
}

function unfitUnit({ unit }: Quantity, { key, name }: Named): Reason {
  const detail = unit === '' ? 'it has no unit' : `its unit, \`${unit}\`, is unknown or does not fit`;
  return missing(key, name, `${detail}; it is not taken for a number`);
}

function imprecise({ key, name }: Named): Reason {
  const detail = 'the amount as recorded could be on either side of the bound';
  return { code: 'IMPRECISE_DATA', waitsFor: `${name}, more exactly`, key, detail };
}

/** Bounds that are numbers in words: `at least 50`, each followed by what it counts. */
export function sayTimes({ atLeast, above, atMost, below }: Times, of = ''): string {
  const say = (bound: number | undefined) => (bound === undefined ? undefined : `${bound}${of}`);
  return sayBound({ atLeast: say(atLeast), above: say(above), atMost: say(atMost), below: say(below) });
}

/** Whether a whole number is within bounds that are whole numbers too. */
export function countWithin(value: number, { atLeast, above, atMost, below }: Times): boolean {
  const reached = (atLeast === undefined || value >= atLeast) && (above === undefined || value > above);
  return reached && (atMost === undefined || value <= atMost) && (below === undefined || value < below);
}
