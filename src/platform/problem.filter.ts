import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { ErrorPages } from './error-pages.js';
import { faultForLog } from './logging.js';
import { problemDocument } from './problem.document.js';
import { MalformedRequest } from './problem.js';

/** Answers whatever is thrown, as problem+json or as a page; logs what nobody expected, without what it says. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly pages?: ErrorPages,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (answer(thrown, request, reply, this.pages) !== 500) return;
    this.logger.error({ requestId: request.id, fault: faultForLog(thrown) }, 'unexpected fault');
  }
}

/** Answers what the server refuses before Nest sees it: an address that is not well formed. */
export function answerBadAddress(_: unknown, request: FastifyRequest, reply: FastifyReply): void {
  answer(new MalformedRequest('the address is not well formed: mend its percent signs'), request, reply);
}

function answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply, pages?: ErrorPages): number {
  const problem = problemDocument(thrown, request.url.split('?', 1)[0] ?? '');
  void reply.status(problem.status);
  const page = pages?.render(problem, request, reply);
  if (page === undefined) void reply.type('application/problem+json').send(JSON.stringify(problem));
  else void reply.send(page);
  return problem.status;
}
