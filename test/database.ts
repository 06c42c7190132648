import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of one test file, real and thrown away. */
export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Makes a private copy of the migrated template; for files in test/db and test/e2e, and `*.repository.spec.ts`. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = newName();
  await onTestServer(`CREATE DATABASE ${name} TEMPLATE template_test STRATEGY FILE_COPY`);
  return { url: addressOf(name), drop: () => onTestServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Makes a private database without a table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = newName();
  await onTestServer(`CREATE DATABASE ${name}`);
  return { url: addressOf(name), drop: () => onTestServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

const newName = (): string => `t_${randomUUID().replaceAll('-', '')}`;

function addressOf(database: string): string {
  const template = process.env['TEST_TEMPLATE_URL'];
  if (template === undefined) throw new Error('no test server: see the projects of jest.config.mjs');
  return Object.assign(new URL(template), { pathname: `/${database}` }).toString();
}

async function onTestServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
