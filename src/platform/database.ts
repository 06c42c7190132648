import { join } from 'node:path';
import pg from 'pg';
import type { Config } from './config.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { migrate } from './migrate.js';
import { packageRoot } from './package-root.js';
import { StartRefused } from './start-refused.js';

/** A database that is up, with the tables this code needs. */
export interface Database {
  readonly url: string;
  /** Whether it is the service's own, which holds made-up cases. */
  readonly embedded: boolean;
  /** The folder of the embedded database's files; absent: they are elsewhere, with `DATABASE_URL`. */
  readonly location?: string;
  readonly stop: () => Promise<void>;
}

/** Opens the database that the configuration names, else the embedded one, and brings its tables up to date. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  const database = config.databaseUrl === undefined ? await embedded(config, say) : await named(config.databaseUrl);
  try {
    await migrate(database.url, join(packageRoot, 'prisma', 'migrations'));
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function embedded({ dataDir }: Config, say: (line: string) => void): Promise<Database> {
  const { url, location, stop } = await startEmbeddedPostgres({ dataDir, database: 'fingerpost', say });
  return { url, embedded: true, location, stop };
}

// The address holds a password: a refusal names the variable, the server and the fault's code, no more.
async function named(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
    return { url, embedded: false, stop: () => Promise.resolve() };
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'no answer';
    throw new StartRefused(
      `the database at \`${hostOf(url)}\` cannot be used (${code}): see that it runs, and DATABASE_URL`,
    );
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'DATABASE_URL';
}
