import type { Judges } from './judge.js';

/** Lines that no record can settle, in any world. */
export const UNRULED: Judges = { noCriterion: () => 'open', notEncoded: () => 'open' };
