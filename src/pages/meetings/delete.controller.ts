import { Get, Param, Post } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { SomethingWasSaid } from '../../meetings/room-outcome.problem.js';
import { RoomOutcomesService } from '../../meetings/room-outcomes.service.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { presentDeleteMeeting } from './delete.presenter.js';
import { onceNamed, whoFirst } from './who-first.js';

/** Removes a meeting, after asking; one in which something was said stays. */
@PageController('meetings/:id/delete')
export class DeleteMeetingPage {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly outcomes: RoomOutcomesService,
  ) {}

  @Get()
  async confirm(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    return onceNamed(person, addressOf(id), await this.view(id, 200));
  }

  @Post()
  async delete(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    if (person === undefined) return whoFirst(addressOf(id));
    try {
      await this.meetings.delete(id);
      return new SeeOther('/meetings');
    } catch (error) {
      if (!(error instanceof SomethingWasSaid)) throw error;
      return this.view(id, 409);
    }
  }

  private async view(id: string, status: number): Promise<View> {
    const meeting = await this.meetings.find(id);
    const said = new Set((await this.outcomes.ofMeeting(id)).map(({ caseId }) => caseId));
    const page = presentDeleteMeeting(meeting, said);
    return new View('meetings/delete', page.title, page, status);
  }
}

const addressOf = (id: string): string => `/meetings/${id}/delete`;
