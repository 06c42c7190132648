import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { etagOf } from './if-match.js';

/** What is answered with a version of its own. */
interface Versioned {
  readonly id?: string;
  readonly version: number;
}

/** Sends the version of what is answered as its ETag; where it was just made, and stands under an address of the API, that too. */
export class EtagInterceptor implements NestInterceptor<Versioned> {
  /** `under` is where such things stand, such as `/api/v1/cases`. */
  constructor(private readonly under?: string) {}

  intercept(context: ExecutionContext, next: CallHandler<Versioned>): Observable<Versioned> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ id, version }) => {
        void reply.header('etag', etagOf(version));
        if (reply.statusCode === 201 && this.under !== undefined && id !== undefined)
          void reply.header('location', `${this.under}/${id}`);
      }),
    );
  }
}
