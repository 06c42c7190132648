import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../platform/problem.decorator.js';
import { AnswerQuestionsService } from './answer-questions.service.js';
import { AnswerIdParam, json, notFound } from './assessment.decorator.js';
import { textOf } from './assessment-text.js';
import { ChangesDto, ChangesQuery } from './change.dto.js';
import { AssessmentReadDto } from './staleness.dto.js';
import { WhatIfDto, WhatIfRequestDto } from './what-if.dto.js';

const unread = 'the case of this answer cannot be read with this release: ask anew at /api/v1/assessments';
const notOne =
  'the two answers are not of one case: compare answers on one stored case, or on sent cases of one birth date';

@ApiTags('assessments')
@Controller('api/v1/assessments/:id')
export class AnswerQuestionsController {
  constructor(private readonly questions: AnswerQuestionsService) {}

  @Get()
  @ApiOperation({
    operationId: 'get-assessment',
    summary: 'Show an answer, and whether it still stands',
    description:
      'As it was given: it never changes. Beside it stands whether its case, the release in force, the engine or time has ' +
      'moved since, and what answering now would change. Time moves on a day on which the answer turns with nothing else ' +
      'recorded. The record of a case that came with the request cannot move.',
  })
  @AnswerIdParam()
  @ApiOkResponse({ type: AssessmentReadDto, description: 'The answer, and whether it still stands' })
  @ApiProblems(notFound)
  @Header('content-type', json)
  async find(@Param('id') id: string): Promise<Uint8Array> {
    return textOf(await this.questions.find(id));
  }

  @Get('options/:optionId')
  @ApiOperation({
    operationId: 'get-assessment-option',
    summary: 'Show one option of an answer',
    description: 'As the whole answer, without the other options.',
  })
  @AnswerIdParam()
  @ApiParam({ name: 'optionId', description: 'The id of the option', type: String, example: 'nb-bit' })
  @ApiOkResponse({ type: AssessmentReadDto, description: 'The answer with that option only' })
  @ApiProblems(notFound)
  findOption(@Param('id') id: string, @Param('optionId') option: string): Promise<AssessmentReadDto> {
    return this.questions.findOption(id, option);
  }

  @Post('what-if')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'what-if',
    summary: 'Ask what the answer would be if',
    description:
      'The case of the answer, on its day and by its release, with something supposed on top. Each fact that rests on it ' +
      'is marked as supposed. Nothing of it is stored, and the case stays as it is recorded.',
  })
  @AnswerIdParam()
  @ApiOkResponse({ type: WhatIfDto, description: 'The answer with something supposed, and what that changes' })
  @ApiProblems({
    ...notFound,
    malformed: 'the body is not valid JSON: mend it',
    conflict: unread,
    'too-large': 'the body is over 1 MB: send less',
  })
  whatIf(@Param('id') id: string, @Body() { suppose }: WhatIfRequestDto): Promise<WhatIfDto> {
    return this.questions.whatIf(id, suppose);
  }

  @Get('changes')
  @ApiOperation({
    operationId: 'list-changes',
    summary: 'Compare an answer with an earlier one of the same case',
    description:
      'Criterion by criterion, and of each difference whether the record, the release or only time caused it. Answers on ' +
      'one stored case are compared with each other. Sent cases have no id: their answers are compared where both record ' +
      'a birth date, some day fits both, and no sex recorded in both differs. A stored case is never compared with a sent one.',
  })
  @AnswerIdParam()
  @ApiOkResponse({ type: ChangesDto, description: 'What is another' })
  @ApiProblems({ ...notFound, conflict: notOne })
  changes(@Param('id') id: string, @Query() { since }: ChangesQuery): Promise<ChangesDto> {
    return this.questions.changes(id, since);
  }
}
