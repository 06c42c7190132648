import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dayInLondon } from '../platform/today.js';
import type { CohortCoarsening } from './cohort-case.js';
import type { CohortChoices, EarlierCohort } from './differencing.js';

/** A file that leaves: of which cases it tells and how, how small its smallest group is, and who takes it. */
export interface LeavingCohort extends CohortChoices {
  readonly cases: readonly string[];
  readonly k: number;
  /** The last file telling of one of them that it was held against; 0 where there was none. */
  readonly heldAgainst: number;
  readonly person: string;
}

/** That files left, and of whom they told: never what they said. */
@Injectable()
export class CohortRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Every file that left and told of one of the cases, the latest first. */
  async tellingOf(cases: readonly string[]): Promise<readonly EarlierCohort[]> {
    const rows = await this.prisma.cohortExport.findMany({
      where: { tenantId, cases: { some: { caseId: { in: [...cases] } } } },
      include: { cases: { select: { caseId: true } } },
      orderBy: { number: 'desc' },
    });
    return rows.map(({ number, createdAt, size, withhold, coarsen, cases: told }) => ({
      ...{ number, day: dayInLondon(createdAt), size, withhold },
      coarsen: coarsen as CohortCoarsening[],
      cases: told.map(({ caseId }) => caseId),
    }));
  }

  /** Notes that a file leaves; false where a case of it was removed meanwhile, or another file told of one. */
  async note({ cases, k, heldAgainst, person, coarsen, withhold }: LeavingCohort): Promise<boolean> {
    return this.prisma.$transaction(async (step) => {
      // Of two files that tell of one case at once, the second waits for the first, and has not been held against it.
      const held = await step.$queryRaw<readonly unknown[]>`
        SELECT 1 FROM "case" WHERE "tenantId" = ${tenantId} AND "id" = ANY(${[...cases]}) ORDER BY "id" FOR NO KEY UPDATE`;
      const newer = { tenantId, caseId: { in: [...cases] }, number: { gt: heldAgainst } };
      if (held.length < cases.length || (await step.cohortExportCase.count({ where: newer })) > 0) return false;
      const size = cases.length;
      const { number } = await step.cohortExport.create({
        data: { tenantId, size, k, coarsen: [...coarsen], withhold, person },
      });
      await step.cohortExportCase.createMany({ data: cases.map((caseId) => ({ tenantId, number, caseId })) });
      return true;
    });
  }
}
