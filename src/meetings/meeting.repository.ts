import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dateOf, dayOfDate } from '../platform/stored-day.js';
import type {
  EarlierLook,
  Meeting,
  MeetingEdit,
  MeetingKind,
  MeetingSummary,
  NextMeeting,
  NewMeeting,
  UnlistedCase,
} from './meeting.js';
import { areHeld, holdMeeting, saidOf, type Step } from './meeting-locks.repository.js';

const withSize = { _count: { select: { entries: true } } } as const;
const withEntries = {
  ...withSize,
  entries: {
    orderBy: { position: 'asc' },
    include: { case: { select: { pseudonym: true, madeUp: true } }, answer: { select: { assessmentId: true } } },
  },
} as const;

/** The stored meetings and their lists. */
@Injectable()
export class MeetingRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A meeting with its list, where there is one. */
  async find(id: string): Promise<Meeting | undefined> {
    const row = await this.prisma.meeting.findUnique({
      where: { tenantId_id: { tenantId, id } },
      include: withEntries,
    });
    if (row === null) return undefined;
    const entries = row.entries.map(({ caseId, carriedFromId, case: { pseudonym, madeUp }, answer }) => ({
      ...{ caseId, pseudonym, madeUp },
      ...(carriedFromId === null ? {} : { carriedFrom: carriedFromId }),
      ...(answer === null ? {} : { assessmentId: answer.assessmentId }),
    }));
    return { ...summaryOf(row), entries };
  }

  /** Up to that many meetings, the latest first, from after a place in that order. */
  async list(after: { date: string; id: string } | undefined, count: number): Promise<readonly MeetingSummary[]> {
    const from =
      after === undefined
        ? {}
        : { OR: [{ date: { lt: dateOf(after.date) } }, { date: dateOf(after.date), id: { gt: after.id } }] };
    const rows = await this.prisma.meeting.findMany({
      where: { tenantId, ...from },
      include: withSize,
      orderBy: [{ date: 'desc' }, { id: 'asc' }],
      take: count,
    });
    return rows.map(summaryOf);
  }

  /** The meeting of a kind on a day, where there is one; of several the first made. */
  async findOn(date: string, kind: MeetingKind): Promise<string | undefined> {
    const where = { tenantId, date: dateOf(date), kind };
    const row = await this.prisma.meeting.findFirst({ where, select: { id: true }, orderBy: { createdAt: 'asc' } });
    return row?.id;
  }

  /** Stores a meeting with its list, as its version 1; false where a case of it was removed meanwhile. */
  create({ id, date, kind, note, person, cases, carriedFrom }: NewMeeting): Promise<boolean> {
    const head = { tenantId, id, date: dateOf(date), kind, note: note ?? null, version: 1, person };
    return this.prisma.$transaction(async (step) => {
      if (!(await areHeld(step, cases))) return false;
      await step.meeting.create({ data: head });
      await step.meetingEntry.createMany({ data: cases.map((caseId, at) => entryOf(id, caseId, at, carriedFrom)) });
      return true;
    });
  }

  /** Stores the next version of a meeting and its list, or says why not; then nothing is changed. */
  edit(edit: MeetingEdit): Promise<MeetingWritten> {
    const { id, madeOn, cases } = edit;
    return this.prisma.$transaction(async (step) => {
      const now = await holdMeeting(step, id);
      if (now?.version !== madeOn) return 'stale';
      if (!(await areHeld(step, cases))) return 'case-gone';
      if ((await saidOf(step, id)).some((caseId) => !cases.includes(caseId))) return 'said';
      await rewrite(step, edit);
      return 'written';
    });
  }

  /** Removes a meeting with its list, unless something was said in it; the cases stay. */
  delete(id: string): Promise<MeetingRemoved> {
    return this.prisma.$transaction(async (step) => {
      if ((await holdMeeting(step, id)) === undefined) return 'not-there';
      if ((await saidOf(step, id)).length > 0) return 'said';
      await step.meeting.deleteMany({ where: { tenantId, id } });
      return 'removed';
    });
  }

  /** Notes which answer was looked at for a case; nothing where the case is no longer on the list. */
  async noteAnswer(meetingId: string, caseId: string, assessmentId: string): Promise<void> {
    await this.prisma.$executeRaw`
      INSERT INTO "meeting_answer" ("tenantId", "meetingId", "caseId", "assessmentId")
      SELECT e."tenantId", e."meetingId", e."caseId", a."id" FROM "case" c
      JOIN "meeting_entry" e ON e."tenantId" = c."tenantId" AND e."caseId" = c."id" AND e."meetingId" = ${meetingId}
      JOIN "assessment" a ON a."tenantId" = c."tenantId" AND a."caseId" = c."id" AND a."id" = ${assessmentId}
      WHERE c."tenantId" = ${tenantId} AND c."id" = ${caseId}
      FOR KEY SHARE
      ON CONFLICT ("tenantId", "meetingId", "caseId") DO UPDATE SET "assessmentId" = EXCLUDED."assessmentId"`;
  }

  /** For each of the cases the answer that the latest meeting before a day looked at, where one did. */
  async looksBefore(date: string, cases: readonly string[]): Promise<readonly EarlierLook[]> {
    const rows = await this.prisma.meetingAnswer.findMany({
      where: { tenantId, caseId: { in: [...cases] }, entry: { meeting: { date: { lt: dateOf(date) } } } },
      select: { caseId: true, assessmentId: true, meetingId: true, entry: { select: { meeting: true } } },
      orderBy: { entry: { meeting: { date: 'desc' } } },
    });
    const looks = rows.map(({ entry, ...row }) => ({ ...row, date: dayOfDate(entry.meeting.date) }));
    return cases.flatMap((caseId) => looks.find((look) => look.caseId === caseId) ?? []);
  }

  /** For each of the cases the first meeting on or after a day on whose list it stands. */
  async nextFor(cases: readonly string[], from: string): Promise<ReadonlyMap<string, NextMeeting>> {
    const rows = await this.prisma.meetingEntry.findMany({
      where: { tenantId, caseId: { in: [...cases] }, meeting: { date: { gte: dateOf(from) } } },
      select: { caseId: true, meeting: { select: { id: true, date: true, kind: true } } },
      orderBy: { meeting: { date: 'desc' } },
    });
    // The soonest comes last, and stays.
    return new Map(
      rows.map(({ caseId, meeting: { id, date, kind } }) => [
        caseId,
        { id, date: dayOfDate(date), kind: kind as MeetingKind },
      ]),
    );
  }

  /** The cases that stand on no list of any meeting, in the order of their pseudonyms. */
  unlisted(): Promise<readonly UnlistedCase[]> {
    return this.prisma.case.findMany({
      where: { tenantId, meetings: { none: {} } },
      select: { id: true, pseudonym: true, madeUp: true },
      orderBy: { pseudonym: 'asc' },
    });
  }
}

