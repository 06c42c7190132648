import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { Prisma } from '../generated/prisma/client.js';
import { PrismaService } from '../platform/prisma.service.js';
import { Randomness } from '../platform/randomness.js';
import { packAnswer, unpackAnswer, type AnswerForm } from './answer-form.js';
import type { AnswerOfCase } from './earlier-answer.js';
import type { AssessmentHead, FoundAssessment, NewAssessment, StoredAssessment } from './assessment.js';

/** The stored answers. Its statements are written out: each is one round trip, and answers are too many for more. */
@Injectable()
export class AssessmentRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly randomness: Randomness,
  ) {}

  find(id: string): Promise<FoundAssessment | undefined> {
    return this.findOne(Prisma.sql`a."id" = ${id}`);
  }

  /** The answer to a question that was asked before. */
  findByKey(key: string): Promise<FoundAssessment | undefined> {
    return this.findOne(Prisma.sql`a."key" = ${key}`);
  }

  /** Stores an answer, once per key: nothing where there is one of this key, or its case was removed meanwhile. */
  async storeOnce({ key, of, case: content, answer, person }: NewAssessment): Promise<StoredAssessment | undefined> {
    const text = Buffer.from(JSON.stringify(answer));
    const { form, bytes } = packAnswer(text);
    const { caseId, caseVersion, pseudonym } = of ?? { caseId: null, caseVersion: null, pseudonym: null };
    const head = { id: this.randomness.id(), caseId, caseVersion, pseudonym, person: person ?? null };
    try {
      const rows = await this.prisma.$queryRaw<readonly Pick<Row, 'createdAt'>[]>`
        INSERT INTO "assessment" ("tenantId", "id", "key", "caseId", "caseVersion", "releaseId", "engineVersion", "asOf",
          "caseContent", "answerForm", "answerBytes", "person")
        VALUES (${tenantId}, ${head.id}, ${key}, ${caseId}, ${caseVersion}, ${answer.release.id}, ${answer.engineVersion},
          ${answer.asOf}::date, ${JSON.stringify(content)}::json, ${form}, ${bytes}, ${head.person})
        ON CONFLICT ("tenantId", "key") DO NOTHING
        RETURNING "createdAt"`;
      return rows.map(({ createdAt }) => ({ head: headOf({ ...head, createdAt }), text }))[0];
    } catch (error) {
      if (caseIsGone(error)) return undefined;
      throw error;
    }
  }

  /** The answers on a stored case, the newest first; at most a hundred. */
  async listOfCase(caseId: string): Promise<readonly AnswerOfCase[]> {
    const rows = await this.prisma.$queryRaw<readonly (Omit<AnswerOfCase, 'createdAt'> & Pick<Row, 'createdAt'>)[]>`
      SELECT "id", "createdAt", "asOf"::text AS "asOf", "releaseId" AS "release", "engineVersion", "caseVersion"
      FROM "assessment" WHERE "tenantId" = ${tenantId} AND "caseId" = ${caseId}
      ORDER BY "createdAt" DESC, "id" LIMIT 100`;
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  }

  /** Removes an answer; false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { count } = await this.prisma.assessment.deleteMany({ where: { tenantId, id } });
    return count === 1;
  }

  private async findOne(which: Prisma.Sql): Promise<FoundAssessment | undefined> {
    const rows = await this.prisma.$queryRaw<readonly Row[]>`
      SELECT a."id", a."createdAt", a."caseId", a."caseVersion", c."pseudonym", a."person", a."answerForm", a."answerBytes",
        a."caseContent", a."asOf"::text AS "asOf", a."releaseId", a."engineVersion"
      FROM "assessment" a LEFT JOIN "case" c ON c."tenantId" = a."tenantId" AND c."id" = a."caseId"
      WHERE a."tenantId" = ${tenantId} AND ${which}`;
    return rows.map((row) => ({
      head: headOf(row),
      text: unpackAnswer({ form: row.answerForm, bytes: row.answerBytes }),
      origin: { case: row.caseContent, asOf: row.asOf, release: row.releaseId, engineVersion: row.engineVersion },
    }))[0];
  }
}

interface HeadRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly caseId: string | null;
  readonly caseVersion: number | null;
  readonly pseudonym: string | null;
  readonly person: string | null;
}

interface Row extends HeadRow {
  readonly answerForm: AnswerForm;
  readonly answerBytes: Uint8Array;
  readonly caseContent: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  readonly releaseId: string;
  readonly engineVersion: string;
}

function headOf({ id, createdAt, caseId, caseVersion, pseudonym, person }: HeadRow): AssessmentHead {
  return {
    id,
    createdAt: createdAt.toISOString(),
    ...(caseId === null || caseVersion === null || pseudonym === null ? {} : { caseId, caseVersion, pseudonym }),
    ...(person === null ? {} : { person }),
  };
}

// The one reference of an answer that may come to lead nowhere is the one to its case: releases stay.
function caseIsGone(error: unknown): boolean {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { kind?: unknown } } } };
  return meta?.driverAdapterError?.cause?.kind === 'ForeignKeyConstraintViolation';
}
