import ucum from '@lhncbc/ucum-lhc';

const units = ucum.UcumLhcUtils.getInstance();
const factors = new Map<string, number | undefined>();

/** Whether a unit is one that UCUM knows. */
export function isUnit(unit: string): boolean {
  return unit !== '' && units.validateUnitString(unit).status === 'valid';
}

/**
 * By what an amount in one unit is multiplied to be in another; undefined where either is unknown or they do not measure
 * the same thing. `molecularWeight` (g/mol) carries mass to moles.
 */
export function factorBetween(from: string, to: string, molecularWeight?: number): number | undefined {
  if (annotationsOf(from) !== annotationsOf(to)) return undefined;
  if (from === to) return isUnit(from) ? 1 : undefined;
  const key = `${from}|${to}|${molecularWeight ?? ''}`;
  if (!factors.has(key)) factors.set(key, converted(from, to, molecularWeight));
  return factors.get(key);
}

/** UCUM takes `{1.73_m2}` for nothing; here an amount per body surface is not an amount without it. */
function annotationsOf(unit: string): string {
  return (unit.match(/\{[^}]*\}/g) ?? []).join('');
}

function converted(from: string, to: string, molecularWeight: number | undefined): number | undefined {
  if (!isUnit(from) || !isUnit(to)) return undefined;
  const result = units.convertUnitTo(from, 1, to, molecularWeight === undefined ? {} : { molecularWeight });
  return result.status === 'succeeded' && typeof result.toVal === 'number' && result.toVal > 0
    ? result.toVal
    : undefined;
}
