import type { ExclusionOutcome, Outcome } from './outcome.js';
import type { TurnDocument } from './turn.js';
import type {
  Closed,
  Failing,
  FactUsed,
  Gap,
  GroupId,
  OptionKind,
  OwnValue,
  Question,
  ReasonCode,
  Request,
} from '../engine/index.js';

/** Why something cannot be judged, and what it waits for. */
export interface ReasonDocument {
  readonly code: ReasonCode;
  readonly waitsFor: string;
  readonly key: string;
  readonly detail: string;
  readonly sample?: string;
  readonly request?: Request;
}
/** Something missing, with the address of the node that waits for it. */
export interface MissingDocument extends ReasonDocument {
  readonly address: string;
}

/** One node of the explanation. */
export interface NodeDocument {
  readonly address: string;
  readonly id: string;
  readonly type: string;
  readonly kind?: string;
  readonly role: string;
  readonly says: string;
  readonly statements: readonly string[];
  readonly outcome: Outcome | ExclusionOutcome;
  readonly deciding: boolean;
  readonly passing: boolean;
  readonly chosen?: string;
  /** How far a passing outcome is from turning, where it is not as its rule asks. */
  readonly gap?: Gap;
  readonly reasons: readonly ReasonDocument[];
  readonly facts: readonly FactUsed[];
  readonly notes: readonly string[];
  readonly children: readonly NodeDocument[];
}

/** The source of a rule set, with what a reader must know of its age. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly lastReviewed?: string;
  readonly nextReview?: string;
  readonly link?: string;
  readonly state: readonly string[];
}

/** An open fact, named by its id among `openFacts`. */
export interface NamedFactDocument {
  readonly id: string;
  readonly waitsFor: string;
}

/** What would settle a rule set that cannot be judged. */
export interface SettlingDocument {
  /** The facts that settle it for certain together, whatever they turn out to be; left out where no record does. */
  readonly together?: readonly NamedFactDocument[];
  readonly closed: readonly Closed[];
  /** The facts that could settle it alone, and which way. */
  readonly alone: readonly (NamedFactDocument & { readonly to: readonly Outcome[] })[];
  readonly perhapsChosen: readonly string[];
  readonly says: readonly string[];
}

/** A situation, part or arm. */
export interface WayDocument {
  readonly address: string;
  readonly role: string;
  readonly outcome: Outcome;
  readonly fails: readonly Failing[];
  readonly waits: readonly NamedFactDocument[];
  readonly closed: readonly string[];
  readonly says: string;
}

/** An open fact with the options on which it bears. */
export interface OpenFactDocument extends Question {
  readonly says: string;
}

/** What one source answers. */
export interface RuleSetDocument {
  readonly id: string;
  readonly source: SourceDocument;
  readonly holds: string;
  readonly notHeld?: string;
  readonly background: boolean;
  readonly notes: readonly string[];
  readonly outcome: Outcome;
  /** The outcome in a sentence: "every line held is met: 2 of 2 lines of the family factsheet; entry criteria not held". */
  readonly says: string;
  readonly lines: { readonly met: number; readonly held: number };
  readonly missing: readonly MissingDocument[];
  /** What would settle it; left out where it is settled. */
  readonly settling?: SettlingDocument;
  /** Its situations, parts or arms: which hold, and on what the others fail or for what they wait. */
  readonly ways: readonly WayDocument[];
  readonly criteria: readonly NodeDocument[];
}

/** A sentence about an option, with its statements. */
export interface RemarkDocument {
  readonly says: string;
  readonly statements: readonly string[];
}

/** What all sources answer for one option. */
export interface OptionDocument {
  readonly id: string;
  readonly kind: OptionKind;
  readonly title: string;
  readonly group: GroupId;
  /** The deciding lines, as the row of the option reads. */
  readonly row: readonly string[];
  readonly remarks: readonly RemarkDocument[];
  readonly cautions: readonly RemarkDocument[];
  /** What a source says of it for other diseases: a caution, never a result. */
  readonly otherDiseases: readonly RemarkDocument[];
  /** How it is to be had where the child is treated; access text changes no outcome. */
  readonly access: readonly RemarkDocument[];
  readonly ruleSets: readonly RuleSetDocument[];
}

/** A group of options, in the order in which groups are shown. */
export interface GroupDocument {
  readonly id: GroupId;
  readonly title: string;
  readonly options: readonly string[];
  /** Cautions said once for the group. */
  readonly remarks: readonly RemarkDocument[];
}

/** A source's own word, put to the case. */
export interface DefinitionDocument {
  readonly id: string;
  readonly source: string;
  readonly says: string;
  readonly outcome: Outcome;
}

/** What a route needs, and what the record has of it; left out where the record has no place for it. */
export interface NeedDocument extends RemarkDocument {
  readonly recorded?: string;
}
/** A way by which the case can be looked at by others, with what of it is recorded. */
export interface RouteDocument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly says: string;
  readonly statements: readonly string[];
  /** Why no source held bears it out. */
  readonly unverified?: string;
  readonly needs: readonly NeedDocument[];
  readonly gives: readonly RemarkDocument[];
  readonly access: readonly RemarkDocument[];
  /** The ids of the discussion points to ask about it. */
  readonly questions: readonly string[];
  /** `sitting 2 Dec 2026`. */
  readonly recorded?: string;
}

/** What a source says bears on a choice, with the case’s own values beside it and no cut-off. */
export interface FactorDocument {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly statements: readonly string[];
  readonly values: readonly OwnValue[];
}

/** The explained answer as it goes over the wire and into store. */
export interface AnswerDocument {
  readonly asOf: string;
  readonly engineVersion: string;
  /** Said once on every answer: who decides, and what a wait means. */
  readonly remarks: readonly string[];
  readonly order: string;
  readonly case: {
    readonly who: string;
    readonly disease: string;
    readonly course: string;
    readonly question?: string;
  };
  readonly contradictions: readonly { readonly key: string; readonly says: string; readonly settles: string }[];
  readonly later: readonly FactUsed[];
  /** What is only supposed; absent where nothing is. */
  readonly supposed?: readonly FactUsed[];
  readonly definitions: readonly DefinitionDocument[];
  /** All that is waited for and a record can settle: requested, to be requested, in the notes. It orders questions, never options. */
  readonly openFacts: readonly OpenFactDocument[];
  readonly groups: readonly GroupDocument[];
  readonly options: readonly OptionDocument[];
  readonly routes: readonly RouteDocument[];
  readonly factors: readonly FactorDocument[];
  /** The days of the next two years on which it turns, with nothing else recorded. */
  readonly turns: readonly TurnDocument[];
}
