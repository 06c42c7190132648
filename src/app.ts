import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { readPageRequests } from './pages/page-requests.js';
import type { Config } from './platform/config.js';
import type { DatabaseInUse } from './platform/platform.module.js';
import { createServer } from './platform/server.js';

/** The application for one configuration and one database, as `main` and the tests use it. */
export async function createApp(
  config: Config,
  database: DatabaseInUse,
  logger?: Logger,
): Promise<NestFastifyApplication> {
  const app = await createServer(AppModule, config, database, logger);
  await readPageRequests(app.getHttpAdapter().getInstance());
  return app;
}
