import { Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { assessmentOf } from '../../assessments/assessment-text.js';
import type { Assessment } from '../../assessments/assessment.js';
import { AssessmentsService } from '../../assessments/assessments.service.js';
import type { StoredCase } from '../../cases/case.js';
import { CasesService } from '../../cases/cases.service.js';
import { dayInLondon } from '../../platform/today.js';
import { DayQuery } from '../answer/day.query.js';
import { PrepareQuery } from './prepare.query.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { presentOption } from './option.presenter.js';
import { presentPrepare } from './prepare.presenter.js';

/** The answer to prepare: every option opens to what each source asks. */
@PageController('cases/:id/prepare')
export class PreparePage {
  constructor(
    private readonly cases: CasesService,
    private readonly assessments: AssessmentsService,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query() query: PrepareQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const { stored, answer } = await this.answerFor(id, query, person);
    if (answer.options.some((option) => option.id === query.option))
      return new SeeOther(`/cases/${stored.id}/prepare/${query.option}?asOf=${answer.asOf}`);
    const page = presentPrepare(answer, stored);
    return new View('prepare/prepare', page.title, page);
  }

  @Get(':option')
  async option(
    @Param('id') id: string,
    @Param('option') name: string,
    @Query() query: DayQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View> {
    const { stored, answer } = await this.answerFor(id, query, person);
    const option = answer.options.find((one) => one.id === name);
    if (option === undefined) throw new NotFoundException();
    const page = presentOption(answer, option, stored);
    return new View('prepare/option', page.title, page);
  }

  private async answerFor(
    id: string,
    { asOf = dayInLondon() }: DayQuery,
    person: Person | undefined,
  ): Promise<{ stored: StoredCase; answer: Assessment }> {
    const stored = await this.cases.find(id);
    const { assessment } = await this.assessments.assess({ caseId: stored.id, asOf }, person?.id);
    return { stored, answer: assessmentOf(assessment) };
  }
}
