import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { AssessmentRepository } from '../../src/assessments/assessment.repository.js';
import type { NewAssessment, StoredAnswer } from '../../src/assessments/assessment.js';
import { migrate } from '../../src/platform/migrate.js';
import { PrismaService } from '../../src/platform/prisma.service.js';
import { randomnessOfTheSystem } from '../../src/platform/randomness.js';
import { emptyDatabase, type TestDatabase } from '../database.js';

let database: TestDatabase;
let folder: string;
let prisma: PrismaService;
let answers: AssessmentRepository;

beforeAll(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  prisma = new PrismaService(database.url);
  answers = new AssessmentRepository(prisma, randomnessOfTheSystem);
});
afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function upTo(last: string): Promise<void> {
  const until = (from: string): boolean => !/\d{14}_/.test(from) || (/\d{14}_\w+/.exec(from)?.[0] ?? '') <= last;
  cpSync('prisma/migrations', folder, { recursive: true, filter: until });
  await migrate(database.url, folder);
}

async function run(sql: string, values: readonly unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}

const asTheFirstCodeDid = (id: string, text: string): Promise<void> =>
  run(
    `INSERT INTO "assessment" ("tenantId", "id", "key", "releaseId", "engineVersion", "asOf", "caseContent", "answer")
     VALUES ('local', $1, $1, 'r', '1', '2026-11-20', '{}', $2::json)`,
    [id, text],
  );
const read = async (id: string): Promise<string> => Buffer.from((await answers.find(id))?.text ?? '').toString();

describe('a stored answer', () => {
  const odd = '{"release":{"id":"r"},  "says": "caf\\u00e9, 👧, \\u0000", "z":1.50,"a":1, "a":2}';

  test('survives each step of the change from JSON to bytes, character by character', async () => {
    await upTo('20261120070000_first');
    await run(`INSERT INTO "release" ("tenantId", "id", "state", "content") VALUES ('local', 'r', 'in-force', '{}')`);
    await asTheFirstCodeDid('before', odd);
    await upTo('20261120080000_answers_in_bytes');
    expect(await read('before')).toBe(odd);
    await asTheFirstCodeDid('between', odd);
    await upTo('20261120080100_answers_in_bytes_only');
    expect([await read('before'), await read('between')]).toEqual([odd, odd]);
  });

  test('is stored once per question, and read back as it was given', async () => {
    const answer = { release: { id: 'r' }, engineVersion: '1', asOf: '2026-11-20', says: 'é👧' } as unknown;
    const made: NewAssessment = {
      ...{ key: 'k', of: undefined, case: { a: 1 }, person: 'ada' },
      answer: answer as StoredAnswer,
    };
    const stored = await answers.storeOnce(made);
    expect(await answers.storeOnce(made)).toBeUndefined();
    expect(Buffer.from(stored?.text ?? '').toString()).toBe(JSON.stringify(answer));
    expect(await answers.findByKey('k')).toMatchObject({ ...stored });
    expect(await answers.find(stored?.head.id ?? '')).toMatchObject({ ...stored });
  });
});
