import { randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { ErrorPages } from './error-pages.js';
import { bodyLimit, readBodies } from './json-body.js';
import { logRequests, makeLogger, nestLogger } from './logging.js';
import { serveOpenApi } from './openapi.js';
import { PlatformModule, type DatabaseInUse } from './platform.module.js';
import { answerBadAddress, ProblemFilter } from './problem.filter.js';
import { setSecurityHeaders } from './security-headers.js';
import { validation } from './validation.js';

/** Builds an application, ready to listen or to be asked directly; `features` is the module that lists them. */
export async function createServer(
  features: Type,
  config: Config,
  database: DatabaseInUse,
  logger: Logger = makeLogger(config.logLevel),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    frameworkErrors: answerBadAddress,
    return503OnClosing: false, // while it stops, /health/ready says so itself
  });
  const root = { module: features, imports: [PlatformModule.for(config, database)] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const server = adapter.getInstance();
  readBodies(server);
  logRequests(server, logger);
  letGoWhenStopping(server);
  await setSecurityHeaders(server);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(logger, errorPagesOf(app)));
  serveOpenApi(app);
  return app;
}

// Features may be without pages.
function errorPagesOf(app: NestFastifyApplication): ErrorPages | undefined {
  try {
    return app.get<ErrorPages>(ErrorPages, { strict: false });
  } catch {
    return undefined;
  }
}

// A connection whose last request was under way when we were told to stop would else be kept open, and us with it.
function letGoWhenStopping(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (server.server.address() === null) reply.header('connection', 'close');
    done();
  });
}
