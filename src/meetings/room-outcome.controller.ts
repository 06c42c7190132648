import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ActingPerson } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { CaseIdParam, CaseOperation } from '../cases/case.decorator.js';
import { CasesService } from '../cases/cases.service.js';
import { MeetingIdParam, MeetingOperation } from './meeting.decorator.js';
import { OutcomeBodyDto, OutcomeRecordDto, OutcomeRecordsDto, RoomOutcomesDto } from './room-outcome.dto.js';
import { RoomOutcomesService } from './room-outcomes.service.js';

const CaseOfListParam = (): MethodDecorator =>
  ApiParam({
    name: 'caseId',
    description: 'The id of a case on its list',
    type: String,
    example: '0f8b1c9e-5d3a-4c7b-9e21-6a4f0d2b7c38',
  });

@ApiTags('meetings')
@Controller('api/v1')
export class RoomOutcomeController {
  constructor(
    private readonly outcomes: RoomOutcomesService,
    private readonly cases: CasesService,
  ) {}

  @Get('meetings/:id/cases/:caseId/outcomes')
  @MeetingOperation(
    {
      operationId: 'list-outcomes',
      summary: 'Read what the room said of a case',
      description: 'Every record, the newest first: that one counts, the others were corrected.',
    },
    'not-found',
    'invalid',
  )
  @MeetingIdParam()
  @CaseOfListParam()
  @ApiOkResponse({ type: OutcomeRecordsDto, description: 'The records' })
  async list(@Param('id') meetingId: string, @Param('caseId') caseId: string): Promise<OutcomeRecordsDto> {
    return { items: await this.outcomes.list({ meetingId, caseId }) };
  }

  @Post('meetings/:id/cases/:caseId/outcomes')
  @MeetingOperation(
    {
      operationId: 'record-outcome',
      summary: 'Record what the room said of a case',
      description:
        'In its own words, by the person who acts. Nothing is overwritten: a correction is another whole record, and ' +
        'names the one it corrects. A case of which something was said stays on the list.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'stale',
    'too-large',
    'invalid',
  )
  @MeetingIdParam()
  @CaseOfListParam()
  @ApiCreatedResponse({ type: OutcomeRecordDto, description: 'The record as it is kept' })
  record(
    @Param('id') meetingId: string,
    @Param('caseId') caseId: string,
    @Body() body: OutcomeBodyDto,
    @ActingPerson() person: Person,
  ): Promise<OutcomeRecordDto> {
    return this.outcomes.record({ meetingId, caseId }, body, person.id);
  }

  @Get('cases/:id/outcomes')
  @CaseOperation(
    {
      operationId: 'list-outcomes-of-case',
      summary: 'Read what each meeting said of a case last',
      description: 'The latest meeting first.',
    },
    'not-found',
    'invalid',
  )
  @CaseIdParam()
  @ApiOkResponse({ type: RoomOutcomesDto, description: 'What was said' })
  async ofCase(@Param('id') id: string): Promise<RoomOutcomesDto> {
    await this.cases.find(id);
    return { items: await this.outcomes.ofCase(id) };
  }
}
