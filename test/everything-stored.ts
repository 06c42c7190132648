import pg from 'pg';
import type { TestDatabase } from './database.js';

/** Every row of every table as text, for a test to look for what must not be there; `but` names tables to leave out. */
export async function everythingStored({ url }: TestDatabase, but: readonly string[] = []): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const names = `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    const { rows } = await client.query<{ name: string }>(names);
    const texts: string[] = [];
    for (const { name } of rows.filter((table) => !but.includes(table.name))) {
      const found = await client.query<{ row: string }>(`SELECT ${name}::text AS row FROM ${name}`);
      texts.push(...found.rows.map(({ row }) => `${name}: ${row}`));
    }
    return texts.join('\n');
  } finally {
    await client.end();
  }
}
