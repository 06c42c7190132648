import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import type { CatalogueData } from './catalogue.js';
import type { Release, ReleaseState } from './release.js';

const summary = { id: true, state: true, approvals: true, createdAt: true } as const;

/** The stored releases. */
@Injectable()
export class ReleaseRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The id of the release in force, where there is one. */
  async findIdInForce(): Promise<string | undefined> {
    const row = await this.prisma.release.findFirst({ where: { tenantId, state: 'in-force' }, select: { id: true } });
    return row?.id;
  }

  /** The content of a release, whatever its state. */
  async findContent(id: string): Promise<CatalogueData | undefined> {
    const where = { tenantId_id: { tenantId, id } };
    const row = await this.prisma.release.findUnique({ where, select: { content: true } });
    return row === null ? undefined : (row.content as unknown as CatalogueData);
  }

  /** What is known of a release, its content aside. */
  async find(id: string): Promise<Release | undefined> {
    const row = await this.prisma.release.findUnique({ where: { tenantId_id: { tenantId, id } }, select: summary });
    return row === null ? undefined : releaseOf(row);
  }

  /** Every release, the newest first, without content. */
  async findAll(): Promise<readonly Release[]> {
    const orderBy = [{ createdAt: 'desc' }, { id: 'asc' }] as const;
    const rows = await this.prisma.release.findMany({ where: { tenantId }, select: summary, orderBy: [...orderBy] });
    return rows.map(releaseOf);
  }

  /** Puts a release in force where none is; where another was first, nothing happens. */
  async putInForceWhereNoneIs(id: string, content: CatalogueData): Promise<void> {
    await this.add(id, 'in-force', content);
  }

  /** Stores a draft; false where there is a release of this content already. */
  addDraft(id: string, content: CatalogueData): Promise<boolean> {
    return this.add(id, 'draft', content);
  }

  private async add(id: string, state: ReleaseState, content: CatalogueData): Promise<boolean> {
    const row = { tenantId, id, state, content: content as object };
    const { count } = await this.prisma.release.createMany({ data: [row], skipDuplicates: true });
    return count === 1;
  }
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly approvals: unknown;
  readonly createdAt: Date;
}

const releaseOf = ({ id, state, approvals, createdAt }: Row): Release => ({
  id,
  state: state as ReleaseState,
  approvals: approvals as Release['approvals'],
  createdAt: createdAt.toISOString(),
});
