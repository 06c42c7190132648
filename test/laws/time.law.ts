import { dayOf, type Day } from '../../src/engine/index.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes, answered } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isNothing } from './holds.js';

type Raw = Readonly<Record<string, unknown>>;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The case with every written date put through `turn`. */
export function withDates(value: unknown, turn: (date: string) => string): unknown {
  if (typeof value === 'string') return DATE.test(value) ? turn(value) : value;
  if (Array.isArray(value)) return value.map((item) => withDates(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDates(item, turn)]));
}

/** The first day that a written date may be. */
export function dayOfText(date: string): Day {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return dayOf(year, month, day) as Day;
}

/** The case with some of its dates known by the year or the month only, none that lies ahead. */
function coarsened(raw: Raw, seed: number): Raw {
  let at = 0;
  return withDates(raw, (date) => {
    at += 1;
    const keep = dayOfText(date) > AS_OF || (seed >> (at % 10)) % 2 === 0;
    return keep ? date : date.slice(0, at % 3 === 0 ? 7 : 4);
  }) as Raw;
}

/** What holds of an answer when the dates of its case are known less exactly. */
export const COARSER_DATES: Laws<MadeUp> = {
  'a date on or before the day of the answer, made coarser, never turns a definite answer into its opposite': (one) => {
    const coarser = answered(coarsened(one.raw, one.seed), one.rules);
    const now = new Map(allNodes(coarser).map(({ address, truth }) => [address, truth]));
    const turned = allNodes(one.answer).filter(({ address, truth }) => isOpposite(truth, now.get(address)));
    isNothing(turned.map(({ address }) => address));
  },
};

function isOpposite(one: string, other: string | undefined): boolean {
  return (one === 'true' && other === 'false') || (one === 'false' && other === 'true');
}
