import { Get, Param, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { assessmentOf } from '../../assessments/assessment-text.js';
import { EarlierAnswersService } from '../../assessments/earlier-answers.service.js';
import { AssessmentsService } from '../../assessments/assessments.service.js';
import { CasesService } from '../../cases/cases.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentAnswer } from './answer.presenter.js';
import { DayQuery } from './day.query.js';

/** The answer to present: what the meeting sees. */
@PageController('cases/:id/answer')
export class AnswerPage {
  constructor(
    private readonly cases: CasesService,
    private readonly assessments: AssessmentsService,
    private readonly earlier: EarlierAnswersService,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query() query: DayQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View> {
    const today = dayInLondon();
    const stored = await this.cases.find(id);
    const { assessment } = await this.assessments.assess({ caseId: stored.id, asOf: query.asOf ?? today }, person?.id);
    const answer = assessmentOf(assessment);
    const page = presentAnswer(answer, stored, { today, earlier: await this.earlier.differing(answer) });
    return new View('answer/answer', page.title, page);
  }
}
