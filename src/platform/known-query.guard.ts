import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from './problem.js';

/** Where Nest notes what a handler takes; the keys of what it takes from the query start with `4:`. */
const takenByHandler = '__routeArguments__';

/**
 * Refuses a query where the address takes none: whoever sends one expects something of it.
 * Where a handler takes a query, its DTO refuses what it does not know.
 */
@Injectable()
export class KnownQueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const given = Object.keys(query as object);
    if (given.length === 0 || takesQuery(context)) return true;
    throw new InvalidRequest(
      given.map((name) => ({ path: shown(name), message: 'is not a known field: leave it out' })),
    );
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const taken: unknown = Reflect.getMetadata(takenByHandler, context.getClass(), context.getHandler().name);
  return Object.keys(taken ?? {}).some((key) => key.startsWith('4:'));
}

// A name that does not look like one is not echoed: it may be anything.
const shown = (name: string): string => (/^[A-Za-z]{1,40}$/.test(name) ? name : 'query');
