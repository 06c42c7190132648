import type { Verdict } from '../verdict.js';
import type { World } from '../world.js';

/** How a kind of leaf is put to one complete world, with its parameters as they are written. */
export type Judge<P> = (params: P, world: World) => Verdict;

/** Judges by kind; each is given the parameters of its own kind. */
export type Judges = Readonly<Record<string, Judge<never>>>;
