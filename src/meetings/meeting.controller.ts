import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActingPerson, ActingPersonIfNamed } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { EtagInterceptor } from '../cases/etag.interceptor.js';
import { PageQuery } from '../platform/page.dto.js';
import type { Page } from '../platform/page.js';
import { dayInLondon } from '../platform/today.js';
import {
  MeetingIdParam,
  MeetingIfMatch,
  meetingHeaders,
  MeetingOperation,
  newMeetingHeaders,
} from './meeting.decorator.js';
import { CarryOverDto, MeetingBodyDto, MeetingDto, MeetingPageDto, MeetingSummaryDto } from './meeting.dto.js';
import { MeetingLinesDto } from './meeting-line.dto.js';
import { MeetingLinesService } from './meeting-lines.service.js';
import { MeetingsService } from './meetings.service.js';

const withEtag = new EtagInterceptor('/api/v1/meetings');

@ApiTags('meetings')
@Controller('api/v1/meetings')
export class MeetingController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly meetingLines: MeetingLinesService,
  ) {}

  @Post()
  @UseInterceptors(withEtag)
  @MeetingOperation(
    {
      operationId: 'create-meeting',
      summary: 'Make a meeting',
      description: 'With its list of cases, which may be empty.',
    },
    'malformed',
    'forbidden',
    'invalid',
  )
  @ApiCreatedResponse({ type: MeetingDto, description: 'The meeting as it is kept', headers: newMeetingHeaders })
  create(@Body() body: MeetingBodyDto, @ActingPerson() person: Person): Promise<MeetingDto> {
    return this.meetings.create(body, person.id);
  }

  @Get()
  @MeetingOperation(
    {
      operationId: 'list-meetings',
      summary: 'List the meetings',
      description: 'The latest first, without their lists.',
    },
    'invalid',
  )
  @ApiOkResponse({ type: MeetingPageDto, description: 'A page of meetings' })
  list(@Query() query: PageQuery): Promise<Page<MeetingSummaryDto>> {
    return this.meetings.list(query);
  }

  @Get(':id')
  @UseInterceptors(withEtag)
  @MeetingOperation(
    { operationId: 'get-meeting', summary: 'Show a meeting', description: 'With its list, in order.' },
    'not-found',
    'invalid',
  )
  @MeetingIdParam()
  @ApiOkResponse({ type: MeetingDto, description: 'The meeting', headers: meetingHeaders })
  find(@Param('id') id: string): Promise<MeetingDto> {
    return this.meetings.find(id);
  }

  @Get(':id/lines')
  @MeetingOperation(
    {
      operationId: 'list-meeting-lines',
      summary: 'Read the list of a meeting: a line for each case',
      description:
        'Each case is put to the release in force as of the day of the meeting, and compared with the last meeting that ' +
        'looked at it. Up to that day the answers are noted as looked at; afterwards those that were noted stand.',
    },
    'forbidden',
    'not-found',
    'invalid',
  )
  @MeetingIdParam()
  @ApiOkResponse({ type: MeetingLinesDto, description: 'The lines' })
  async lines(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<MeetingLinesDto> {
    return this.meetingLines.lines(await this.meetings.find(id), { today: dayInLondon(), person: person?.id });
  }

  @Put(':id')
  @UseInterceptors(withEtag)
  @MeetingOperation(
    {
      operationId: 'edit-meeting',
      summary: 'Change a meeting and its list',
      description:
        'The whole is sent. A case that stays on the list keeps what is known of it there, wherever it is moved.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'conflict',
    'stale',
    'invalid',
    'precondition-required',
  )
  @MeetingIdParam()
  @MeetingIfMatch()
  @ApiOkResponse({ type: MeetingDto, description: 'The meeting as it is now kept', headers: meetingHeaders })
  edit(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: MeetingBodyDto,
    @ActingPerson() person: Person,
  ): Promise<MeetingDto> {
    return this.meetings.edit(id, ifMatch, body, person.id);
  }

  @Post(':id/carry-over')
  @UseInterceptors(withEtag)
  @MeetingOperation(
    {
      operationId: 'carry-over',
      summary: 'Carry cases over to a later meeting of the same kind',
      description: 'They stand after the cases that are on its list already. The meeting is made where there is none.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'invalid',
  )
  @MeetingIdParam()
  @ApiCreatedResponse({ type: MeetingDto, description: 'The later meeting', headers: newMeetingHeaders })
  carryOver(@Param('id') id: string, @Body() body: CarryOverDto, @ActingPerson() person: Person): Promise<MeetingDto> {
    return this.meetings.carryOver(id, body, person.id);
  }

  @Delete(':id')
  @HttpCode(204)
  @MeetingOperation(
    { operationId: 'delete-meeting', summary: 'Remove a meeting', description: 'With its list. The cases stay.' },
    'forbidden',
    'not-found',
    'conflict',
    'invalid',
  )
  @MeetingIdParam()
  @ApiNoContentResponse({ description: 'It is gone' })
  delete(@Param('id') id: string, @ActingPerson() _person: Person): Promise<void> {
    return this.meetings.delete(id);
  }
}
