import pg from 'pg';
import { unpackAnswer, type AnswerForm } from '../src/assessments/answer-form.js';
import type { TestDatabase } from './database.js';

/** Every row of every table as text, and every answer as it reads once unpacked, for a test to look for what must not be there; `but` names tables to leave out. */
export async function everythingStored({ url }: TestDatabase, but: readonly string[] = []): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const names = `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    const { rows } = await client.query<{ name: string }>(names);
    const texts: string[] = [];
    for (const { name } of rows.filter((table) => !but.includes(table.name))) {
      const found = await client.query<{ row: string }>(`SELECT whole::text AS row FROM ${name} AS whole`);
      texts.push(...found.rows.map(({ row }) => `${name}: ${row}`));
    }
    return [...texts, ...(await answersStored(client))].join('\n');
  } finally {
    await client.end();
  }
}

async function answersStored(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ form: AnswerForm; bytes: Uint8Array }>(
    'SELECT "answerForm" AS form, "answerBytes" AS bytes FROM "assessment"',
  );
  return rows.map((row) => `answer: ${Buffer.from(unpackAnswer(row)).toString()}`);
}
