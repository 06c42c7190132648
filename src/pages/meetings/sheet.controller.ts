import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { MeetingLinesService } from '../../meetings/meeting-lines.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { dayInLondon } from '../../platform/today.js';
import { meetingSheet } from './meeting-sheet.js';

/** The list of a meeting as a sheet to download. */
@ApiExcludeController()
@Controller('meetings/:id/list.csv')
export class MeetingSheetController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly lines: MeetingLinesService,
  ) {}

  @Get()
  @Header('content-type', 'text/csv; charset=utf-8')
  async download(
    @Param('id') id: string,
    @ActingPersonIfNamed() person: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const meeting = await this.meetings.find(id);
    const lines = await this.lines.lines(meeting, { today: dayInLondon(), person: person?.id });
    void reply.header('content-disposition', `attachment; filename="meeting-${meeting.date}.csv"`);
    return meetingSheet(lines);
  }
}
