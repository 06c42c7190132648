import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dateOf, dayOfDate } from '../platform/stored-day.js';
import type { StepRecord } from './case-route.js';

/** What was recorded of cases on their routes. It is only added to. */
@Injectable()
export class StepRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** What was recorded of a case, or of every case, oldest first. */
  async records(caseId?: string): Promise<readonly StepRecord[]> {
    const rows = await this.prisma.routeStep.findMany({
      where: { tenantId, ...(caseId === undefined ? {} : { caseId }) },
      orderBy: { number: 'asc' },
    });
    return rows.map(({ caseId: of, routeId, step, state, day, person, recordedAt }) => ({
      ...{ caseId: of, route: routeId, person },
      step: step as StepRecord['step'],
      state: state as StepRecord['state'],
      day: dayOfDate(day),
      recordedAt: recordedAt.toISOString(),
    }));
  }

  /** Adds to what was recorded, all or none. */
  async add(records: readonly Omit<StepRecord, 'recordedAt'>[]): Promise<void> {
    const data = records.map(({ caseId, route, step, state, day, person }) => ({
      ...{ tenantId, caseId, routeId: route, step, state, person },
      day: dateOf(day),
    }));
    await this.prisma.routeStep.createMany({ data });
  }
}
