import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { compressed } from '../compressed.js';
import { SiteLogo } from '../layout/site-logo.js';

const design = join(
  dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')),
  'dist/nhsuk/nhsuk-frontend.min.js',
);
const ours = (name: string): string => join(import.meta.dirname, name);

const FILES: ReadonlyMap<string, string> = new Map([
  ['fingerpost.css', ours('../../generated/assets/fingerpost.css')],
  ['fingerpost.js', ours('fingerpost.js')],
  ['fingerpost.svg', ours('fingerpost.svg')],
  ['nhsuk-frontend.min.js', design],
]);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The styles, the script and the sign of the pages; the NHS's own logo and font are not among them. */
@ApiExcludeController()
@Controller('assets')
export class AssetsController {
  private readonly read = new Map<string, Buffer>();

  constructor(private readonly logo: SiteLogo) {}

  @Get(':name')
  show(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { shown } = this.logo;
    if (shown?.file === name) {
      void reply.type(shown.type).header('cache-control', 'max-age=3600');
      return compressed(shown.bytes, request, reply);
    }
    const file = FILES.get(name);
    if (file === undefined) throw new NotFoundException();
    const body = this.read.get(name) ?? readFileSync(file);
    this.read.set(name, body);
    void reply.type(TYPES[extname(name)] ?? 'application/octet-stream').header('cache-control', 'max-age=3600');
    return compressed(body, request, reply);
  }
}
