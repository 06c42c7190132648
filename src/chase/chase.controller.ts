import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActingPerson } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { ApiProblems } from '../platform/problem.decorator.js';
import { dayInLondon } from '../platform/today.js';
import { ArrivalBodyDto, AwaitedDto, ChaseListDto } from './chase.dto.js';
import { ChaseService } from './chase.service.js';

@ApiTags('chase list')
@Controller('api/v1/chase-list')
export class ChaseController {
  constructor(private readonly chase: ChaseService) {}

  @Get()
  @ApiOperation({
    operationId: 'chase-list',
    summary: 'List everything that has been asked for in any case and is not recorded yet',
    description: 'Worked out from the stored cases when it is asked for, with the options whose answers wait on each.',
  })
  @ApiOkResponse({ type: ChaseListDto, description: 'What is awaited' })
  @ApiProblems({ invalid: 'what was sent breaks its rules: see errors' })
  list(): Promise<ChaseListDto> {
    return this.chase.list(dayInLondon());
  }

  @Post('arrivals')
  @ApiOperation({
    operationId: 'note-arrival',
    summary: 'Note that something has arrived',
    description: 'It stays on the list until it is recorded in the case: noting it changes no record and no answer.',
  })
  @ApiCreatedResponse({ type: AwaitedDto, description: 'What has arrived, as it now stands on the list' })
  @ApiProblems({
    malformed: 'the body is not valid JSON: mend it',
    forbidden: 'nobody is named as acting: send the id of a person of the register in the header Acting-Person',
    'not-found': 'this case has no request of this key: see what is awaited at /api/v1/chase-list',
    conflict: 'the stored case cannot be read with the release in force: edit it where errors says',
    invalid: 'what was sent breaks its rules: see errors',
  })
  arrived(@Body() { caseId, key, day }: ArrivalBodyDto, @ActingPerson() person: Person): Promise<AwaitedDto> {
    const today = dayInLondon();
    return this.chase.arrived({ caseId, key, day: day ?? today }, { person: person.id, today });
  }
}
