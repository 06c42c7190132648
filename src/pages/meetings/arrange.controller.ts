import { Body, Get, Param, Post } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { etagOf } from '../../cases/if-match.js';
import { MOST_CASES, type Meeting } from '../../meetings/meeting.js';
import { StaleMeeting } from '../../meetings/meeting.problem.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { SomethingWasSaid } from '../../meetings/room-outcome.problem.js';
import { InvalidRequest } from '../../platform/problem.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { words } from '../words/index.js';
import { presentArrange, type OtherCases } from './arrange.presenter.js';
import { arranged } from './arranged.js';
import { ArrangeForm } from './meeting.forms.js';
import { onceNamed, whoFirst } from './who-first.js';

/** The list of a meeting, put in order: cases added, removed and moved. */
@PageController('meetings/:id/cases')
export class ArrangePage {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly cases: CasesService,
  ) {}

  @Get()
  async show(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    return onceNamed(person, `/meetings/${id}/cases`, await this.view(id));
  }

  @Post()
  async save(
    @Param('id') id: string,
    @Body() form: ArrangeForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const { date, kind, note } = await this.meetings.find(id);
    if (person === undefined) return whoFirst(`/meetings/${id}/cases`);
    const unlisted = form.action === 'all' ? await this.meetings.unlisted() : [];
    const cases = arranged({ ...form, add: [...(form.add ?? []), ...unlisted.map((one) => one.id)] });
    if (cases.length > MOST_CASES) return this.view(id, words.arrange.tooMany);
    const content = { date, kind, ...(note === undefined ? {} : { note }), cases };
    try {
      await this.meetings.edit(id, etagOf(Number(form.version)), content, person.id);
      return new SeeOther(`/meetings/${id}`);
    } catch (error) {
      if (error instanceof StaleMeeting) return this.view(id, words.arrange.stale);
      if (error instanceof SomethingWasSaid) return this.view(id, words.arrange.wasSaid);
      if (error instanceof InvalidRequest) return this.view(id, words.arrange.notKept);
      throw error;
    }
  }

  private async view(id: string, error = ''): Promise<View> {
    const meeting = await this.meetings.find(id);
    const page = presentArrange(meeting, await this.others(meeting), error);
    return new View('meetings/arrange', page.title, page, error === '' ? 200 : 400);
  }

  private async others({ entries }: Meeting): Promise<OtherCases> {
    const unlisted = await this.meetings.unlisted();
    const known = new Set([...entries.map(({ caseId }) => caseId), ...unlisted.map(({ id }) => id)]);
    const all = await this.cases.allSummaries();
    return { unlisted, listed: all.filter(({ id }) => !known.has(id)) };
  }
}
