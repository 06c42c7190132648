import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.js';
import { migrate } from '../src/platform/migrate.js';

/** Starts one throw-away server for the run, with a migrated database that each test file copies. */
export default async function startTestServer() {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-test-'));
  chmodSync(folder, 0o755); // the server's user has to get in, where this is root
  const server = await startEmbeddedPostgres({ dataDir: folder, database: 'template_test', unsafe: true });
  await migrate(server.url, 'prisma/migrations');
  process.env.TEST_TEMPLATE_URL = server.url;
  globalThis.testServer = { server, folder };
}
