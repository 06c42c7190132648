import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dateOf, dayOfDate } from '../platform/stored-day.js';
import type { Sitting, SittingContent } from './panel.js';

/** A sitting to be stored, or its next version. */
export interface SittingToKeep extends SittingContent {
  readonly id: string;
  readonly route: string;
  readonly person: string;
}

/** The sittings of the panels. */
@Injectable()
export class PanelRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Every sitting, the earliest first. */
  async all(): Promise<readonly Sitting[]> {
    const rows = await this.prisma.panelSitting.findMany({
      where: { tenantId },
      orderBy: [{ date: 'asc' }, { routeId: 'asc' }],
    });
    return rows.map(sittingOf);
  }

  /** Stores a sitting as its version 1; false where the panel sits on that day already. */
  async create({ id, route, person, ...content }: SittingToKeep): Promise<boolean> {
    const data = { tenantId, id, routeId: route, version: 1, person, ...columns(content) };
    const { count } = await this.prisma.panelSitting.createMany({ data, skipDuplicates: true });
    return count === 1;
  }

  /** Stores the next version of a sitting; false where the edit was made on another than the newest. */
  async edit({ id, route, person, ...content }: SittingToKeep, madeOn: number): Promise<boolean> {
    const { count } = await this.prisma.panelSitting.updateMany({
      where: { tenantId, id, routeId: route, version: madeOn },
      data: { version: madeOn + 1, person, ...columns(content) },
    });
    return count === 1;
  }
}

const columns = ({ date, papersBy, isCancelled }: SittingContent) => ({
  date: dateOf(date),
  papersBy: papersBy === undefined ? null : dateOf(papersBy),
  isCancelled,
});

interface Row {
  readonly id: string;
  readonly routeId: string;
  readonly date: Date;
  readonly papersBy: Date | null;
  readonly isCancelled: boolean;
  readonly version: number;
  readonly person: string;
  readonly updatedAt: Date;
}

const sittingOf = ({ id, routeId, date, papersBy, isCancelled, version, person, updatedAt }: Row): Sitting => ({
  ...{ id, route: routeId, date: dayOfDate(date), isCancelled, version, person },
  ...(papersBy === null ? {} : { papersBy: dayOfDate(papersBy) }),
  updatedAt: updatedAt.toISOString(),
});
