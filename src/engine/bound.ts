import { z } from 'zod';
import { inUnit, reaches, readQuantity, type Quantity } from './quantity.js';
import { not, type Truth } from './truth.js';
import { factorBetween } from './units.js';

const SIDES = ['atLeast', 'above', 'atMost', 'below'] as const;
/** On which side of a bound an amount has to be, and whether the bound itself will do. */
export type Side = (typeof SIDES)[number];

/** A lower bound, an upper one or both, each an amount with its unit as text: `{ atLeast: 5 % }`. */
export type Bound = { readonly [S in Side]?: string | undefined };

const WORDS: Readonly<Record<Side, string>> = {
  atLeast: 'at least',
  above: 'above',
  atMost: 'at most',
  below: 'below',
};

/**
 * A bound on an amount that is measured in `unit` (UCUM), or in another unit of the same kind; `molecularWeight` (g/mol) lets a
 * mass stand for moles.
 */
export function boundSchema(unit: string, molecularWeight?: number) {
  const amount = z
    .string({ error: `not an amount with its unit, such as \`12 ${unit}\`` })
    .refine((text) => isAmount(text, unit, molecularWeight), {
      error: `not one amount with a unit that fits, such as \`12 ${unit}\``,
    });
  const shape = {
    atLeast: amount.optional(),
    above: amount.optional(),
    atMost: amount.optional(),
    below: amount.optional(),
  };
  return z
    .strictObject(shape)
    .refine((bound) => SIDES.some((side) => bound[side] !== undefined), {
      error: 'no bound; give `atLeast`, `above`, `atMost` or `below`',
    })
    .refine(({ atLeast, above }) => atLeast === undefined || above === undefined, {
      error: 'both `atLeast` and `above`; give one of them',
    })
    .refine(({ atMost, below }) => atMost === undefined || below === undefined, {
      error: 'both `atMost` and `below`; give one of them',
    });
}

function isAmount(text: string, unit: string, molecularWeight: number | undefined): boolean {
  const quantity = readQuantity(text);
  if (quantity === undefined || quantity.low !== quantity.high) return false;
  return factorBetween(quantity.unit, unit, molecularWeight) !== undefined;
}

/** Whether every amount that a recorded one allows lies within the bound; undefined where its unit does not fit, or is unknown. */
export function isWithin(recorded: Quantity, bound: Bound, molecularWeight?: number): Truth | undefined {
  let within: Truth = 'true';
  for (const side of SIDES) {
    const text = bound[side];
    if (text === undefined) continue;
    const limit = readQuantity(text);
    const answer = limit === undefined ? undefined : onSide(side, recorded, limit, molecularWeight);
    if (answer === undefined) return undefined;
    if (answer !== 'true' && within !== 'false') within = answer;
  }
  return within;
}

function onSide(side: Side, recorded: Quantity, limit: Quantity, molecularWeight?: number): Truth | undefined {
  const amount = inUnit(recorded, limit.unit, molecularWeight);
  if (amount === undefined) return undefined;
  if (side === 'atLeast' || side === 'above') return reaches(amount, limit.low, side === 'above');
  return not(reaches(amount, limit.low, side === 'atMost'));
}

/** The bound in words: `at least 5 % and below 20 %`. */
export function sayBound(bound: Bound): string {
  const sides = SIDES.flatMap((side) => (bound[side] === undefined ? [] : [`${WORDS[side]} ${bound[side]}`]));
  return sides.map((words) => words.replace(/ 1$/, '')).join(' and ');
}
