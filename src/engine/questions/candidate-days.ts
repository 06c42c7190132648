import type { Day } from '../calendar.js';
import type { CaseContent, ClinicalContent } from '../case-attributes.js';
import { kindOf } from '../criteria/index.js';
import { datesIn } from '../record/dates.js';
import type { World } from '../record/world.js';
import type { IndexedLeaf } from './leaf-index.js';

/** A day on which some leaves could turn. */
export interface CandidateDay {
  readonly day: Day;
  readonly leaves: readonly IndexedLeaf[];
}

/**
 * The days after `asOf`, up to and with `until`, on which leaves could turn with nothing else recorded, in order: those that the
 * kind of a leaf works out, and for every leaf those on which a recorded date comes into its time or is past.
 */
export function candidateDays(
  leaves: readonly IndexedLeaf[],
  setting: Omit<World, 'choose'>,
  until: Day,
): readonly CandidateDay[] {
  const isAhead = (day: Day) => day > setting.asOf && day <= until;
  const days = new Map<Day, readonly IndexedLeaf[]>(
    recordedDays(setting.content)
      .filter(isAhead)
      .map((day) => [day, leaves]),
  );
  const own = new Map<Day, Set<IndexedLeaf>>();
  for (const one of leaves) {
    for (const day of turnsOf(one, setting)) {
      if (!isAhead(day) || days.has(day)) continue;
      own.set(day, (own.get(day) ?? new Set()).add(one));
    }
  }
  own.forEach((some, day) => days.set(day, [...some]));
  return [...days].map(([day, some]) => ({ day, leaves: some })).sort((one, other) => one.day - other.day);
}

function turnsOf({ leaf: { kind, params } }: IndexedLeaf, setting: Omit<World, 'choose'>): readonly Day[] {
  return kindOf(kind).turns?.(params, { ...setting, choose: (_, [first]) => first as never }) ?? [];
}

/** The days on which a date recorded under these attributes (all, where none is named) comes into its time or is past. */
export function recordedDays(
  content: CaseContent | ClinicalContent,
  ...keys: readonly (keyof ClinicalContent)[]
): readonly Day[] {
  const days = datesIn(content, ...keys).flatMap(({ earliest, latest }) => [
    earliest,
    latest,
    earliest + 1,
    latest + 1,
  ]);
  return [...new Set(days)];
}
