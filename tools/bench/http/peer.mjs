// What storing and sending alone costs: a bare Fastify route that stores answers made beforehand, in the same Postgres by the
// same adapter, and sends them. It reads no case, puts it to no criterion, and checks nothing.
import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { unpackAnswer } from '../../../dist/assessments/answer-form.js';
import { startEmbeddedPostgres } from '../../../dist/platform/embedded-postgres.js';
import { PrismaService } from '../../../dist/platform/prisma.service.js';

const { fastify } = createRequire(import.meta.resolve('@nestjs/platform-fastify'))('fastify');
const { url } = await startEmbeddedPostgres({ dataDir: process.env.DATA_DIR, database: 'fingerpost' });
const prisma = new PrismaService(url);
await prisma.$executeRaw`CREATE TABLE IF NOT EXISTS "peer" ("id" TEXT PRIMARY KEY, "key" TEXT NOT NULL UNIQUE,
  "case" JSON NOT NULL, "form" TEXT NOT NULL, "bytes" BYTEA NOT NULL, "at" TIMESTAMPTZ(3) NOT NULL DEFAULT now())`;
await prisma.$executeRaw`ALTER TABLE "peer" ALTER COLUMN "bytes" SET STORAGE EXTERNAL`;
const made = await prisma.$queryRaw`SELECT "answerForm" AS form, "answerBytes" AS bytes FROM "assessment" LIMIT 50`;
const answers = made.map((answer) => ({ ...answer, text: unpackAnswer(answer) }));

let count = 0;
const server = fastify();
server.post('/answers', async (request, reply) => {
  const { form, bytes, text } = answers[count++ % answers.length];
  const sent = JSON.stringify(request.body.case);
  const key = createHash('sha256').update(sent).digest('hex');
  await prisma.$queryRaw`INSERT INTO "peer" ("id", "key", "case", "form", "bytes")
    VALUES (${randomUUID()}, ${key}, ${sent}::json, ${form}, ${bytes}) ON CONFLICT DO NOTHING RETURNING "at"`;
  return reply.status(201).type('application/json; charset=utf-8').send(text);
});
process.send({ address: await server.listen({ host: '127.0.0.1', port: 0 }) });
process.on('disconnect', () => process.exit(0));
