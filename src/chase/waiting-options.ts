import type { Question } from '../engine/index.js';
import type { Requested } from './awaited.js';

/** Ids of the options that wait on a requested thing, by the open facts of the answer. */
export function waitingOn({ key, name }: Requested, facts: readonly Question[]): readonly string[] {
  const [attribute = '', item] = key.split('/');
  const own = facts.filter(({ keys, waitsFor }) =>
    keys.some((fact) => {
      const [of, on] = fact.split(/[/.]/);
      if (of !== attribute) return false;
      // Of a list, a fact is this one’s where it names the item, or waits for what the item is called.
      return attribute !== 'tumourTests' || on === item || waitsFor === name;
    }),
  );
  return [...new Set(own.flatMap(({ options }) => options))];
}
