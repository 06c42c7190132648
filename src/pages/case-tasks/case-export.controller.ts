import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { stringify } from 'yaml';
import type { StoredCase } from '../../cases/case.js';
import { CasesService } from '../../cases/cases.service.js';

const WRITERS: ReadonlyMap<string, readonly [type: string, write: (held: StoredCase['case']) => string]> = new Map([
  ['json', ['application/json; charset=utf-8', (held: StoredCase['case']) => `${JSON.stringify(held, null, 2)}\n`]],
  ['yaml', ['application/yaml; charset=utf-8', (held: StoredCase['case']) => stringify(held, { lineWidth: 0 })]],
]);

/** The case file: what is recorded, as the API prints it, to be kept or to be read in again. */
@ApiExcludeController()
@Controller('cases/:id/export')
export class CaseExportController {
  constructor(private readonly cases: CasesService) {}

  @Get(':format')
  async show(
    @Param('id') id: string,
    @Param('format') format: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [type, write] = WRITERS.get(format) ?? [];
    if (type === undefined || write === undefined) throw new NotFoundException();
    const { pseudonym, case: held } = await this.cases.find(id);
    const name = `${pseudonym.toLowerCase()}.${format}`;
    void reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
    return write(held);
  }
}
