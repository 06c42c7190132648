import { spawnSync } from 'node:child_process';
import { migrate } from '../../src/platform/migrate.js';
import { emptyDatabase, type TestDatabase } from '../database.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.drop());

// A proxy that is not there stands for the hospital's firewall: whatever is fetched fails.
const firewall = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };

function prisma(...args: readonly string[]): { said: string; status: number | null } {
  const run = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...firewall, DATABASE_URL: database.url },
  });
  return { said: run.stdout + run.stderr, status: run.status };
}

function expectSaid(words: string, run: { said: string; status: number | null }): void {
  expect(run.said).toContain(words);
  expect(run.status).toBe(0);
}

describe("prisma's own command line, with nothing to download", () => {
  test('migrate deploy makes the tables; status then finds them up to date, and the service accepts them', async () => {
    expectSaid('20261120070000_first', prisma('migrate', 'deploy'));
    expectSaid('up to date', prisma('migrate', 'status'));
    expect(await migrate(database.url, 'prisma/migrations')).toEqual([]);
  });

  test('it agrees with the tables that the service made at its start', async () => {
    await migrate(database.url, 'prisma/migrations');
    expectSaid('up to date', prisma('migrate', 'status'));
    expectSaid('No pending migrations', prisma('migrate', 'deploy'));
  });

  test('the migrations and the schema say the same', () => {
    const ends = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
    expectSaid('No difference', prisma('migrate', 'diff', ...ends, '--exit-code'));
  });
});
