import { Get, Param, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { assessmentOf } from '../../assessments/assessment-text.js';
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
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query() { asOf = dayInLondon() }: DayQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View> {
    const stored = await this.cases.find(id);
    const { assessment } = await this.assessments.assess({ caseId: stored.id, asOf }, person?.id);
    const page = presentAnswer(assessmentOf(assessment), stored);
    return new View('answer/answer', page.title, page);
  }
}
