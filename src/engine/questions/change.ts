/** Why an answer is another: what is recorded, the catalogue, only the time that has passed, or what is supposed. */
export type ChangeCause = 'time' | 'record' | 'release' | 'supposed';

/** What a change is of; a leaf is a criterion that asks one thing, a node joins others. */
export type ChangedThing = 'option' | 'rule-set' | 'node' | 'leaf' | 'definition';

/**
 * What is another: the group of an option; a truth; that the thing is new or gone; the text of a source; what is waited for, with
 * whom and until when; the reasons.
 */
export type ChangedAspect = 'group' | 'truth' | 'there' | 'text' | 'waits' | 'reasons';

/** One step of the way from one answer to the other at which this changed. Undefined where the thing is not there. */
export interface ChangeStep {
  readonly cause: ChangeCause;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One difference between two answers, with the steps at which it came about: each takes up where the one before ends. */
export interface Change {
  readonly of: ChangedThing;
  readonly aspect: ChangedAspect;
  /** `option`, `option/ruleSet`, `option/ruleSet/node`, or `definitions/id`. */
  readonly address: string;
  /** The title of the option; undefined for a definition. */
  readonly option: string | undefined;
  /** The source of a rule set or node. */
  readonly source: string | undefined;
  /** What it is, in words. */
  readonly says: string;
  /** Whether the node is an exclusion, whose truth is said as applies or does not apply. */
  readonly exclusion: boolean;
  /** A truth, the id of a group, a text, or what is waited for; undefined where the thing was, or is, not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly steps: readonly ChangeStep[];
}
