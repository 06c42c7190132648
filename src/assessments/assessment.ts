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
}

/** A stored answer, kept unchanged until it is deleted. */
export interface Assessment extends StoredAnswer, Partial<CaseOfAnswer> {
  readonly id: string;
  readonly createdAt: string;
  /** Absent for a case that came with the request. */
  readonly pseudonym?: string;
  /** The id of the person who first asked, where they said who they are. */
  readonly person?: string;
}

/** An answer to be stored under its key. */
export interface NewAssessment {
  readonly key: string;
  readonly of: CaseOfAnswer | undefined;
  /** The case as it was assessed, printed. */
  readonly case: Readonly<Record<string, unknown>>;
  readonly answer: StoredAnswer;
  readonly person: string | undefined;
}
