import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';

/** What the rule of a site says. */
export interface RetentionRule {
  /** After how many months without a change a case goes. */
  readonly months: number;
  /** Whether made-up cases go as well. */
  readonly madeUp: boolean;
}

/** A case that the rule is to remove. */
export interface DueCase {
  readonly id: string;
  readonly pseudonym: string;
}

/** Finds the cases that nobody has touched for long. */
@Injectable()
export class RetentionRepository {
  constructor(private readonly prisma: PrismaService) {}

  /**
   * The cases of which nothing was written or recorded in the last months up to `today` (`YYYY-MM-DD`), and at which no
   * meeting looked since then or is to look; by pseudonym.
   */
  due({ months, madeUp }: RetentionRule, today: string): Promise<readonly DueCase[]> {
    return this.prisma.$queryRaw<readonly DueCase[]>`
      WITH since AS (SELECT (${today}::date - make_interval(months => ${months}::int))::date AS "day")
      SELECT c."id", c."pseudonym" FROM "case" c, since
      WHERE c."tenantId" = ${tenantId} AND (NOT c."madeUp" OR ${madeUp}) AND c."updatedAt" < since."day"
        AND NOT EXISTS (SELECT 1 FROM "meeting_entry" e
          JOIN "meeting" m ON m."tenantId" = e."tenantId" AND m."id" = e."meetingId"
          WHERE e."tenantId" = c."tenantId" AND e."caseId" = c."id" AND m."date" >= since."day")
        AND NOT EXISTS (SELECT 1 FROM "meeting_outcome" o
          WHERE o."tenantId" = c."tenantId" AND o."caseId" = c."id" AND o."recordedAt" >= since."day")
        AND NOT EXISTS (SELECT 1 FROM "route_step" s
          WHERE s."tenantId" = c."tenantId" AND s."caseId" = c."id" AND s."recordedAt" >= since."day")
        AND NOT EXISTS (SELECT 1 FROM "request_arrival" r
          WHERE r."tenantId" = c."tenantId" AND r."caseId" = c."id" AND r."createdAt" >= since."day")
      ORDER BY c."pseudonym"`;
  }
}
