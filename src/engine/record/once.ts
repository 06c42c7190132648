import type { Memory, World } from './world.js';

/** An empty memory of a case. */
export function memoryOf({ content, asOf, terms }: Omit<World, 'choose'>): Memory {
  return { content, asOf, terms, kept: new Map() };
}

/**
 * Reads something of a case once, and gives the same to every leaf that asks again. Kept is only what met no contradiction:
 * that is the same in every world; the rest is read anew. A memory of another case, or of another day, is not used.
 */
export function once<T>(subject: object, name: string, world: World, read: (world: World) => T): T {
  const { memory, choose } = world;
  if (memory === undefined || !isOf(memory, world)) return read(world);
  const own = memory.kept.get(subject);
  const known = own?.get(name);
  if (known !== undefined) return known as T;
  let isChosen = false;
  const value = read({
    ...world,
    choose: (contradiction, worlds) => {
      isChosen = true;
      return choose(contradiction, worlds);
    },
  });
  if (isChosen || value === undefined) return value;
  if (own === undefined) memory.kept.set(subject, new Map([[name, value]]));
  else own.set(name, value);
  return value;
}

function isOf(memory: Memory, { content, asOf, terms }: World): boolean {
  return memory.content === content && memory.asOf === asOf && memory.terms === terms;
}
