import { isWithin, type TimeBounds } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { dayIn, recordedDays, undated } from '../facts/dates.js';
import { listedOf, treatmentsOf, unlisted, type Given } from '../facts/treatments.js';
import { extentOf, itemsOf, valuesOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Washout extends TimeBounds {
  readonly of: string;
}

/** Long enough since every dose; a therapy that never was given has no dose. */
function washout({ washout: { of, ...bounds } }: { washout: Washout }, world: World): Verdict {
  const { lastDoseByClass, treatments } = world.content;
  const isByClass = lastDoseByClass.given || !treatments.given;
  const doses = isByClass ? dosesByClass(of, world) : dosesIn(of, world);
  return verdict(doses.every((day) => isWithin(bounds, day(), world.asOf)));
}

type Dose = () => number;

/** The last dose of the class; where a list that is not closed has none, there may be one of any day. */
function dosesByClass(of: string, world: World): readonly Dose[] {
  const { lastDoseByClass } = world.content;
  const own = itemsOf(lastDoseByClass, world.asOf, 'date').filter(
    (dose) => of === 'any' || valuesOf(dose.class as Recorded<string>, world.asOf).some(({ value }) => value === of),
  );
  const isTold = extentOf(lastDoseByClass) === 'closed' || (of !== 'any' && own.length > 0);
  const more = isTold ? [] : unlisted(`doses/${of}`, world);
  return [
    ...own.map(
      ({ id, date }) =>
        () =>
          lastDay(`lastDoseByClass/${id}`, date, world),
    ),
    ...more.map(
      ({ key }) =>
        () =>
          dayIn(`${key}/day`, undated(world), world),
    ),
  ];
}

function dosesIn(of: string, world: World): readonly Dose[] {
  const all = of === 'any' ? [...treatmentsOf(world), ...room(of, world)] : listedOf(of, world);
  return all.map(
    ({ key, item }) =>
      () =>
        item === undefined ? dayIn(`${key}/day`, undated(world), world) : lastDay(key, item.end, world, item.start),
  );
}

function room(of: string, world: World): readonly Given[] {
  return extentOf(world.content.treatments) === 'closed' ? [] : unlisted(`treatments/${of}`, world);
}

/** Without its end it may be going on since its start. */
function lastDay(key: string, end: Recorded<string>, world: World, start: Recorded<string> = []): number {
  const ended = recordedDays(`${key}/end`, end, world);
  if (ended !== undefined) return dayIn(`${key}/end/day`, ended, world);
  const begun = recordedDays(`${key}/start`, start, world);
  return dayIn(`${key}/end/day`, { ...undated(world), ...(begun === undefined ? {} : { first: begun.first }) }, world);
}

/** Time since the last dose. */
export const WASHOUT: Judges = { washout };
