import type { Day } from '../calendar.js';
import type { ClinicalContent } from '../case-attributes.js';
import { kindOf } from '../criteria/index.js';
import type { Leaf } from '../criterion.js';
import { datesIn } from '../record/dates.js';
import type { World } from '../record/world.js';
import type { DayRange } from '../partial-date.js';
import type { TurningCause } from './turning.js';

/** Why a leaf turns on a day, and which recorded dates fall on it. `world` is that of the day before any turning. */
export function whyTurned(
  leaf: Pick<Leaf, 'kind' | 'params'> | undefined,
  day: Day,
  world: World,
): { readonly cause: TurningCause; readonly keys: readonly string[] } {
  if (leaf !== undefined && isBirthday(leaf, day, world)) return { cause: 'birthday', keys: [] };
  const keys = keysOn(day, world.content);
  if (keys.length > 0) return { cause: 'recorded-date', keys };
  return { cause: 'time-over', keys: [] };
}

/** A day that a kind names only because of the birth date. */
function isBirthday({ kind, params }: Pick<Leaf, 'kind' | 'params'>, day: Day, world: World): boolean {
  const names = (content: ClinicalContent) =>
    kindOf(kind)
      .turns?.(params, { ...world, content })
      .includes(day) === true;
  return names(world.content) && !names({ ...world.content, birthDate: [] });
}

/** The attributes, or items of lists, under which a date is recorded that comes into its time on this day, or was past the day before. */
function keysOn(day: Day, content: ClinicalContent): readonly string[] {
  return Object.entries(content).flatMap(([key, recorded]) => {
    if (!('items' in recorded)) return touches(rangesOf(key, recorded), day) ? [key] : [];
    return recorded.items.flatMap((item) =>
      touches(rangesOf(key, { ...recorded, items: [item] }), day) ? [`${key}/${item.id}`] : [],
    );
  });
}

function rangesOf(key: string, recorded: unknown): readonly DayRange[] {
  return datesIn({ [key]: recorded } as unknown as ClinicalContent);
}

function touches(ranges: readonly DayRange[], day: Day): boolean {
  return ranges.some(({ earliest, latest }) => [earliest, latest, earliest + 1, latest + 1].includes(day));
}