/** What came of changing a meeting: somebody else changed it, a case on its list is gone, or one that goes was spoken of. */
export type MeetingWritten = 'written' | 'stale' | 'case-gone' | 'said';

/** What came of removing a meeting. */
export type MeetingRemoved = 'removed' | 'not-there' | 'said';

async function rewrite(step: Step, { id, madeOn, date, kind, note, person, cases, carriedFrom }: MeetingEdit) {
  const of = { tenantId, meetingId: id };
  const next = { date: dateOf(date), kind, note: note ?? null, version: madeOn + 1, person };
  await step.meeting.updateMany({ where: { tenantId, id }, data: next });
  await step.meetingEntry.deleteMany({ where: { ...of, caseId: { notIn: [...cases] } } });
  for (const [position, caseId] of cases.entries())
    await step.meetingEntry.updateMany({ where: { ...of, caseId }, data: { position } });
  const all = cases.map((caseId, at) => entryOf(id, caseId, at, carriedFrom));
  await step.meetingEntry.createMany({ data: all, skipDuplicates: true });
}

const entryOf = (meetingId: string, caseId: string, position: number, carriedFromId: string | undefined) => ({
  ...{ tenantId, meetingId, caseId, position },
  carriedFromId: carriedFromId ?? null,
});

interface Row {
  readonly id: string;
  readonly date: Date;
  readonly kind: string;
  readonly note: string | null;
  readonly version: number;
  readonly person: string;
  readonly updatedAt: Date;
  readonly _count: { readonly entries: number };
}

const summaryOf = ({ id, date, kind, note, version, person, updatedAt, _count }: Row): MeetingSummary => ({
  ...{ id, date: dayOfDate(date), kind: kind as MeetingKind, version, person },
  ...(note === null ? {} : { note }),
  updatedAt: updatedAt.toISOString(),
  size: _count.entries,
});
