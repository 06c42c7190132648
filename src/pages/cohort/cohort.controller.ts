import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { cohortArchive } from '../../cohort/cohort-archive.js';
import { CohortChanged, StandsOutBeside, TooFewAlike } from '../../cohort/cohort.problem.js';
import { CohortsService } from '../../cohort/cohorts.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { onceNamed, whoFirst } from '../meetings/who-first.js';
import { PageController } from '../page.decorator.js';
import { Download, SeeOther, View } from '../view.js';
import { presentCohort } from './cohort.presenter.js';
import { choicesIn, CohortForm, CohortQuery } from './cohort.query.js';

/** The list of a meeting as a file for outside the hospital: how far children stand out in it, and the file. */
@PageController('meetings/:id/cohort')
export class CohortPage {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly cohorts: CohortsService,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query() query: CohortQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    return onceNamed(person, `/meetings/${id}/cohort`, await this.view(id, query, person));
  }

  @Post()
  async take(
    @Param('id') id: string,
    @Body() form: CohortForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther | Download> {
    if (person === undefined) return whoFirst(`/meetings/${id}/cohort`);
    try {
      const choices = { ...choicesIn(form), despiteDifferences: form.despite === 'yes' };
      const cohort = await this.cohorts.export(id, choices, person.id);
      return new Download(`cohort-${cohort.report.month}.zip`, 'application/zip', cohortArchive(cohort));
    } catch (error) {
      const isStopped = [TooFewAlike, StandsOutBeside, CohortChanged].some((kind) => error instanceof kind);
      if (!isStopped) throw error;
      return this.view(id, form, person, true);
    }
  }

  private async view(id: string, query: CohortQuery, person: Person | undefined, isRefused = false): Promise<View> {
    const meeting = await this.meetings.find(id);
    const page = presentCohort(meeting, await this.cohorts.report(id, choicesIn(query), person?.id), {
      query,
      isRefused,
    });
    return new View('cohort/cohort', page.title, page, isRefused ? 400 : 200);
  }
}
