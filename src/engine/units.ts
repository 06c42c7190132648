import ucum from '@lhncbc/ucum-lhc';

const units = ucum.UcumLhcUtils.getInstance();
const factors = new Map<string, number | undefined>();
const validity = new Map<string, boolean>();
const MOST_KEPT = 1000;
/** What a unit may be made of. A number alone, which UCUM takes for a unit, is none but for `1`. */
const SHAPE = /^(?:1|(?!\d+$)[\w.*^/%[\]'"{}()+-]{1,50})$/;

/** Whether a unit is one that UCUM knows. */
export function isUnit(unit: string): boolean {
  const known = validity.get(unit);
  if (known !== undefined) return known;
  const isValid = SHAPE.test(unit) && quietly(() => units.validateUnitString(unit).status === 'valid');
  if (validity.size < MOST_KEPT) validity.set(unit, isValid);
  return isValid;
}

/** The library prints a unit that it cannot read. It is part of a case, and a case stays out of every log. */
function quietly<T>(ask: () => T): T {
  const { log } = console;
  console.log = () => undefined;
  try {
    return ask();
  } finally {
    console.log = log;
  }
}

/**
 * By what an amount in one unit is multiplied to be in another; undefined where either is unknown or they do not measure
 * the same thing. `molecularWeight` (g/mol) carries mass to moles.
 */
export function factorBetween(from: string, to: string, molecularWeight?: number): number | undefined {
  if (from === to) return isUnit(from) ? 1 : undefined;
  if (annotationsOf(from) !== annotationsOf(to)) return undefined;
  const key = `${from}|${to}|${molecularWeight ?? ''}`;
  if (factors.has(key)) return factors.get(key);
  const factor = converted(from, to, molecularWeight);
  if (factors.size < MOST_KEPT) factors.set(key, factor);
  return factor;
}

/** UCUM takes `{1.73_m2}` for nothing; here an amount per body surface is not an amount without it. */
function annotationsOf(unit: string): string {
  return (unit.match(/\{[^}]*\}/g) ?? []).join('');
}

function converted(from: string, to: string, molecularWeight: number | undefined): number | undefined {
  if (!isUnit(from) || !isUnit(to)) return undefined;
  const options = molecularWeight === undefined ? {} : { molecularWeight };
  const result = quietly(() => units.convertUnitTo(from, 1, to, options));
  return result.status === 'succeeded' && typeof result.toVal === 'number' && result.toVal > 0
    ? result.toVal
    : undefined;
}
