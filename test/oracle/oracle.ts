import { everyWorld } from './choices.js';
import type { Day, Span } from './days.js';
import { daysOf } from './days.js';
import type { CaseContent, Criterion, Leaf, Terms, Truth } from './engine-types.js';
import { holdLines } from './evaluate.js';
import { factOf } from './joined-facts.js';
import { alike } from './verdict.js';
import { worldOf, type Setting } from './world.js';

/** Most worlds that are walked for one pair: the script takes its time, and half of a test's would go into the few pairs beyond. */
export const MOST_WORLDS = Number(process.env['ORACLE_WORLDS'] ?? 2_000);

/** What the oracle says of a pair. */
export interface Oracle {
  readonly truth: Truth;
  readonly worlds: number;
  /** Whether a fact that the record leaves open is read by more than one leaf. */
  readonly sharesOpenFact: boolean;
}

/** What a pair is put together from. */
export interface Asked {
  readonly content: CaseContent;
  readonly asOf: Day;
  readonly terms: Terms;
  readonly definitions: readonly { readonly id: string; readonly criterion: Criterion }[];
  readonly criteria: readonly Criterion[];
}

/** Walks every world that the record allows; throws `TooManyWorlds` where there are more than `MOST_WORLDS`. */
export function oracle(asked: Asked): Oracle {
  const setting = settingOf(asked);
  const open = new Map<string, Set<string>>();
  const { results, worlds } = everyWorld(MOST_WORLDS, (choices) => {
    let leaf = '';
    const note = (key: string) => {
      const fact = factOf(key);
      const readers = open.get(fact) ?? new Set();
      open.set(fact, readers.add(leaf));
    };
    return holdLines(asked.criteria, worldOf(setting, choices, note), (place) => {
      leaf = place;
    });
  });
  const joined = alike(results);
  return {
    truth: joined === 'open' ? 'unknown' : joined,
    worlds,
    sharesOpenFact: [...open.values()].some((readers) => readers.size > 1),
  };
}

function settingOf({ content, asOf, terms, definitions, criteria }: Asked): Setting {
  const all = new Map(definitions.map(({ id, criterion }) => [id, criterion]));
  const leaves = leavesIn(criteria, all);
  const dates = [...new Set(JSON.stringify(content).match(/\b\d{4}(-\d\d){0,2}\b/g) ?? [])];
  const ends = new Set([asOf, ...dates.flatMap((date) => [daysOf(date).first, daysOf(date).last])]);
  const past = [...ends].filter((day) => day <= asOf);
  return { content, asOf, terms, definitions: all, leaves, spans: spansIn(leaves), ends: past, days: new Map() };
}

/** All leaves of criteria, wherever they stand. */
export function leavesIn(criteria: unknown, definitions: ReadonlyMap<string, Criterion>): readonly Leaf[] {
  if (Array.isArray(criteria)) return criteria.flatMap((one) => leavesIn(one, definitions));
  if (typeof criteria !== 'object' || criteria === null) return [];
  const node = criteria as { type?: string; definition?: string };
  if (node.type === 'leaf') return [node as Leaf, ...leavesIn((node as Leaf).flags, definitions)];
  if (node.type === 'definition') return leavesIn(definitions.get(node.definition ?? ''), definitions);
  return leavesIn(Object.values(criteria), definitions);
}

const UNITS = ['years', 'months', 'weeks', 'days'];

function spansIn(value: unknown): readonly Span[] {
  const found = new Map<string, Span>();
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    const keys = Object.keys(one);
    if (keys.length > 0 && keys.every((key) => UNITS.includes(key))) found.set(JSON.stringify(one), one);
    else Object.values(one).forEach(look);
  };
  look(value);
  return [...found.values()];
}
