import { Get, Param, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { assessmentOf } from '../../assessments/assessment-text.js';
import { AssessmentsService } from '../../assessments/assessments.service.js';
import { CasesService } from '../../cases/cases.service.js';
import { dayInLondon } from '../../platform/today.js';
import { DayQuery } from '../answer/day.query.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentDates } from './dates.presenter.js';

/** When the answer could change: a picture of the course and of the dates ahead. */
@PageController('cases/:id/dates')
export class DatesPage {
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
    const page = presentDates(assessmentOf(assessment), this.cases.readStored(stored), stored);
    return new View('dates/dates', page.title, page);
  }
}
