import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { ReleaseNotReadable } from '../catalogue/catalogue.problem.js';
import { statementOf } from '../catalogue/release.js';
import { changes, ENGINE_VERSION, staleness, whatIf, type Moved, type StoredFrom } from '../engine/index.js';
import { InvalidRequest } from '../platform/problem.js';
import { dayInLondon } from '../platform/today.js';
import { mapAnswer } from './answer.mapper.js';
import { contentOf, madeFrom } from './asked-again.js';
import { assessmentOf } from './assessment-text.js';
import { DifferentCases, NoSuchOption, NotAskedAgain } from './assessment.problem.js';
import { AssessmentsService } from './assessments.service.js';
import type { Assessment, FoundAssessment } from './assessment.js';
import type { ChangesDocument, MadeFromDocument } from './change.js';
import { mapChange } from './change.mapper.js';
import { dayFrom } from './day-from.js';
import { mayBeOneChild } from './same-case.js';
import type { SeenAssessment, StalenessDocument } from './staleness.js';
import { mapStaleness, stalenessUntold } from './staleness.mapper.js';
import { byKey, faultsAt, type Supposition } from './suppositions.js';
import type { WhatIfDocument } from './what-if.js';

const ASKED_AGAIN = `both are put to the rules again by the engine of today, version ${ENGINE_VERSION}`;

/** What a stored answer can be asked: whether it still stands, what if, what has changed. None of it is stored. */
@Injectable()
export class AnswerQuestionsService {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
  ) {}

  /** A stored answer, unchanged, and beside it whether it still stands. */
  async find(id: string): Promise<SeenAssessment> {
    const found = await this.assessments.find(id);
    return { text: found.text, head: { ...found.head, staleness: await this.stalenessOf(found) } };
  }

  /** The same with one of its options only. */
  async findOption(id: string, optionId: string): Promise<Assessment & SeenAssessment['head']> {
    const seen = assessmentOf(await this.find(id));
    const options = seen.options.filter((option) => option.id === optionId);
    if (options.length === 0) throw new NoSuchOption();
    return { ...seen, options };
  }

  /** The answer with something supposed on top of its case, on its day and by its release. */
  async whatIf(id: string, sent: readonly Supposition[]): Promise<WhatIfDocument> {
    const suppositions = byKey(sent);
    const { origin } = await this.assessments.find(id);
    const catalogue = await this.catalogue.catalogueOf(origin.release);
    const from = madeFrom(origin, catalogue);

    const result = whatIf(from, suppositions, 'suppose');
    if (!result.ok) throw new InvalidRequest(faultsAt(sent, from, result.problems));

    const document = mapAnswer(result.answer, catalogue, result.content);
    const beside = { whatIfOf: id, changes: result.changes.map(mapChange) };
    return { ...beside, release: statementOf(origin.release), ...document };
  }

  /** What is another in an answer than in an earlier one, `since`, of the same case. */
  async changes(id: string, since: string): Promise<ChangesDocument> {
    const [before, after] = [await this.assessments.find(since), await this.assessments.find(id)];
    const [from, to] = [await this.madeFrom(before), await this.madeFrom(after)];
    const stored = before.head.caseId ?? after.head.caseId;
    const areOne =
      stored === undefined ? mayBeOneChild(from.content, to.content) : before.head.caseId === after.head.caseId;
    if (!areOne) throw new DifferentCases();

    const moved = [before, after].some(({ origin }) => origin.engineVersion !== ENGINE_VERSION);
    return {
      before: sourcesOf(before),
      after: sourcesOf(after),
      remarks: moved ? [ASKED_AGAIN] : [],
      changes: changes(from, to).map(mapChange),
    };
  }

  private async stalenessOf(found: FoundAssessment): Promise<StalenessDocument> {
    const seenOn = dayFrom([dayInLondon(), found.origin.asOf].sort().at(-1) ?? found.origin.asOf);
    const newest = found.head.caseId === undefined ? undefined : await this.cases.find(found.head.caseId);
    const { id: release, catalogue } = this.catalogue.inForce;
    try {
      const stored = await this.madeFrom(found);
      const content = contentOf(newest?.case ?? found.origin.case, catalogue);
      const present = { content, asOf: seenOn, rules: catalogue.rules, release };
      return mapStaleness(staleness(stored, present), seenOn);
    } catch (error) {
      if (!(error instanceof NotAskedAgain || error instanceof ReleaseNotReadable)) throw error;
      const moved: readonly (readonly [Moved, boolean])[] = [
        ['record', newest !== undefined && newest.version !== found.head.caseVersion],
        ['release', release !== found.origin.release],
        ['engine', ENGINE_VERSION !== found.origin.engineVersion],
      ];
      return stalenessUntold(
        moved.filter(([, has]) => has).map(([what]) => what),
        error.message,
        seenOn,
      );
    }
  }

  private async madeFrom({ origin }: FoundAssessment): Promise<StoredFrom> {
    return madeFrom(origin, await this.catalogue.catalogueOf(origin.release));
  }
}

function sourcesOf({ head, origin }: FoundAssessment): MadeFromDocument {
  const { asOf, release, engineVersion } = origin;
  const { id, caseVersion } = head;
  return { id, asOf, release, engineVersion, ...(caseVersion === undefined ? {} : { caseVersion }) };
}
