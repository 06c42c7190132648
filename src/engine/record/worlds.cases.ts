import { CATALOGUE } from '../../../test/catalogue.js';
import { dayOf, isoOf, type Day } from '../calendar.js';
import { readCase } from '../case-reader.js';
import type { Reason } from '../finding.js';
import type { DayRange } from '../partial-date.js';
import type { Milestone } from './milestone.js';
import type { World } from './world.js';

const asOf = dayOf(2026, 11, 20) as Day;
/** The term lists of the catalogue. */
export const TERMS = CATALOGUE.rules.terms;

/** A tumour test, as far as it must be told. */
export const ALK = { gene: 'ALK', alteration: 'mutation' };

/** One world of a record on 20 November 2026, with the keys of the contradictions met: the first of each, or the one chosen. */
export function worldOf(record: object, chosen: Readonly<Record<string, number>> = {}) {
  const read = readCase(record, TERMS.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const met: string[] = [];
  const choose: World['choose'] = ({ key }, worlds) => {
    met.push(key);
    return worlds[chosen[key] ?? 0] as (typeof worlds)[number];
  };
  return { world: { content: read.content, asOf, terms: TERMS, choose } satisfies World, met };
}

/** Days in ISO form: `2026-11-09`, `2026-11-01 to 2026-11-30`, `… to 2026-11-20`. */
export function daysOf({ earliest, latest }: DayRange): string {
  const [from, to] = [earliest, latest].map((day) => (Number.isFinite(day) ? isoOf(day) : '…'));
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** A milestone in three parts: whether and when, what is shown for it, and what is waited for under which keys. */
export function told({ state, range, facts, why }: Milestone): readonly [string, string, string] {
  const when = state === 'on' ? daysOf(range) : state;
  return [when, facts.map(({ says }) => says).join('; '), why.map(({ key }) => key).join(', ')];
}

/** Reasons in one line each: the key, what is waited for, and why it is open. */
export function reasonsOf(reasons: readonly Reason[]): readonly string[] {
  return reasons.map(({ key, waitsFor, detail }) => `${key}: ${waitsFor}; ${detail}`);
}
