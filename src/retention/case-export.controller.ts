import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseIdParam, CaseOperation } from '../cases/case.decorator.js';
import type { CaseExport } from './case-export.js';
import { CaseExportDto } from './case-export.dto.js';
import { CaseExportService } from './case-export.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/export')
export class CaseExportController {
  constructor(private readonly exports: CaseExportService) {}

  @Get()
  @CaseOperation(
    {
      operationId: 'export-case',
      summary: 'Give out a case and everything of it',
      description:
        'Versions with their judgements, answers, lists of meetings, what rooms said, steps on routes, what arrived. ' +
        'The shape is docs/export.md.',
    },
    'not-found',
    'invalid',
  )
  @CaseIdParam()
  @ApiOkResponse({ type: CaseExportDto, description: 'All of it' })
  async export(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<CaseExport> {
    const all = await this.exports.export(id);
    const name = `${all.case.pseudonym.toLowerCase()}-everything.json`;
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return all;
  }
}
