import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../src/platform/migrate.js';
import { emptyDatabase, type TestDatabase } from '../database.js';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync('prisma/migrations', folder, { recursive: true });
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const result = await client.query(sql);
    return result.rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('bringing the tables up to date', () => {
  test('an empty database gets every migration, a second time none', async () => {
    expect(await migrate(database.url, folder)).toContain('20261120070000_first');
    expect(await migrate(database.url, folder)).toEqual([]);
    expect(await rows('SELECT count(*)::int FROM "case"')).toEqual([{ count: 0 }]);
  });

  test('two processes at once apply each migration once', async () => {
    const [one, other] = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
    expect([...one, ...other].filter((name) => name === '20261120070000_first')).toHaveLength(1);
  });

  test('a later migration is applied on top', async () => {
    await migrate(database.url, folder);
    write('29990101000000_later', 'CREATE TABLE later (id int)');
    expect(await migrate(database.url, folder)).toEqual(['29990101000000_later']);
  });

  test('a database that is newer than the code is refused, with what to do', async () => {
    write('29990101000000_later', 'CREATE TABLE later (id int)');
    await migrate(database.url, folder);
    await expect(migrate(database.url, 'prisma/migrations')).rejects.toThrow(
      /^the database is newer than this code: .*`29990101000000_later`.*update the code/,
    );
  });

  test('a migration that was changed after it was applied is refused', async () => {
    write('29990101000000_later', 'CREATE TABLE later (id int)');
    await migrate(database.url, folder);
    write('29990101000000_later', 'CREATE TABLE later (id bigint)');
    await expect(migrate(database.url, folder)).rejects.toThrow(
      '`29990101000000_later` was changed after it was applied',
    );
  });

  test('a migration that fails leaves nothing behind but its name, and stops the next start', async () => {
    write('29990101000000_later', 'CREATE TABLE half (id int); SELECT 1/0;');
    await expect(migrate(database.url, folder)).rejects.toThrow('`29990101000000_later` failed: division by zero');
    expect(await rows(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
    await expect(migrate(database.url, folder)).rejects.toThrow('failed before: mend the database');
  });
});
