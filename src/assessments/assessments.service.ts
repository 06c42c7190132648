import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { statementOf } from '../catalogue/release.js';
import { CasesService } from '../cases/cases.service.js';
import { answer, ENGINE_VERSION, printCase, type CaseContent } from '../engine/index.js';
import { dayFrom } from './day-from.js';
import { isRandomId } from '../platform/randomness.js';
import { mapAnswer } from './answer.mapper.js';
import { assessmentKey } from './assessment-key.js';
import type { AssessmentRequestDto } from './assessment.dto.js';
import { NoSuchAssessment, RemovedMeanwhile } from './assessment.problem.js';
import { AssessmentRepository } from './assessment.repository.js';
import type { CaseOfAnswer, FoundAssessment, StoredAnswer, StoredAssessment } from './assessment.js';
import { InstallationRepository } from './installation.repository.js';

/** The case that is asked about, and which stored one it is, if it is one. */
interface Subject {
  readonly content: CaseContent;
  readonly of: CaseOfAnswer | undefined;
}

/** Puts a case to the release in force: load, evaluate, store. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly assessments: AssessmentRepository,
    private readonly installation: InstallationRepository,
  ) {}

  /** The answer to a request; `isNew` where it was not given before. */
  async assess(
    request: AssessmentRequestDto,
    person?: string,
  ): Promise<{ assessment: StoredAssessment; isNew: boolean }> {
    const { content, of } = await this.load(request);
    const printed = printCase(content);
    const key = this.keyOf(printed, of, request.asOf);
    const before = await this.assessments.findByKey(key);
    if (before !== undefined) return { assessment: before, isNew: false };

    const evaluated = this.evaluate(content, request.asOf);

    const stored = await this.assessments.storeOnce({ key, of, case: printed, answer: evaluated, person });
    const assessment = stored ?? (await this.assessments.findByKey(key));
    if (assessment === undefined) throw new RemovedMeanwhile();
    return { assessment, isNew: stored !== undefined };
  }

  /** A stored answer, and what it was made from. */
  async find(id: string): Promise<FoundAssessment> {
    const assessment = isRandomId(id) ? await this.assessments.find(id) : undefined;
    if (assessment === undefined) throw new NoSuchAssessment();
    return assessment;
  }

  /** Removes a stored answer; with it goes the case that came with the request. */
  async delete(id: string): Promise<void> {
    const deleted = isRandomId(id) && (await this.assessments.delete(id));
    if (!deleted) throw new NoSuchAssessment();
  }

  private async load({ case: sent, caseId }: AssessmentRequestDto): Promise<Subject> {
    if (caseId === undefined) return { content: this.cases.read(sent), of: undefined };
    const stored = await this.cases.find(caseId);
    const { version: caseVersion, pseudonym } = stored;
    return { content: this.cases.readStored(stored), of: { caseId, caseVersion, pseudonym } };
  }

  private keyOf(printed: ReturnType<typeof printCase>, of: CaseOfAnswer | undefined, asOf: string): string {
    const { caseId = null, caseVersion = null } = of ?? {};
    const made = { release: this.catalogue.inForce.id, engineVersion: ENGINE_VERSION, asOf };
    const secret = this.installation.assessmentSecret;
    return assessmentKey(secret, { tenant: tenantId, case: printed, caseId, caseVersion, ...made });
  }

  private evaluate(content: CaseContent, asOf: string): StoredAnswer {
    const { id, catalogue } = this.catalogue.inForce;
    const document = mapAnswer(answer(content, dayFrom(asOf), catalogue.rules), catalogue, content);
    return { release: statementOf(id), ...document };
  }
}
