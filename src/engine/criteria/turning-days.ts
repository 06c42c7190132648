import type { Day } from '../calendar.js';
import type { Leaf } from '../criterion.js';
import { datesIn } from '../record/dates.js';
import type { World } from '../record/world.js';
import { kindOf } from './index.js';

/**
 * The days after `asOf` on which a leaf could turn with nothing else recorded, in order: those that its kind works out
 * (birthdays, the end of a washout), and those on which a recorded date comes into its time or is past.
 */
export function turningDays({ kind, params }: Pick<Leaf, 'kind' | 'params'>, world: World): readonly Day[] {
  const recorded = datesIn(world.content).flatMap(({ earliest, latest }) => [
    earliest,
    latest,
    earliest + 1,
    latest + 1,
  ]);
  const own = kindOf(kind).turns?.(params, world) ?? [];
  const days = [...own, ...recorded].filter((day) => Number.isFinite(day) && day > world.asOf);
  return [...new Set(days)].sort((one, other) => one - other);
}
