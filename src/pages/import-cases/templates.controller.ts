import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../platform/package-root.js';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['case-sheet.csv', 'text/csv; charset=utf-8'],
  ['case-template.yaml', 'application/yaml; charset=utf-8'],
]);

/** The sheet and the case file to copy and fill in, as the docs have them. */
@ApiExcludeController()
@Controller('templates')
export class TemplatesController {
  @Get(':name')
  show(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Buffer {
    const type = TYPES.get(name);
    if (type === undefined) throw new NotFoundException();
    void reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
    return readFileSync(join(packageRoot, 'docs', name));
  }
}
