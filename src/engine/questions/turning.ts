import type { Day } from '../calendar.js';
import type { Option } from '../criterion.js';
import type { GroupId } from '../groups.js';
import type { Truth } from '../truth.js';

/** A truth on the day before, and on the day itself. */
export interface Turned {
  readonly before: Truth;
  readonly after: Truth;
}

/**
 * Why something turns on a day: a birthday (a bound on an age is crossed), a time since a recorded date is over (a washout
 * ends), or a recorded date comes into its time or is past.
 */
export type TurningCause = 'birthday' | 'time-over' | 'recorded-date';

/** An innermost node that turns: a leaf, or a definition or a choice of readings whose recorded word comes into its time. */
export interface NodeTurning extends Turned {
  readonly address: string;
  readonly says: string;
  /** Whether the node is an exclusion, whose truth is said as applies or does not apply. */
  readonly exclusion: boolean;
  /** Where this is `birthday` the day gives the birth date away: it stays inside the hospital, or is made coarser. */
  readonly cause: TurningCause;
  /** The attributes or items whose recorded dates fall on this day, `relapses/relapse-1`; for `recorded-date` only. */
  readonly keys: readonly string[];
}

/** What turns in one rule set. Before and after are the same where only nodes within it turn. */
export interface RuleSetTurning extends Turned {
  readonly id: string;
  readonly source: string;
  readonly nodes: readonly NodeTurning[];
}

/** What turns of one option. */
export interface OptionTurning {
  readonly option: Option;
  readonly group: { readonly before: GroupId; readonly after: GroupId };
  /** Those rule sets in which a node turns. */
  readonly ruleSets: readonly RuleSetTurning[];
}

/** A source's own word that fits from that day, or no longer does. */
export interface DefinitionTurning extends Turned {
  readonly id: string;
  readonly says: string;
}

/** A day on which an answer turns with nothing else recorded, and what turns on it. */
export interface Turning {
  readonly day: Day;
  /** By kind and alphabet, as inside a group. */
  readonly options: readonly OptionTurning[];
  readonly definitions: readonly DefinitionTurning[];
}
