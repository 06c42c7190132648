/** A pair with more worlds than are walked is left out and counted. */
export class TooManyWorlds extends Error {}

interface Turn {
  at: number;
  readonly size: number;
}

/** Which option of a choice is taken: the how-manieth choice of the world, and of how many options. */
type Taking = (depth: number, size: number, key: string) => number;

/** The choices that make one world: each fact that the record leaves open is settled once, and stays so for every leaf. */
export class Choices {
  private readonly made = new Map<string, unknown>();

  constructor(private readonly taking: Taking) {}

  /** Settles the fact `key` as one of `options`. */
  pick<T>(key: string, options: readonly T[]): T {
    if (this.made.has(key)) return this.made.get(key) as T;
    if (options.length === 0) throw new Error(`nothing to choose from for ${key}; give its domain`);
    const chosen = options[this.taking(this.made.size, options.length, key)] as T;
    this.made.set(key, chosen);
    return chosen;
  }
}

/** Worlds from here and there that are looked at before all are walked in their order: two that differ settle the matter soon. */
const SCATTERED = 24;

/** What came out in the worlds that were walked, and whether all there are have been. */
export interface Walked<T> {
  readonly results: readonly T[];
  readonly worlds: number;
}

/**
 * Runs `inWorld` in every world there is, one after another, as long as the same comes out: two that differ have settled that not
 * all are alike. Throws `TooManyWorlds` beyond `most`.
 */
export function everyWorld<T>(most: number, inWorld: (choices: Choices) => T): Walked<T> {
  const seen = new Set<T>();
  for (let turn = 1; turn <= SCATTERED; turn += 1) {
    seen.add(inWorld(new Choices((depth, size) => scattered(turn, depth) % size)));
    if (seen.size > 1) return { results: [...seen], worlds: turn };
  }
  const turns: Turn[] = [];
  let worlds = 0;
  do {
    if (worlds >= most) throw new TooManyWorlds();
    worlds += 1;
    seen.add(inWorld(new Choices((depth, size, key) => inTurn(turns, depth, size, key))));
  } while (seen.size === 1 && advance(turns));
  return { results: [...seen], worlds };
}

/** A number that looks like chance and is the same in every run. */
function scattered(turn: number, depth: number): number {
  const mixed = Math.imul(turn * 7919 + depth * 104_729 + 12_345, 2_654_435_761) >>> 0;
  return (mixed >>> 7) ^ (mixed >>> 19);
}

function inTurn(turns: Turn[], depth: number, size: number, key: string): number {
  const turn = (turns[depth] ??= { at: 0, size });
  if (turn.size !== size) throw new Error(`the domain of ${key} is not the same in two worlds`);
  return turn.at;
}

/** Moves on to the next world: the last choice that has another option takes it. */
function advance(turns: Turn[]): boolean {
  for (let last = turns.at(-1); last !== undefined; last = turns.at(-1)) {
    last.at += 1;
    if (last.at < last.size) return true;
    turns.pop();
  }
  return false;
}
