import { existsSync, rmSync } from 'node:fs';
import { configOfThisProcess, type Config } from '../platform/config.js';
import { embeddedPostgresRuns } from '../platform/embedded-postgres.js';
import { postgresHomes } from '../platform/postgres-home.js';
import { StartRefused } from '../platform/start-refused.js';

/** Empties the embedded database, wherever it lives; returns the folders it removed. Refuses while it is in use. */
async function reset({ databaseUrl, dataDir }: Config): Promise<readonly string[]> {
  if (databaseUrl !== undefined) {
    throw new StartRefused('DATABASE_URL is set, and reset empties the embedded database only: unset it');
  }
  if (await embeddedPostgresRuns(dataDir)) {
    throw new StartRefused('the database is running: stop the service first');
  }
  const homes = [postgresHomes(dataDir).inDataDir, postgresHomes(dataDir).temporary].filter((home) => existsSync(home));
  homes.forEach(remove);
  return homes;
}

function remove(home: string): void {
  try {
    rmSync(home, { recursive: true, force: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new StartRefused(`\`${home}\` cannot be removed (${code}): run reset as the user that started the service`);
  }
}

try {
  const removed = await reset(configOfThisProcess());
  const lines = removed.map((home) => `emptied ${home}`);
  process.stdout.write(`${lines.length === 0 ? 'there is no embedded database to empty' : lines.join('\n')}\n`);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
