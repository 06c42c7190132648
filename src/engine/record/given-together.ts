import type { Treatment } from '../case-attributes.js';
import type { Reason } from '../finding.js';
import type { Truth } from '../truth.js';
import { belongs, lineOf, noLine, notUnderstood } from './treatments.js';
import type { World } from './world.js';

/** Whether one treatment was the therapy or class sought, and why that is open. */
export interface Was {
  readonly truth: Truth;
  readonly why: readonly Reason[];
  /** Whether only as one of several listed in one line. */
  readonly together: boolean;
}

/**
 * Whether a treatment was the therapy or class. A therapy of several parts may also be listed part by part: all of them in
 * one line count as given together; parts whose lines are not recorded may have been.
 */
export function wasGiven(item: Treatment, wanted: string, items: readonly Treatment[], world: World): Was {
  const truth = belongs(item, wanted, world);
  if (truth === 'true') return { truth, why: [], together: false };
  if (truth === 'unknown') return { truth, why: [notUnderstood(item, wanted)], together: false };
  const parts = world.terms.partsOf(wanted);
  if (!parts.some((part) => belongs(item, part, world) === 'true')) return { truth, why: [], together: false };
  const beside = items.filter((other) => sameLine(item, other, world) !== 'false');
  const surely = beside.filter((other) => sameLine(item, other, world) === 'true');
  if (hasAll(parts, surely, world)) return { truth: 'true', why: [], together: true };
  if (!hasAll(parts, beside, world)) return { truth: 'false', why: [], together: false };
  const unnumbered = beside.filter((other) => lineOf(other, world) === undefined);
  return { truth: 'unknown', why: unnumbered.flatMap((other) => noLine(other, world)), together: false };
}

function hasAll(parts: readonly string[], items: readonly Treatment[], world: World): boolean {
  return parts.every((part) => items.some((item) => belongs(item, part, world) === 'true'));
}

function sameLine(one: Treatment, other: Treatment, world: World): Truth {
  if (one === other) return 'true';
  const [line, beside] = [lineOf(one, world), lineOf(other, world)];
  if (line === undefined || beside === undefined) return 'unknown';
  return line === beside ? 'true' : 'false';
}
