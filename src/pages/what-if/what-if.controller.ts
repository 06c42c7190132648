import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { AnswerQuestionsService } from '../../assessments/answer-questions.service.js';
import { assessmentOf } from '../../assessments/assessment-text.js';
import type { Assessment } from '../../assessments/assessment.js';
import { AssessmentsService } from '../../assessments/assessments.service.js';
import type { StoredCase } from '../../cases/case.js';
import { identityFaults } from '../../cases/case-faults.js';
import { CasesService } from '../../cases/cases.service.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import type { Terms } from '../../engine/index.js';
import { InvalidRequest } from '../../platform/problem.js';
import { dayInLondon } from '../../platform/today.js';
import { DayQuery } from '../answer/day.query.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { words } from '../words/index.js';
import { fieldsOf, shapeOf } from './supposed-field.js';
import { valueFrom, type Sent } from './supposed-value.js';
import { presentWhatIf, type Asked } from './what-if.presenter.js';

/** A key of the dictionary, with what a judgement settles behind a colon. It names a place and holds nothing of a case. */
class WhatIfQuery extends DayQuery {
  @IsOptional()
  @Matches(/^[\w/.:@-]{0,200}$/, { message: 'must be a key of the case dictionary' })
  readonly of?: string;
}

/** What if: what is supposed comes in a form and goes no further than the page that answers it. */
@PageController('cases/:id/what-if')
export class WhatIfPage {
  constructor(
    private readonly cases: CasesService,
    private readonly assessments: AssessmentsService,
    private readonly questions: AnswerQuestionsService,
    private readonly catalogue: CatalogueService,
  ) {}

  @Get()
  async choose(
    @Param('id') id: string,
    @Query() { of, asOf = dayInLondon() }: WhatIfQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View> {
    const { stored, answer } = await this.answerFor(id, asOf, person);
    const asked = of === undefined || of === '' ? undefined : { of, sent: {}, faults: [] };
    return this.view(answer, stored, asked);
  }

  @Post()
  async suppose(
    @Param('id') id: string,
    @Query() { of = '', asOf = dayInLondon() }: WhatIfQuery,
    @Body() sent: Sent,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View> {
    const { stored, answer } = await this.answerFor(id, asOf, person);
    const asked = await this.ask(answer, of, sent);
    return this.view(answer, stored, asked);
  }

  private async ask(answer: Assessment, of: string, sent: Sent): Promise<Asked> {
    const value = this.valueIn(of, sent);
    const found = identityFaults(value, 'suppose');
    if (found.length > 0) return { of, sent, faults: found };
    if (value === undefined) return { of, sent, faults: [{ path: 'suppose', message: words.whatIf.empty }] };
    try {
      const [key = ''] = of.split(':');
      return { of, sent, faults: [], result: await this.questions.whatIf(answer.id, [{ key, value }]) };
    } catch (error) {
      if (!(error instanceof InvalidRequest)) throw error;
      return { of, sent, faults: error.fields ?? [] };
    }
  }

  private valueIn(of: string, sent: Sent): unknown {
    const [key = '', settles = ''] = of.split(':');
    const shape = shapeOf(key);
    if (shape === undefined) return undefined;
    if (sent['none'] === 'yes') return [];
    const value = valueFrom(fieldsOf(shape, this.terms.diagnoses), sent);
    return settles === '' || value === undefined ? value : { ...(value as object), on: settles };
  }

  private view(answer: Assessment, stored: StoredCase, asked: Asked | undefined): View {
    const page = presentWhatIf(answer, stored, { asked, terms: this.terms });
    return new View('what-if/what-if', page.title, page, page.errors.length === 0 ? 200 : 400);
  }

  private get terms(): Terms {
    return this.catalogue.inForce.catalogue.rules.terms;
  }

  private async answerFor(id: string, asOf: string, person: Person | undefined) {
    const stored = await this.cases.find(id);
    const { assessment } = await this.assessments.assess({ caseId: stored.id, asOf }, person?.id);
    return { stored, answer: assessmentOf(assessment) };
  }
}
