import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnswerIdParam, notFound } from '../assessments/assessment.decorator.js';
import { ApiProblems } from '../platform/problem.decorator.js';
import { PackRequestDto } from './pack.dto.js';
import { PacksService } from './packs.service.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const file = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('assessments')
@Controller('api/v1/assessments/:id/pack')
export class PackController {
  constructor(private readonly packs: PacksService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'make-pack',
    summary: 'Make the panel pack of an answer',
    description:
      'A tagged PDF or a Word document, the same bytes for the same answer and choices. Dates are days from diagnosis; the ' +
      'child is named by a code and may still be recognised. No pack is made where the family refuses. None is stored.',
  })
  @AnswerIdParam()
  @ApiOkResponse({
    description: 'The pack; the header Content-Digest bears its SHA-256',
    content: { 'application/pdf': file, [word]: file },
  })
  @ApiProblems({
    ...notFound,
    malformed: 'the body is not valid JSON: mend it',
    conflict:
      'no permission to discuss outside is recorded: ask the family and record it, or send `permissionNotRecorded` as true',
    'too-large': 'the body is over 1 MB: send less',
  })
  async make(
    @Param('id') id: string,
    @Body() request: PackRequestDto,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const format = request.format ?? (accept?.includes(word) === true ? 'docx' : 'pdf');
    const [pack] = await this.packs.files(id, request, [format]);
    if (pack === undefined) throw new Error('each format asked for is written');
    void reply
      .type(pack.type)
      .header('content-disposition', `attachment; filename="${pack.name}"`)
      .header('content-digest', `sha-256=:${Buffer.from(pack.sha256, 'hex').toString('base64')}:`);
    return pack.bytes;
  }
}
