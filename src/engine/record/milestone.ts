import type { FactUsed, Reason } from '../finding.js';
import { ANY_DAY, sayDay, type DayRange } from '../partial-date.js';
import { missing, type Named } from './entries.js';
import { nameOf } from './events.js';

/** An event in the course, as one world has it: the days it may have been on, that it never was, or that neither is known. */
export interface Milestone {
  readonly state: 'on' | 'never' | 'open';
  readonly range: DayRange;
  readonly facts: readonly FactUsed[];
  /** What to record so that its day is known exactly; empty where it is. */
  readonly why: readonly Reason[];
}

/** It was on one of these days; `named` are the dates to record, or to record more exactly. */
export function on(range: DayRange, facts: readonly FactUsed[], ...named: readonly Named[]): Milestone {
  return { state: 'on', range, facts, why: named.flatMap((one) => whyNotExact(range, one)) };
}

/** What to record so that a day is known exactly: the day itself, or more of it. */
export function whyNotExact({ earliest, latest }: DayRange, { key, name }: Named): readonly Reason[] {
  if (earliest === latest) return [];
  if (earliest === -Infinity) return [missing(key, name)];
  const detail = 'the date as recorded could fall on either side of the bound';
  return [{ code: 'IMPRECISE_DATA', waitsFor: `${name}, more exactly`, key, detail }];
}

/** The record says that it never was. */
export function never(facts: readonly FactUsed[]): Milestone {
  return { state: 'never', range: ANY_DAY, facts, why: [] };
}

/** Whether or when it was is not known; `range` holds the days on which it may have been. */
export function open(why: readonly Reason[], facts: readonly FactUsed[] = [], range: DayRange = ANY_DAY): Milestone {
  return { state: 'open', range, facts, why };
}

/** The day that an item of a list has, as what to record. */
export function dayOfItem(list: string, id: string, field = 'date'): Named {
  return { key: `${list}/${id}/${field}`, name: `the ${field === 'date' ? 'date' : `${field} date`} of ${nameOf(id)}` };
}

/** A range of days in words: `9 Nov 2026`, `between 1 and …`. */
export function sayRange({ earliest, latest }: DayRange): string {
  if (earliest === latest) return sayDay(earliest);
  return earliest === -Infinity ? 'day not recorded' : `between ${sayDay(earliest)} and ${sayDay(latest)}`;
}

/** The earliest, or the latest, of several events: the days on which it may have been. */
export function extreme(ranges: readonly DayRange[], which: 'earliest' | 'latest'): DayRange {
  const pick = which === 'earliest' ? Math.min : Math.max;
  return {
    earliest: pick(...ranges.map(({ earliest }) => earliest)),
    latest: pick(...ranges.map(({ latest }) => latest)),
  };
}

/** Of the items that could be the earliest, or the latest, those whose own day is not known exactly. */
export function inexact<Item>(
  items: readonly Item[],
  ranges: readonly DayRange[],
  which: 'earliest' | 'latest',
): readonly Item[] {
  const open = new Set(items.filter((_, index) => ranges[index]?.earliest !== ranges[index]?.latest));
  return extremes(items, ranges, which).filter((item) => open.has(item));
}

/** Which of several items could be the earliest, or the latest: those whose dates decide when it was. */
export function extremes<Item>(
  items: readonly Item[],
  ranges: readonly DayRange[],
  which: 'earliest' | 'latest',
): readonly Item[] {
  const all = extreme(ranges, which);
  return items.filter((_, index) => {
    const range = ranges[index] ?? ANY_DAY;
    return which === 'earliest' ? range.earliest <= all.latest : range.latest >= all.earliest;
  });
}
