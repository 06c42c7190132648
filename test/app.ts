import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app.js';
import { configFrom, type Environment } from '../src/platform/config.js';
import { makeLogger } from '../src/platform/logging.js';
import { testDatabase, type TestDatabase } from './database.js';

/** The whole application on a database of its own, as a test asks it. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly database: TestDatabase;
  /** What it has logged so far. */
  readonly logged: () => string;
  /** Stops it, and throws its database away. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the application as `npm start` does, on a free port, with a copy of the migrated database; or with a database
 * that another start has left.
 */
export async function testApp(environment: Environment = {}, left?: TestDatabase): Promise<TestApp> {
  const database = left ?? (await testDatabase());
  const log = memoryLog();
  const config = configFrom({ PORT: '0', ...environment });
  const app = await createApp(config, { url: database.url, embedded: true }, makeLogger(config.logLevel, log));
  await app.listen(0, '127.0.0.1');
  const stop = (): Promise<void> => app.close().then(database.drop);
  return { app, address: await app.getUrl(), database, logged: log.text, stop };
}

/** A log that is kept in memory, for a test to read. */
export function memoryLog(): Writable & { readonly text: () => string } {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return Object.assign(log, { text: () => lines.join('') });
}
