import type { CaseContent, Criterion, Leaf, Terms } from './engine-types.js';
import type { Choices } from './choices.js';
import type { Day, Span } from './days.js';

/** What does not change from world to world: the record, the day, the leaves, and the days and spans that matter to them. */
export interface Setting {
  readonly content: CaseContent;
  readonly asOf: Day;
  readonly terms: Terms;
  readonly definitions: ReadonlyMap<string, Criterion>;
  readonly leaves: readonly Leaf[];
  readonly spans: readonly Span[];
  readonly ends: readonly Day[];
  readonly days: Map<string, readonly Day[]>;
}

/** One complete world in the making. */
export interface World extends Setting {
  /** Settles a fact that the record allows in more than one way: a rough date, two values, an open list. */
  pick<T>(key: string, options: readonly T[]): T;
  /** Settles a fact on which the record is silent. Where only what is recorded counts, there is no such fact. */
  fill<T>(key: string, options: readonly T[]): T;
  /** What follows from the facts, worked out once in each world; whoever asks again is taken to have read the same facts. */
  once<T>(key: string, make: () => T): T;
  /** Where only what is recorded counts: the variant of a flag. */
  readonly asRecorded: boolean;
}

/** Asked, where only what is recorded counts, for something that is not. */
export class NotRecorded extends Error {}

/** The same world, in which only what is recorded counts. */
export function asRecorded(world: World): World {
  const fill = (): never => {
    throw new NotRecorded();
  };
  return { ...world, fill, once: (_, make) => make(), asRecorded: true };
}

/** A world that settles by `choices`, telling `note` what was open. */
export function worldOf(setting: Setting, choices: Choices, note: (key: string) => void): World {
  const known = new Map<string, { readonly value: unknown; readonly read: readonly string[] }>();
  let reading: string[][] = [];
  const read = (key: string) => {
    note(key);
    for (const keys of reading) keys.push(key);
  };
  const pick = <T>(key: string, options: readonly T[]): T => {
    if (options.length === 1) return options[0] as T;
    read(key);
    return choices.pick(key, options);
  };
  const once = <T>(key: string, make: () => T): T => {
    const before = known.get(key);
    if (before !== undefined) {
      before.read.forEach(read);
      return before.value as T;
    }
    const keys: string[] = [];
    reading = [...reading, keys];
    const value = make();
    reading = reading.filter((one) => one !== keys);
    known.set(key, { value, read: [...new Set(keys)] });
    return value;
  };
  return { ...setting, pick, fill: pick, once, asRecorded: false };
}
