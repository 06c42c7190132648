import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.js';

/** Makes the service's log: one JSON line per entry, to standard output unless told otherwise. */
export function makeLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Logs one line per request: never the address as typed, its query, a header or a body. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}

/** What may be logged of something thrown: its kind and where it came from. Its message may quote a case. */
export function faultForLog(thrown: unknown): { name: string; code?: string; at: readonly string[] } {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const { code } = thrown as { code?: unknown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    name: thrown.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames.slice(0, 12).map((f) => f.trim()),
  };
}

/** Lets Nest write to the same log; what it says of its own start is for those who ask for detail. */
export function nestLogger(logger: Logger): LoggerService {
  const under = (rest: readonly unknown[]): { context: unknown } => ({ context: rest.at(-1) });
  const text = (said: unknown): string => (typeof said === 'string' ? said : faultForLog(said).name);
  return {
    log: (said: unknown, ...rest: unknown[]) => logger.debug(under(rest), text(said)),
    debug: (said: unknown, ...rest: unknown[]) => logger.debug(under(rest), text(said)),
    verbose: (said: unknown, ...rest: unknown[]) => logger.trace(under(rest), text(said)),
    warn: (said: unknown, ...rest: unknown[]) => logger.warn(under(rest), text(said)),
    error: (said: unknown, ...rest: unknown[]) => {
      // A start that fails is thrown on, and `main` says why.
      if (rest.at(-1) !== 'ExceptionHandler') logger.error(under(rest), text(said));
    },
    fatal: (said: unknown, ...rest: unknown[]) => logger.fatal(under(rest), text(said)),
  };
}
