import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { concatMap, type Observable } from 'rxjs';
import type { ActingRequest } from '../access/acting-person.guard.js';
import { compressed } from './compressed.js';
import { PageRenderer } from './page.renderer.js';
import { Download, SeeOther, View } from './view.js';

/** Turns what a page's controller returns into what goes over the wire. */
@Injectable()
export class ViewInterceptor implements NestInterceptor {
  constructor(private readonly pages: PageRenderer) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      concatMap(async (made: unknown) => {
        if (made instanceof View) return compressed(this.pages.render(made, request, reply), request, reply);
        if (made instanceof Download) return sent(made, reply);
        if (made instanceof SeeOther) void reply.status(303).header('location', made.location);
        return '';
      }),
    );
  }
}

function sent({ name, type, bytes }: Download, reply: FastifyReply): Buffer {
  void reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
  return bytes;
}
