import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dateOf, dayOfDate } from '../platform/stored-day.js';
import type { StoredArrival } from './awaited.js';

/** What is said to have arrived. */
@Injectable()
export class ArrivalRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Every arrival that was noted, those of requests that are gone as well. */
  async all(): Promise<readonly StoredArrival[]> {
    const rows = await this.prisma.requestArrival.findMany({ where: { tenantId } });
    return rows.map(({ caseId, key, askedOn, arrivedOn, person }) => ({
      ...{ caseId, key, askedOn, person },
      day: dayOfDate(arrivedOn),
    }));
  }

  /** Notes an arrival; an earlier one under the same key gives way to it. */
  async note({ caseId, key, askedOn, day, person }: StoredArrival): Promise<void> {
    const said = { askedOn, arrivedOn: dateOf(day), person };
    await this.prisma.requestArrival.upsert({
      where: { tenantId_caseId_key: { tenantId, caseId, key } },
      create: { tenantId, caseId, key, ...said },
      update: said,
    });
  }
}
