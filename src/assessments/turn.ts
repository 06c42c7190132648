import type { GroupId, TurningCause } from '../engine/index.js';
import type { ExclusionOutcome, Outcome } from './outcome.js';

/** A criterion that turns on a day, and why. */
export interface CriterionTurnDocument {
  readonly address: string;
  readonly says: string;
  readonly before: Outcome | ExclusionOutcome;
  readonly after: Outcome | ExclusionOutcome;
  readonly cause: TurningCause;
  /** The attributes or items whose recorded dates fall on the day. */
  readonly keys: readonly string[];
}

/** What turns in one rule set; before and after are alike where only criteria within it turn. */
export interface RuleSetTurnDocument {
  readonly id: string;
  /** The short name of its source. */
  readonly source: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly criteria: readonly CriterionTurnDocument[];
}

/** What turns of one option. */
export interface OptionTurnDocument {
  readonly id: string;
  readonly title: string;
  readonly group: { readonly before: GroupId; readonly after: GroupId };
  readonly ruleSets: readonly RuleSetTurnDocument[];
}

/** A source's own word that fits from that day, or no longer does. */
export interface DefinitionTurnDocument {
  readonly id: string;
  readonly says: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** A day ahead on which the answer turns with nothing else recorded. */
export interface TurnDocument {
  readonly date: string;
  /** Whether a birthday is among the reasons: the day then gives the birth date away, and is made coarser in a paper without names. */
  readonly birthday: boolean;
  /** Each option of which the group or a rule set turns, in a sentence; empty where only single criteria do. */
  readonly says: readonly string[];
  readonly options: readonly OptionTurnDocument[];
  readonly definitions: readonly DefinitionTurnDocument[];
}
