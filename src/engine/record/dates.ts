import type { ClinicalContent } from '../case-attributes.js';
import { readPartialDate, type DayRange } from '../partial-date.js';

/**
 * Every recorded date under these attributes (all, where none is named), as the days it allows. An age on a day stands for
 * the birth date it gives; what was asked for, and when it is due, is left out.
 */
export function datesIn(content: ClinicalContent, ...keys: readonly (keyof ClinicalContent)[]): readonly DayRange[] {
  return rangesIn(keys.length === 0 ? Object.values(content) : keys.map((key) => content[key]));
}

function rangesIn(recorded: unknown): readonly DayRange[] {
  if (typeof recorded === 'string') return [readPartialDate(recorded)].filter((range) => range !== undefined);
  if (Array.isArray(recorded)) return recorded.flatMap(rangesIn);
  if (typeof recorded !== 'object' || recorded === null) return [];
  const age = 'ageInDays' in recorded && typeof recorded.ageInDays === 'number' ? recorded.ageInDays : 0;
  const ranges = Object.entries(recorded).flatMap(([key, value]) => (key === 'requested' ? [] : rangesIn(value)));
  return ranges.map(({ earliest, latest }) => ({ earliest: earliest - age, latest: latest - age }));
}
