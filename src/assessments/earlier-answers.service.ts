import { Injectable } from '@nestjs/common';
import { answerIn } from './assessment-text.js';
import type { Assessment } from './assessment.js';
import { AssessmentRepository } from './assessment.repository.js';
import { differs, type AnswerOfCase } from './earlier-answer.js';

/** The answers that were given on a stored case before. */
@Injectable()
export class EarlierAnswersService {
  constructor(private readonly assessments: AssessmentRepository) {}

  /** All that are kept, the newest first. */
  list(caseId: string): Promise<readonly AnswerOfCase[]> {
    return this.assessments.listOfCase(caseId);
  }

  /** The answer that was given last before this one and on no later day, where it reads otherwise. */
  async differing({ id, caseId, createdAt, asOf, options }: Assessment): Promise<AnswerOfCase | undefined> {
    if (caseId === undefined) return undefined;
    const before = (await this.list(caseId)).find(
      (one) => one.id !== id && one.createdAt <= createdAt && one.asOf <= asOf,
    );
    const found = before === undefined ? undefined : await this.assessments.find(before.id);
    return found !== undefined && differs(answerIn(found), { options }) ? before : undefined;
  }
}
