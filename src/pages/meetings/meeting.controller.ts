import { Body, Get, Param, Post } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { MeetingLinesService } from '../../meetings/meeting-lines.service.js';
import { StaleMeeting } from '../../meetings/meeting.problem.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { etagOf } from '../../cases/if-match.js';
import { dayInLondon } from '../../platform/today.js';
import { words } from '../words/index.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { isFaults, presentDetails, readMeeting } from './details.presenter.js';
import { presentKeySheet } from './key-sheet.presenter.js';
import { MeetingForm } from './meeting.forms.js';
import { presentMeeting } from './meeting.presenter.js';
import { onceNamed, whoFirst } from './who-first.js';

/** One meeting: its list to read and print, its date and kind, and the blank key sheet. */
@PageController('meetings/:id')
export class MeetingPage {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly lines: MeetingLinesService,
  ) {}

  @Get()
  async show(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View> {
    const meeting = await this.meetings.find(id);
    const lines = await this.lines.lines(meeting, { today: dayInLondon(), person: person?.id });
    const page = presentMeeting(meeting, lines);
    return new View('meetings/meeting', page.title, page);
  }

  @Get('key-sheet')
  async keySheet(@Param('id') id: string): Promise<View> {
    const page = presentKeySheet(await this.meetings.find(id));
    return new View('meetings/key-sheet', page.title, page);
  }

  @Get('details')
  async details(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    const meeting = await this.meetings.find(id);
    const page = presentDetails(meeting);
    return onceNamed(person, `/meetings/${id}/details`, new View('meetings/details', page.title, page));
  }

  @Post('details')
  async change(
    @Param('id') id: string,
    @Body() form: MeetingForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const meeting = await this.meetings.find(id);
    if (person === undefined) return whoFirst(`/meetings/${id}/details`);
    const read = readMeeting(form);
    if (isFaults(read)) return refused(presentDetails(meeting, form, read));
    const cases = meeting.entries.map(({ caseId }) => caseId);
    try {
      await this.meetings.edit(id, etagOf(Number(form.version)), { ...read, cases }, person.id);
      return new SeeOther(`/meetings/${id}`);
    } catch (error) {
      if (!(error instanceof StaleMeeting)) throw error;
      return refused(presentDetails(meeting, form, [{ field: 'day', says: words.arrange.stale }]));
    }
  }
}

const refused = (page: { readonly title: string }): View => new View('meetings/details', page.title, page, 400);
