import { z } from 'zod';
import type { Span } from '../calendar.js';
import { saySpan, span } from './time-bounds.js';

/** Ages from one (that day included) to below another (that day not included). */
export const ageWindow = z
  .strictObject({ from: span.optional(), below: span.optional() })
  .refine((window) => Object.keys(window).length > 0, 'no age; give `from`, `below` or both');
export type AgeWindow = z.infer<typeof ageWindow>;

/** The ages that a window names. */
export function spansOf({ from, below }: AgeWindow): readonly Span[] {
  return [from, below].filter((bound) => bound !== undefined);
}

/** Ages in words: `from 12 years`, `below 16 years`. */
export function sayWindow({ from, below }: AgeWindow): string {
  const parts = [
    ...(from === undefined ? [] : [`from ${saySpan(from)}`]),
    ...(below === undefined ? [] : [`below ${saySpan(below)}`]),
  ];
  return parts.join(' and ');
}

/** `, by a result not older than 7 days`, where a criterion says how old a result may be. */
export function sayWithin(within: Span | undefined): string {
  return within === undefined ? '' : `, by a result not older than ${saySpan(within)}`;
}
