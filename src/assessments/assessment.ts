import type { ReleaseStatement } from '../catalogue/release.js';
import type { AnswerDocument } from './answer.js';

/** The explained answer as it is stored, with the release that it was made from. */
export interface StoredAnswer extends AnswerDocument {
  readonly release: ReleaseStatement;
}

/** The stored case and the version of it that an answer was made from. */
export interface CaseOfAnswer {
  readonly caseId: string;
  readonly caseVersion: number;
  readonly pseudonym: string;
}

/** What is known of a stored answer beside what it says; the case is absent where it came with the request. */
export interface AssessmentHead extends Partial<CaseOfAnswer> {
  readonly id: string;
  readonly createdAt: string;
  /** The id of the person who first asked, where they said who they are. */
  readonly person?: string;
}

/** An answer as it is kept, unchanged until it is deleted. */
export interface StoredAssessment {
  readonly head: AssessmentHead;
  /** The JSON text of a `StoredAnswer` (UTF-8), every byte as it was first given. */
  readonly text: Uint8Array;
}

/** What a stored answer was made from. */
export interface Origin {
  /** The case as it was assessed, printed. */
  readonly case: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  readonly release: string;
  readonly engineVersion: string;
}

/** A stored answer as it is found again, with what it was made from. */
export interface FoundAssessment extends StoredAssessment {
  readonly origin: Origin;
}

/** A stored answer as it is shown: its head, and what it says. */
export interface Assessment extends AssessmentHead, StoredAnswer {}

/** An answer to be stored under its key. */
export interface NewAssessment {
  readonly key: string;
  readonly of: CaseOfAnswer | undefined;
  /** The case as it was assessed, printed. */
  readonly case: Readonly<Record<string, unknown>>;
  readonly answer: StoredAnswer;
  readonly person: string | undefined;
}
