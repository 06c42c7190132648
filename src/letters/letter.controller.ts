import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseIdParam } from '../cases/case.decorator.js';
import { ApiProblems } from '../platform/problem.decorator.js';
import { dayInLondon } from '../platform/today.js';
import { LetterRequestDto } from './letter.dto.js';
import { LettersService, WORD } from './letters.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/letter')
export class LetterController {
  constructor(private readonly letters: LettersService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'draft-letter',
    summary: 'Draft a letter to the family, the GP or the shared-care hospital',
    description:
      'A Word document from what the room said, the questions of the family and chosen texts of the pages for families. It names ' +
      'the child by a code, leaves name, address and signature blank, and says nothing of criteria. None is stored.',
  })
  @CaseIdParam()
  @ApiOkResponse({
    description: 'The draft',
    content: { [WORD]: { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiProblems({
    malformed: 'the body is not valid JSON: mend it',
    'not-found': 'no case has this id: see those there are at /api/v1/cases',
    conflict: 'no meeting has recorded what it said of this case: record it with the meeting, and ask again',
    'too-large': 'the body is over 1 MB: send less',
    invalid: 'what was sent breaks its rules: see errors',
  })
  async draft(
    @Param('id') id: string,
    @Body() request: LetterRequestDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { name, type, bytes } = await this.letters.file(id, request, dayInLondon());
    void reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
    return bytes;
  }
}
