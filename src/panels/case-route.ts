import type { Permission } from '../packs/permission.js';

/** What is recorded of a case on its way along a route, in the order in which it usually happens; the tables hold the same list. */
export const STEPS = [
  'images',
  'pathology',
  'genetics',
  'submitted',
  'advice-received',
  'family-told',
  'acted-on',
] as const;
export type Step = (typeof STEPS)[number];

/** Whether a word names a step. */
export const isStep = (word: unknown): word is Step => (STEPS as readonly unknown[]).includes(word);

/** What a step was recorded as. Silence is no `no`. */
export const STEP_STATES = ['yes', 'no'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What sets aside all that was recorded of a case on a route before it. */
export const BEGUN_ANEW = 'begun-anew';

/** One thing that was recorded of a case on a route. */
export interface StepRecord {
  readonly caseId: string;
  readonly route: string;
  readonly step: Step | typeof BEGUN_ANEW;
  readonly state: StepState;
  /** The day on which it was so. */
  readonly day: string;
  /** Who recorded it: the id of a person of the register. */
  readonly person: string;
  readonly recordedAt: string;
}

/** Where a step stands: as it was recorded last, or not recorded. */
export type StepNow =
  | ({ readonly step: Step; readonly state: StepState } & Pick<StepRecord, 'day' | 'person' | 'recordedAt'>)
  | { readonly step: Step; readonly state: 'not-recorded' };

/** The sitting that a case is down for, as its record says. */
export interface ChosenSitting {
  /** As recorded: `YYYY-MM-DD`, or less where no more is known. */
  readonly date: string;
  /** Until when the panel takes papers, where a sitting of that day is kept. */
  readonly papersBy?: string;
  readonly isCancelled: boolean;
}

/** What of a case on a route is late. */
export const LATE_KINDS = ['cancelled', 'papers', 'advice', 'family'] as const;
export type LateKind = (typeof LATE_KINDS)[number];

/** One thing that is late, since a day. */
export interface Late {
  readonly what: LateKind;
  /** The day it became late by: the last day for papers, the day of the sitting, the day of the advice. */
  readonly since: string;
}

/** A case on one of its routes. */
export interface CaseRoute {
  readonly route: string;
  readonly title: string;
  readonly short: string;
  /** Whether the route asks for the family’s permission to discuss the case outside. */
  readonly needsPermission: boolean;
  readonly permission: Permission;
  readonly sitting?: ChosenSitting;
  readonly steps: readonly StepNow[];
  /** Whether anything is recorded of the case on this route. */
  readonly isBegun: boolean;
  readonly late: readonly Late[];
}

/** The routes of a case, on a day. */
export interface CaseRoutes {
  readonly seenOn: string;
  readonly caseId: string;
  readonly pseudonym: string;
  /** The newest version of the case: choosing a sitting edits the case, and names it. */
  readonly version: number;
  readonly routes: readonly CaseRoute[];
}

/** Something late of some case. */
export interface LateCase extends Late {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly route: string;
  readonly short: string;
}
