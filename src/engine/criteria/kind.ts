import type { z } from 'zod';
import type { Day } from '../calendar.js';
import type { Finding } from '../finding.js';
import type { World } from '../record/world.js';
import type { Terms } from '../terms.js';

/** One kind of leaf criterion: how it is written, put to a case and said aloud. */
export interface CriterionKind<Params extends object = object> {
  /** The key by which a criterion of this kind is known in YAML. */
  readonly key: string;
  readonly schema: z.ZodType<Params>;
  /** Puts the criterion to one world of a case. */
  assess(params: Params, world: World): Finding;
  /**
   * Days after `asOf` on which the criterion could turn with nothing else recorded: birthdays, the end of a washout.
   * A day too many costs an evaluation; a day too few would hide a change.
   */
  turns?(params: Params, world: World): readonly Day[];
  /** The criterion in plain words, as part of a sentence. */
  describe(params: Params, terms: Terms): string;
  /** Words of the criterion that the catalogue's term lists do not know. */
  unknownTerms?(params: Params, terms: Terms): readonly { readonly field: string; readonly message: string }[];
}

/** Names a kind, so that its parameters are typed throughout. */
export function defineKind<Params extends object>(kind: CriterionKind<Params>): CriterionKind<Params> {
  return kind;
}
