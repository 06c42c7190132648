import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActingPerson, ActingPersonIfNamed } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { MeetingIdParam, MeetingOperation } from '../meetings/meeting.decorator.js';
import { ApiProblems } from '../platform/problem.decorator.js';
import { CohortDto, CohortQueryDto, CohortReportDto, CohortRequestDto } from './cohort.dto.js';
import { CohortsService } from './cohorts.service.js';

@ApiTags('meetings')
@Controller('api/v1/meetings/:id/cohort')
export class CohortController {
  constructor(private readonly cohorts: CohortsService) {}

  @Get()
  @MeetingOperation(
    {
      operationId: 'report-cohort',
      summary: 'Say how far children would stand out in a file of the list for outside the hospital',
      description: 'Nothing leaves, and nothing is noted.',
    },
    'not-found',
    'invalid',
  )
  @MeetingIdParam()
  @ApiOkResponse({ type: CohortReportDto, description: 'The report that would go beside the file' })
  report(
    @Param('id') id: string,
    @Query() query: CohortQueryDto,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<CohortReportDto> {
    return this.cohorts.report(id, query, person?.id);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'export-cohort',
    summary: 'Take the list as a file for outside the hospital, with its report',
    description:
      'A row for each case, without pseudonym, date or free text, in an order of its own. None is given while too few rows ' +
      'are alike, or while a few cases stand out beside a file that left before. That it leaves, and of which cases it tells, ' +
      'is noted; what it says is not.',
  })
  @MeetingIdParam()
  @ApiOkResponse({ type: CohortDto, description: 'The file and its report' })
  @ApiProblems({
    malformed: 'the body is not valid JSON: mend it',
    forbidden: 'nobody is named as acting: send the id of a person of the register in the header Acting-Person',
    'not-found': 'no meeting has this id: see those there are at /api/v1/meetings',
    conflict: 'fewer than 5 rows are alike somewhere: make the file coarser, or send `withhold` as true',
    invalid: 'what was sent breaks its rules: see errors',
  })
  export(
    @Param('id') id: string,
    @Body() request: CohortRequestDto,
    @ActingPerson() person: Person,
  ): Promise<CohortDto> {
    return this.cohorts.export(id, request, person.id);
  }
}
