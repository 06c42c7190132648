import { chmodSync, mkdtempSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts one throw-away server for the run, with a migrated database that each test file copies. */
export default async function startTestServer(): Promise<void> {
  findTypeScriptBehindJs();
  const { startEmbeddedPostgres } = await import('../src/platform/embedded-postgres.js');
  const { migrate } = await import('../src/platform/migrate.js');
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-test-'));
  chmodSync(folder, 0o755); // the server's user has to get in, where this is root
  const server = await startEmbeddedPostgres({ dataDir: folder, database: 'template_test', unsafe: true });
  await migrate(server.url, 'prisma/migrations');
  process.env['TEST_TEMPLATE_URL'] = server.url;
  Object.assign(globalThis, { testServer: { server, folder } });
}

// Jest loads this file as CommonJS, without its own rule that `./x.js` is written in `x.ts`.
function findTypeScriptBehindJs(): void {
  const loader = Module as unknown as { _resolveFilename(name: string, ...rest: unknown[]): string };
  const resolve = loader._resolveFilename.bind(loader);
  loader._resolveFilename = (name, ...rest) => {
    try {
      return resolve(name, ...rest);
    } catch (error) {
      if (name.startsWith('.') && name.endsWith('.js')) return resolve(name.replace(/\.js$/, '.ts'), ...rest);
      throw error;
    }
  };
}
