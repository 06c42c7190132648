import type { CriterionKindKey } from './criteria/index.js';

/** What a criterion does at the top of a rule set. An exclusion states what excludes; the engine negates it once. */
export const ROLES = ['inclusion', 'gate', 'situation', 'part', 'arm', 'exclusion'] as const;
export type Role = (typeof ROLES)[number];

/** A remark beside a criterion: always shown, or only where `when` is true. */
export interface Note {
  readonly says: string;
  readonly when?: Criterion;
}

/**
 * A rare variant that the source's words may or may not take in. Not recorded, the literal answer stands with the remark;
 * recorded, the criterion is evaluated with it counted and not counted (where one of the two is left out, it is the criterion itself).
 */
export interface Flag {
  readonly id: string;
  readonly says: string;
  readonly when: Criterion;
  readonly counted?: Criterion;
  readonly notCounted?: Criterion;
}

/** One way to read the source's words. */
export interface ReadingOf {
  readonly id: string;
  readonly says: string;
  readonly criterion: Criterion;
}

/** What every node of a criterion may carry. */
export interface Common {
  readonly id?: string;
  readonly role?: Role;
  /** The rule in plain words; a node without them is described by its kind. */
  readonly says?: string;
  /** The statements it rests on. */
  readonly statements: readonly string[];
  readonly notes: readonly Note[];
  readonly flags: readonly Flag[];
  /** Facts shown beside the answer that decide nothing. */
  readonly shows: readonly Leaf[];
}

export interface Leaf extends Common {
  readonly type: 'leaf';
  readonly kind: CriterionKindKey;
  /** As the kind's own schema read them. */
  readonly params: object;
}
export interface Joined extends Common {
  readonly type: 'all' | 'any';
  readonly children: readonly Criterion[];
}
export interface AtLeast extends Common {
  readonly type: 'atLeast';
  readonly count: number;
  readonly children: readonly Criterion[];
}
export interface Not extends Common {
  readonly type: 'not';
  readonly child: Criterion;
}
export interface Readings extends Common {
  readonly type: 'readings';
  readonly readings: readonly ReadingOf[];
}
export interface DefinitionUse extends Common {
  readonly type: 'definition';
  readonly definition: string;
}

/** A rule, as data. */
export type Criterion = Leaf | Joined | AtLeast | Not | Readings | DefinitionUse;

/** How a source uses a word: `relapsed@s1`. */
export interface Definition {
  readonly id: string;
  readonly source: string;
  readonly says: string;
  /** The diagnosis that the source is about; for another the word is not put to a case. */
  readonly about?: string;
  /** The clinician's words for the state that settle it, where the case names this source as their basis. */
  readonly states: readonly string[];
  readonly statements: readonly string[];
  readonly criterion: Criterion;
}

/** What one source requires for an option. */
export interface RuleSet {
  readonly id: string;
  readonly source: string;
  /** The kind of document whose lines are held: "the family factsheet". */
  readonly holds: string;
  /** What of the source's rules is not held: "entry criteria not held". */
  readonly notHeld?: string;
  /** Whether it is a protocol or a form encoded whole. */
  readonly whole: boolean;
  /** Answered and shown, and deciding nothing. */
  readonly background: boolean;
  readonly notes: readonly string[];
  readonly criteria: readonly Criterion[];
}

export const OPTION_KINDS = ['therapy', 'trial', 'study', 'test', 'monitoring', 'route'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

/** A sentence about an option, with the statements it rests on. */
export interface Remark {
  readonly says: string;
  readonly statements: readonly string[];
}
/** How an option is to be had: in all nations, or in those named. */
export interface Access extends Remark {
  readonly nations?: readonly string[];
}

/** Something a clinician may want to discuss. */
export interface Option {
  readonly id: string;
  readonly kind: OptionKind;
  readonly title: string;
  readonly partners: readonly string[];
  readonly remarks: readonly Remark[];
  readonly cautions: readonly Remark[];
  readonly access: readonly Access[];
  /** Said once under the count of options for other diseases. */
  readonly otherDiseases: readonly Remark[];
  readonly ruleSets: readonly RuleSet[];
}
