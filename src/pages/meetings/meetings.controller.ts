import { Body, Get, Post, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { MOST_CASES } from '../../meetings/meeting.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PageQuery } from '../../platform/page.dto.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { isFaults, presentDetails, readMeeting } from './details.presenter.js';
import { MeetingForm } from './meeting.forms.js';
import { presentMeetings } from './meetings.presenter.js';
import { onceNamed, whoFirst } from './who-first.js';

/** The meetings, and a new one. */
@PageController('meetings')
export class MeetingsPage {
  constructor(private readonly meetings: MeetingsService) {}

  @Get()
  async list(@Query() query: PageQuery): Promise<View> {
    const page = presentMeetings(await this.meetings.list(query));
    return new View('meetings/meetings', page.title, page);
  }

  @Get('new')
  new(@ActingPersonIfNamed() person: Person | undefined): View | SeeOther {
    const page = presentDetails(undefined);
    return onceNamed(person, '/meetings/new', new View('meetings/details', page.title, page));
  }

  @Post()
  async create(@Body() form: MeetingForm, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    if (person === undefined) return whoFirst('/meetings/new');
    const read = readMeeting(form);
    if (isFaults(read)) {
      const page = presentDetails(undefined, form, read);
      return new View('meetings/details', page.title, page, 400);
    }
    const unlisted = form.unlisted === 'all' ? await this.meetings.unlisted() : [];
    const cases = unlisted.slice(0, MOST_CASES).map(({ id }) => id);
    const { id } = await this.meetings.create({ ...read, cases }, person.id);
    return new SeeOther(cases.length === 0 ? `/meetings/${id}/cases` : `/meetings/${id}`);
  }
}
