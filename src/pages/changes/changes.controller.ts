import { Get, Param, Query } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { AnswerQuestionsService } from '../../assessments/answer-questions.service.js';
import { assessmentOf } from '../../assessments/assessment-text.js';
import { AssessmentsService } from '../../assessments/assessments.service.js';
import { EarlierAnswersService } from '../../assessments/earlier-answers.service.js';
import { CasesService } from '../../cases/cases.service.js';
import { dayInLondon } from '../../platform/today.js';
import { DayQuery } from '../answer/day.query.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentChanges, type Compared } from './changes.presenter.js';

class ChangesQuery extends DayQuery {
  @IsOptional()
  @Matches(/^[0-9a-f-]{0,36}$/, { message: 'must be the id of an answer' })
  readonly since?: string;
}

/** What changed since an earlier answer of the same case. */
@PageController('cases/:id/changes')
export class ChangesPage {
  constructor(
    private readonly cases: CasesService,
    private readonly assessments: AssessmentsService,
    private readonly questions: AnswerQuestionsService,
    private readonly earlier: EarlierAnswersService,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query() { since = '', asOf = dayInLondon() }: ChangesQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View> {
    const stored = await this.cases.find(id);
    const { assessment } = await this.assessments.assess({ caseId: stored.id, asOf }, person?.id);
    const answer = assessmentOf(assessment);
    const earlier = await this.earlier.list(stored.id);
    const compared = since === '' ? undefined : await this.compare(answer.id, since);
    const page = presentChanges(answer, stored, { earlier, compared });
    return new View('changes/changes', page.title, page);
  }

  private async compare(id: string, since: string): Promise<Compared> {
    const document = await this.questions.changes(id, since);
    const { head } = await this.questions.find(since);
    return { since, document, staleness: head.staleness };
  }
}
