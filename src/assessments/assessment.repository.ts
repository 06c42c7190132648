import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { Randomness } from '../platform/randomness.js';
import type { Assessment, NewAssessment, StoredAnswer } from './assessment.js';

const withPseudonym = { version: { select: { case: { select: { pseudonym: true } } } } } as const;
const caseIsGone = 'P2003'; // Prisma's code for a reference that leads nowhere

/** The stored answers. */
@Injectable()
export class AssessmentRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly randomness: Randomness,
  ) {}

  async find(id: string): Promise<Assessment | undefined> {
    const where = { tenantId_id: { tenantId, id } };
    return assessmentOf(await this.prisma.assessment.findUnique({ where, include: withPseudonym }));
  }

  /** The answer to a question that was asked before. */
  async findByKey(key: string): Promise<Assessment | undefined> {
    const where = { tenantId_key: { tenantId, key } };
    return assessmentOf(await this.prisma.assessment.findUnique({ where, include: withPseudonym }));
  }

  /** Stores an answer, once per key: false where there is one of this key, or its case was removed meanwhile. */
  async storeOnce({ key, of, case: caseContent, answer, person }: NewAssessment): Promise<boolean> {
    const row = {
      ...{ tenantId, id: this.randomness.id(), key, ...of, person: person ?? null },
      ...{ releaseId: answer.release.id, engineVersion: answer.engineVersion, asOf: new Date(answer.asOf) },
      ...{ caseContent: caseContent as object, answer: answer as object },
    };
    try {
      const { count } = await this.prisma.assessment.createMany({ data: [row], skipDuplicates: true });
      return count === 1;
    } catch (error) {
      if ((error as { code?: string }).code === caseIsGone) return false;
      throw error;
    }
  }

  /** Removes an answer; false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { count } = await this.prisma.assessment.deleteMany({ where: { tenantId, id } });
    return count === 1;
  }
}

interface Row {
  readonly id: string;
  readonly createdAt: Date;
  readonly caseId: string | null;
  readonly caseVersion: number | null;
  readonly person: string | null;
  readonly answer: unknown;
  readonly version: { readonly case: { readonly pseudonym: string } } | null;
}

function assessmentOf(row: Row | null): Assessment | undefined {
  if (row === null) return undefined;
  const { id, createdAt, caseId, caseVersion, person, version, answer } = row;
  return {
    id,
    createdAt: createdAt.toISOString(),
    ...(caseId === null || caseVersion === null ? {} : { caseId, caseVersion }),
    ...(version === null ? {} : { pseudonym: version.case.pseudonym }),
    ...(person === null ? {} : { person }),
    ...(answer as StoredAnswer),
  };
}
