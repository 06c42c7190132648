import type { Assessment } from '../assessments/assessment.js';
import type { CaseSummary, CaseVersion } from '../cases/case.js';
import type { MeetingKind } from '../meetings/meeting.js';
import type { OutcomeRecord } from '../meetings/room-outcome.js';

/** That a case stood on the list of a meeting. */
export interface ExportedEntry {
  readonly meetingId: string;
  /** The day of the meeting. */
  readonly date: string;
  readonly kind: MeetingKind;
  /** Where it stands on the list: the lower first. */
  readonly position: number;
  readonly carriedFrom?: string;
  /** The answer that was looked at. */
  readonly assessmentId?: string;
}

/** What was recorded of a step on a route. */
export interface ExportedStep {
  readonly route: string;
  readonly step: string;
  readonly state: string;
  readonly day: string;
  readonly person: string;
  readonly recordedAt: string;
}

/** That something asked for arrived. */
export interface ExportedArrival {
  /** Where the request stands in the case. */
  readonly key: string;
  /** The day of the request; empty where it has none. */
  readonly askedOn: string;
  readonly arrivedOn: string;
  readonly person: string;
  readonly recordedAt: string;
}

/** That a file of many cases, for readers outside the hospital, told of it. */
export interface ExportedCohort {
  /** When it left. */
  readonly leftAt: string;
  /** How many cases it told of. */
  readonly size: number;
  readonly person: string;
}

/** A version with what it says; judgements stand in it. */
export interface ExportedVersion extends CaseVersion {
  readonly case: Readonly<Record<string, unknown>>;
}

/** A case and everything of it. */
export interface CaseExport {
  readonly format: 'fingerpost-case';
  /** Rises when a reader of the last one would stumble. */
  readonly formatVersion: 1;
  readonly case: CaseSummary;
  readonly versions: readonly ExportedVersion[];
  readonly assessments: readonly Assessment[];
  readonly meetings: readonly ExportedEntry[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly routeSteps: readonly ExportedStep[];
  readonly arrivals: readonly ExportedArrival[];
  readonly cohorts: readonly ExportedCohort[];
}
