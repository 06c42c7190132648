import type { Span } from '../days.js';
import type { Quantity, Recorded } from '../engine-types.js';
import { amountIn, anyAmount, isWithinBounds, measureOf, type Bounds, type Measure } from '../facts/amounts.js';
import { latest, NOT_APPLICABLE } from '../facts/words.js';
import { fieldOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

const UNITS: Readonly<Record<string, string>> = {
  weight: 'kg',
  height: 'cm',
  bsa: 'm2',
  anc: '10*9/L',
  platelets: '10*9/L',
  hb: 'g/L',
  alc: '10*9/L',
  albumin: 'g/L',
  ast: 'U/L',
  alt: 'U/L',
  mrd: '%',
};

/** A result with what was recorded beside it. */
interface Result {
  readonly amount: Quantity;
  readonly beside?: string;
}

/** The results of an attribute; what does not apply is no result. */
function resultsOf(recorded: Recorded<unknown>, beside: string): Recorded<Result> {
  return recorded.flatMap((entry): Recorded<Result> => {
    const [word] = fieldOf<string>([entry], beside).flatMap(({ value }) => value ?? []);
    return fieldOf<Quantity>([entry], 'amount')
      .filter(({ status }) => status !== 'not_applicable')
      .map(({ value, ...rest }) =>
        value === undefined
          ? rest
          : { ...rest, value: { amount: value, ...(word === undefined ? {} : { beside: word }) } },
      );
  });
}

/** The latest result on or before the day of the answer; where it is too old, or there is none, one of any size. */
function latestOf(measure: Measure, recorded: Recorded<Result>, within: Span | undefined, world: World): Result {
  const silent = anyAmount(measure).map((amount) => ({ amount }));
  const result = latest<Result>(measure.key, recorded, silent, world, within);
  if (result === NOT_APPLICABLE) throw new Error('what does not apply is left out before');
  return result;
}

function holds({ amount }: Result, bounds: Bounds, measure: Measure, world: World): boolean {
  const number = amountIn(amount, measure, world) ?? world.fill(`${measure.key}/no-unit`, around(measure));
  return isWithinBounds(number, bounds, measure.unit);
}

function around(measure: Measure): readonly number[] {
  return anyAmount(measure).map(({ low }) => low);
}

/** All bounds that the leaves of a kind put on a key. */
function boundsOn(kind: string, key: string, { leaves }: World): readonly Bounds[] {
  return leaves.flatMap(({ kind: other, params }): readonly Bounds[] => {
    const asked = params as Record<string, unknown>;
    if (other !== kind) return [];
    if (kind === 'mrd') return [asked['mrd'] as Bounds];
    return asked[kind] === key ? [asked] : [];
  });
}

interface Size extends Bounds {
  readonly bodySize: 'weight' | 'height' | 'bsa';
  readonly within?: Span;
}

function bodySize(asked: Size, world: World): Verdict {
  const key = asked.bodySize;
  const measure = measureOf(key, UNITS[key] ?? '', boundsOn('bodySize', key, world));
  const recorded = world.content[key].flatMap(({ value, ...rest }): Recorded<Result> => {
    if (value !== undefined) return [{ ...rest, value: { amount: value } }];
    return rest.status === 'not_applicable' ? [] : [rest];
  });
  return verdict(holds(latestOf(measure, recorded, asked.within, world), asked, measure, world));
}

interface Laboratory extends Bounds {
  readonly laboratory: 'anc' | 'platelets' | 'hb' | 'alc' | 'albumin' | 'ast' | 'alt';
  readonly within?: Span;
  readonly unsupported?: boolean;
}

function laboratory(asked: Laboratory, world: World): Verdict {
  const key = asked.laboratory;
  const measure = measureOf(key, UNITS[key] ?? '', boundsOn('laboratory', key, world));
  const result = latestOf(measure, resultsOf(world.content[key], 'support'), asked.within, world);
  if (!holds(result, asked, measure, world)) return 'false';
  if (asked.unsupported !== true) return 'true';
  const support = result.beside ?? world.fill(`${key}/support`, ['none', 'transfused']);
  return verdict(support === 'none');
}

interface Mrd {
  readonly mrd: Bounds;
  readonly method?: string;
  readonly within?: Span;
}

/** Of results by another method none counts; one whose method is not recorded may be by any. */
function mrd(asked: Mrd, world: World): Verdict {
  const { method } = asked;
  const bounds = boundsOn('mrd', 'mrd', world);
  const measure = measureOf(method === undefined ? 'mrd' : `mrd-by-${method}`, '%', bounds);
  const results = resultsOf(world.content.mrd, 'method').filter(({ value }, index) => {
    if (method === undefined || value === undefined) return true;
    return (value.beside ?? world.fill(`mrd/${index}/method`, ['flow', 'pcr'])) === method;
  });
  return verdict(holds(latestOf(measure, results, asked.within, world), asked.mrd, measure, world));
}

/** What is measured. */
export const AMOUNTS: Judges = { bodySize, laboratory, mrd };
