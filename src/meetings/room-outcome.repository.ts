import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dateOf, dayOfDate } from '../platform/stored-day.js';
import type { MeetingKind } from './meeting.js';
import { areHeld } from './meeting-locks.repository.js';
import type { OutcomeContent, OutcomeRecord, RoomOutcome } from './room-outcome.js';

/** Which entry is meant: a case on the list of a meeting. */
export interface EntryKey {
  readonly meetingId: string;
  readonly caseId: string;
}

/** A record to be added, and the number of the one that its writer has read last: 0 where there was none. */
export interface NewOutcome extends EntryKey {
  readonly content: OutcomeContent;
  readonly person: string;
  readonly corrects: number;
}

/** What the room said, record by record. */
@Injectable()
export class RoomOutcomeRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Every record of an entry, the newest first. */
  async listOfEntry(entry: EntryKey): Promise<readonly OutcomeRecord[]> {
    const rows = await this.prisma.meetingOutcome.findMany({
      where: { tenantId, meetingId: entry.meetingId, caseId: entry.caseId },
      orderBy: { number: 'desc' },
    });
    return rows.map(recordOf);
  }

  /** What counts of each entry of these cases, the latest meeting first; `before` leaves out meetings of that day and later. */
  ofCases(cases: readonly string[], before?: string): Promise<readonly RoomOutcome[]> {
    const earlier = before === undefined ? {} : { entry: { meeting: { date: { lt: dateOf(before) } } } };
    return this.last({ caseId: { in: [...cases] }, ...earlier });
  }

  /** What counts of each entry of a meeting. */
  ofMeeting(meetingId: string): Promise<readonly RoomOutcome[]> {
    return this.last({ meetingId });
  }

  private async last(where: object): Promise<readonly RoomOutcome[]> {
    const rows = await this.prisma.meetingOutcome.findMany({
      where: { tenantId, ...where },
      include: { entry: { select: { meeting: { select: { date: true, kind: true } } } } },
      orderBy: [{ entry: { meeting: { date: 'desc' } } }, { number: 'desc' }],
    });
    const isLast = ({ meetingId, caseId }: Row, at: number): boolean =>
      rows.findIndex((row) => row.meetingId === meetingId && row.caseId === caseId) === at;
    return rows.filter(isLast).map((row) => {
      const { date, kind } = row.entry.meeting;
      return { ...recordOf(row), date: dayOfDate(date), kind: kind as MeetingKind };
    });
  }

  /** Adds a record; false where another was added since the writer read, or the case has left the list. */
  add({ meetingId, caseId, content, person, corrects }: NewOutcome): Promise<boolean> {
    return this.prisma.$transaction(async (step) => {
      if (!(await areHeld(step, [caseId]))) return false;
      // Two who record at once wait for each other here.
      const entry = await step.$queryRaw<readonly unknown[]>`
        SELECT 1 FROM "meeting_entry" WHERE "tenantId" = ${tenantId} AND "meetingId" = ${meetingId} AND "caseId" = ${caseId}
        FOR UPDATE`;
      const last = await step.meetingOutcome.findFirst({
        where: { tenantId, meetingId, caseId },
        select: { number: true },
        orderBy: { number: 'desc' },
      });
      if (entry.length === 0 || (last?.number ?? 0) !== corrects) return false;
      await step.meetingOutcome.create({ data: { tenantId, meetingId, caseId, content: json(content), person } });
      return true;
    });
  }
}

// What is written is JSON, which its type does not say.
const json = (content: OutcomeContent): object => content;

interface Row extends EntryKey {
  readonly number: number;
  readonly content: unknown;
  readonly person: string;
  readonly recordedAt: Date;
}

const recordOf = ({ number, meetingId, caseId, content, person, recordedAt }: Row): OutcomeRecord => ({
  ...(content as OutcomeContent),
  ...{ number, meetingId, caseId, person },
  recordedAt: recordedAt.toISOString(),
});
