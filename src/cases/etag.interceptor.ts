import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import type { StoredCase } from './case.js';
import { etagOf } from './if-match.js';

/** Sends the version of a case as its ETag, and where it was just made its address. */
@Injectable()
export class EtagInterceptor implements NestInterceptor<StoredCase> {
  intercept(context: ExecutionContext, next: CallHandler<StoredCase>): Observable<StoredCase> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ id, version }) => {
        void reply.header('etag', etagOf(version));
        if (reply.statusCode === 201) void reply.header('location', `/api/v1/cases/${id}`);
      }),
    );
  }
}
