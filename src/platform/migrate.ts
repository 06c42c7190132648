import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartRefused } from './start-refused.js';

/** A change of the tables, as it stands in its folder. */
interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** A change that the database remembers. */
interface Remembered {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

// Prisma's own lock and table, so that its command line and this code can take turns.
const prismaLock = 72707369;
const prismaTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/** Applies the migrations that a database has not seen, as `prisma migrate deploy` does; returns their names. */
export async function migrate(url: string, folder: string): Promise<readonly string[]> {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    await database.query(`SELECT pg_advisory_lock(${prismaLock})`);
    await database.query(prismaTable);
    const missing = outstanding(migrationsIn(folder), await remembered(database));
    for (const migration of missing) await apply(database, migration);
    return missing.map(({ name }) => name);
  } finally {
    await database.end(); // which also gives up the lock
  }
}

function migrationsIn(folder: string): readonly Migration[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function remembered(database: pg.Client): Promise<readonly Remembered[]> {
  const found = await database.query<Remembered>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  return found.rows;
}

function outstanding(known: readonly Migration[], seen: readonly Remembered[]): readonly Migration[] {
  const knownNames = new Set(known.map(({ name }) => name));
  const unknown = seen.find((row) => !knownNames.has(row.migration_name));
  if (unknown !== undefined) {
    throw new StartRefused(
      `the database is newer than this code: it has the migration \`${unknown.migration_name}\`, which is not here; ` +
        'update the code, or use another database',
    );
  }
  const failed = seen.find((row) => row.finished_at === null);
  if (failed !== undefined) {
    throw new StartRefused(
      `the migration \`${failed.migration_name}\` failed before: mend the database, then run prisma migrate resolve`,
    );
  }
  const checksums = new Map(seen.map((row) => [row.migration_name, row.checksum]));
  const changed = known.find(({ name, checksum }) => checksums.has(name) && checksums.get(name) !== checksum);
  if (changed !== undefined) {
    throw new StartRefused(`the migration \`${changed.name}\` was changed after it was applied: restore its file`);
  }
  return known.filter(({ name }) => !checksums.has(name));
}

async function apply(database: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  await database.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ]);
  try {
    await database.query(sql); // one simple query: all or nothing, and the bodies of functions stay whole
  } catch (error) {
    const fault = (error as Error).message;
    await database.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, fault]);
    throw new StartRefused(`the migration \`${name}\` failed: ${fault}`, { cause: error });
  }
  await database.query('UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [
    id,
  ]);
}
