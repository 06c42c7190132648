import { z } from 'zod';
import type { Recorded } from '../case-shape.js';
import type { Distance } from '../distance.js';
import { cannotJudge, type Finding } from '../finding.js';
import { readQuantity, sayQuantity, type Quantity } from '../quantity.js';
import { byAge, isOfAge } from '../record/ages.js';
import { constant, factOf, missing, whyAbsent, type Known, type Named } from '../record/entries.js';
import { once } from '../record/once.js';
import type { World } from '../record/world.js';
import { ageWindow, spansOf } from './age-window.js';
import { limitOf, withinTimes, type Measure, type Times } from './amount.js';
import { ofAll } from './part.js';

const times = z.number().positive().max(1000).optional();
/** Bounds as multiples of the upper limit: `{ atMost: 3 }`. */
export const timesUpperLimit = z
  .strictObject({ atLeast: times, above: times, atMost: times, below: times })
  .refine((bound) => Object.keys(bound).length > 0, 'no bound; give `atLeast`, `above`, `atMost` or `below`');
/** A criterion's own upper limits, by age on the day of the answer. */
export const upperLimits = z
  .array(z.strictObject({ ...ageWindow.shape, limit: z.string({ error: 'not an amount with its unit, as text' }) }))
  .min(1);

/** What is measured against a limit: so many times it, and the limits that the criterion gives itself. */
export interface AgainstLimit {
  readonly times: Times;
  readonly limits: z.infer<typeof upperLimits>;
  readonly named: Named;
  readonly measure: Measure;
}

/** Puts an amount to the limit recorded with it, else to the criterion's own for the age; without either it stays open. */
export function againstLimit(
  value: Quantity,
  recorded: Recorded<Quantity>,
  { times: bound, limits, named, measure }: AgainstLimit,
  world: World,
): Finding {
  const own = { key: `${named.key}/upperLimit`, name: limitOf(named) };
  const { unit, molecularWeight } = measure;
  const against = (limit: Quantity): Distance => {
    return { type: 'times', of: named.name, value, times: bound, limit, unit, molecularWeight };
  };
  const limit = constant(recorded, own, world);
  if (limit !== undefined) {
    const facts = once(limit, 'said', world, () => [sayLimit(own, limit)]);
    const part = withinTimes(value, bound, limit.value, measure, named);
    return ofAll([part], facts, { passing: true, distance: against(limit.value) });
  }
  const absent = whyAbsent(recorded, own, world.asOf);
  if (limits.length === 0) return cannotJudge(absent);
  const finding = byAge(limits.flatMap(spansOf), world, (birth) => {
    const row = limits.find((window) => isOfAge(birth, window, world.asOf));
    const given = row === undefined ? undefined : readQuantity(row.limit);
    if (given === undefined)
      return cannotJudge(missing(own.key, own.name, 'the criterion gives no limit for this age, and none is recorded'));
    const note = `no upper limit is recorded with the value; the criterion’s own for the age, ${sayQuantity(given)}, is used`;
    return ofAll([withinTimes(value, bound, given, measure, named)], [], {
      passing: true,
      notes: [note],
      distance: against(given),
    });
  });
  return finding.truth === 'unknown' ? cannotJudge([...finding.reasons, ...absent], finding.facts) : finding;
}

function sayLimit({ key }: Named, limit: Known<Quantity>) {
  return factOf(key, `upper limit ${sayQuantity(limit.value)}`, limit);
}
