import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dateOf } from '../platform/stored-day.js';
import type { CaseEdit, CaseSummary, CaseVersion, NewCase, StoredCase } from './case.js';

const newest = { versions: { orderBy: { version: 'desc' }, take: 1 } } as const;

/** The stored cases and their versions. */
@Injectable()
export class CaseRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A case at its newest version, where there is one. */
  async find(id: string): Promise<StoredCase | undefined> {
    const row = await this.prisma.case.findUnique({ where: { tenantId_id: { tenantId, id } }, include: newest });
    const content = row?.versions[0]?.content;
    return row === null || content === undefined
      ? undefined
      : { ...summaryOf(row), case: content as StoredCase['case'] };
  }

  /** Up to that many cases in the order of their pseudonyms, from after one of them. */
  async list(after: string | undefined, count: number): Promise<readonly CaseSummary[]> {
    const from = after === undefined ? {} : { pseudonym: { gt: after } };
    const rows = await this.prisma.case.findMany({
      where: { tenantId, ...from },
      orderBy: { pseudonym: 'asc' },
      take: count,
    });
    return rows.map(summaryOf);
  }

  /** The same, each with what it records at its newest version. */
  async listWhole(after: string | undefined, count: number): Promise<readonly StoredCase[]> {
    const from = after === undefined ? {} : { pseudonym: { gt: after } };
    const rows = await this.prisma.case.findMany({
      where: { tenantId, ...from },
      include: newest,
      orderBy: { pseudonym: 'asc' },
      take: count,
    });
    return rows.flatMap((row) =>
      row.versions.map(({ content }) => ({ ...summaryOf(row), case: content as StoredCase['case'] })),
    );
  }

  /** Those of the cases that there are, without what they record; in no order. */
  async summaries(ids: readonly string[]): Promise<readonly CaseSummary[]> {
    const rows = await this.prisma.case.findMany({ where: { tenantId, id: { in: [...ids] } } });
    return rows.map(summaryOf);
  }

  /** Every case without what it records, in the order of their pseudonyms. */
  async allSummaries(): Promise<readonly CaseSummary[]> {
    const rows = await this.prisma.case.findMany({ where: { tenantId }, orderBy: { pseudonym: 'asc' } });
    return rows.map(summaryOf);
  }

  /** The cases in whose newest version a word of the case format stands, in the order of their pseudonyms. */
  async mentioning(word: 'requested' | 'panelSittings'): Promise<readonly StoredCase[]> {
    const rows = await this.prisma.$queryRaw<readonly (Row & { readonly content: StoredCase['case'] })[]>`
      SELECT c.*, v."content" FROM "case" c
      JOIN "case_version" v ON v."tenantId" = c."tenantId" AND v."caseId" = c."id" AND v."version" = c."version"
      WHERE c."tenantId" = ${tenantId} AND v."content"::text LIKE ${`%"${word}"%`}
      ORDER BY c."pseudonym"`;
    return rows.map((row) => ({ ...summaryOf(row), case: row.content }));
  }

  /** Up to that many versions of a case, the first ones first, from after one of them. */
  async versions(caseId: string, after: number, count: number): Promise<readonly CaseVersion[]> {
    const rows = await this.prisma.caseVersion.findMany({
      where: { tenantId, caseId, version: { gt: after } },
      select: { version: true, person: true, createdAt: true },
      orderBy: { version: 'asc' },
      take: count,
    });
    return rows.map(({ version, person, createdAt }) => ({ version, person, at: createdAt.toISOString() }));
  }

  /** What a version of a case recorded, where there is one. */
  async contentOf(caseId: string, version: number): Promise<StoredCase['case'] | undefined> {
    const row = await this.prisma.caseVersion.findFirst({
      where: { tenantId, caseId, version },
      select: { content: true },
    });
    return row === null ? undefined : (row.content as StoredCase['case']);
  }

  /** Stores a case as its version 1; false where the pseudonym was ever given before. */
  create(made: NewCase): Promise<boolean> {
    return this.createAll([made]);
  }

  /** Stores cases as their version 1, all or none; false where one of the pseudonyms was ever given before. */
  async createAll(made: readonly NewCase[]): Promise<boolean> {
    const pseudonyms = made.map(({ pseudonym }) => ({ tenantId, pseudonym }));
    const cases = made.map(({ id, pseudonym, madeUp }) => ({ tenantId, id, pseudonym, version: 1, madeUp }));
    const versions = made.map(({ id, case: content, person }) => ({
      tenantId,
      caseId: id,
      version: 1,
      content: json(content),
      person,
    }));
    try {
      return await this.prisma.$transaction(async (step) => {
        const given = await step.pseudonym.createMany({ data: pseudonyms, skipDuplicates: true });
        if (given.count < made.length) throw new PseudonymTaken();
        await step.case.createMany({ data: cases });
        await step.caseVersion.createMany({ data: versions });
        return true;
      });
    } catch (error) {
      if (error instanceof PseudonymTaken) return false;
      throw error;
    }
  }

  /** Stores the next version of a case; false where the edit was made on another than the newest. */
  edit({ id, madeOn, case: content, person }: CaseEdit): Promise<boolean> {
    const version = madeOn + 1;
    return this.prisma.$transaction(async (step) => {
      const edited = await step.case.updateMany({ where: { tenantId, id, version: madeOn }, data: { version } });
      if (edited.count === 0) return false;
      await step.caseVersion.create({ data: { tenantId, caseId: id, version, content: json(content), person } });
      return true;
    });
  }

  /** Removes a case with all of it; that it was, when it went, by whom and how much remains. False where there is none. */
  delete(id: string, { by, on }: { readonly by: string; readonly on: string }): Promise<boolean> {
    return this.prisma.$transaction(async (step) => {
      const parts = { versions: true, meetings: true, outcomes: true, steps: true, arrivals: true, cohorts: true };
      const found = await step.case.findUnique({
        where: { tenantId_id: { tenantId, id } },
        select: { pseudonym: true, _count: { select: parts } },
      });
      if (found === null) return false;
      const answers = await step.assessment.count({ where: { tenantId, caseId: id } });
      const { count } = await step.case.deleteMany({ where: { tenantId, id } });
      if (count === 0) return false;
      const removed = { removedOn: dateOf(on), removedBy: by, removedCount: { ...found._count, answers } };
      await step.pseudonym.updateMany({ where: { tenantId, pseudonym: found.pseudonym }, data: removed });
      return true;
    });
  }

  /** Whether any case was ever stored here. */
  async wasEverUsed(): Promise<boolean> {
    return (await this.prisma.pseudonym.findFirst({ where: { tenantId } })) !== null;
  }
}

/** Undoes what was begun: a pseudonym was given before. */
class PseudonymTaken extends Error {}

// A printed case is JSON, which its type does not say.
const json = (content: object): object => content;

interface Row {
  readonly id: string;
  readonly pseudonym: string;
  readonly version: number;
  readonly madeUp: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const summaryOf = ({ id, pseudonym, version, madeUp, createdAt, updatedAt }: Row): CaseSummary => ({
  ...{ id, pseudonym, version, madeUp },
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});
