import type { ReasonCode } from '../finding.js';
import type { Truth } from '../truth.js';

/** One worked case of a kind: a criterion and a case as they are written, and what comes out. */
export interface KindCase {
  /** A sentence: "on the first birthday". */
  readonly says: string;
  readonly criterion: Readonly<Record<string, unknown>>;
  readonly case: Readonly<Record<string, unknown>>;
  /** `2026-11-20` where left out. */
  readonly asOf?: string;
  readonly truth: Truth;
  /** The reason codes of an unknown, as a set. */
  readonly because?: readonly ReasonCode[];
}

type AtLeastOne = readonly [KindCase, ...KindCase[]];

/** The worked cases that every kind must have; the compiler asks for them. A kind that cannot have one says why in a sentence. */
export interface KindCases {
  readonly met: AtLeastOne | string;
  readonly notMet: AtLeastOne | string;
  readonly cannotBeJudged: AtLeastOne;
  /** Nothing recorded at all. */
  readonly silence: AtLeastOne;
  /** Both sides of each bound, and the bound itself. */
  readonly bounds: AtLeastOne | string;
  /** Two records that differ. */
  readonly conflict: AtLeastOne | string;
}
