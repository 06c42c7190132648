import { Body, Controller, Delete, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags, ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { ApiProblems } from '../platform/problem.decorator.js';
import { AnswerIdParam, json, notFound } from './assessment.decorator.js';
import { AssessmentDto, AssessmentRequestDto } from './assessment.dto.js';
import { textOf } from './assessment-text.js';
import { AssessmentsService } from './assessments.service.js';

@ApiTags('assessments')
@Controller('api/v1/assessments')
export class AssessmentController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Post()
  @ApiOperation({
    operationId: 'assess',
    summary: 'Put a case to the published criteria',
    description:
      'The answer says of every option what each source answers: met, not met, or cannot be judged, line by line, with ' +
      'the facts used and what is missing. It is stored; the same request is given the same answer. It decides nothing.',
  })
  @ApiCreatedResponse({ type: AssessmentDto, description: 'The answer, new' })
  @ApiOkResponse({ type: AssessmentDto, description: 'The answer, as it was given before' })
  @ApiProblems({
    malformed: 'the body is not valid JSON: mend it',
    forbidden: 'the header Acting-Person names nobody of the register: send the id of a person of the register',
    'not-found': 'no case has this id: see those there are at /api/v1/cases',
    conflict: 'the stored case cannot be read with the release in force: edit it where errors says',
    'too-large': 'the body is over 1 MB: send less',
    invalid: notFound.invalid,
  })
  @Header('content-type', json)
  async assess(
    @Body() request: AssessmentRequestDto,
    @ActingPersonIfNamed() person: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Uint8Array> {
    const { assessment, isNew } = await this.assessments.assess(request, person?.id);
    void reply.status(isNew ? 201 : 200).header('location', `/api/v1/assessments/${assessment.head.id}`);
    return textOf(assessment);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'delete-assessment',
    summary: 'Remove an answer',
    description: 'With it goes the case that came with the request, which is kept nowhere else.',
  })
  @AnswerIdParam()
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiProblems(notFound)
  delete(@Param('id') assessment: string): Promise<void> {
    return this.assessments.delete(assessment);
  }
}
