// All that the oracle takes from the engine: how a case and a criterion are written down, and the lists of terms. Nothing here judges.
export type { CaseContent, Criterion, Entry, Quantity, Recorded, Terms, Truth } from '../../src/engine/index.js';
export type { Leaf } from '../../src/engine/criterion.js';
export type { ListRecord } from '../../src/engine/case-shape.js';
