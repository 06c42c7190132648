import { Injectable } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { unpackAnswer, type AnswerForm } from '../assessments/answer-form.js';
import { assessmentOf } from '../assessments/assessment-text.js';
import type { MeetingKind } from '../meetings/meeting.js';
import type { OutcomeContent } from '../meetings/room-outcome.js';
import { PrismaService } from '../platform/prisma.service.js';
import { dayOfDate } from '../platform/stored-day.js';
import type { CaseExport } from './case-export.js';

type Part<Key extends keyof CaseExport> = Promise<CaseExport[Key]>;

/** Reads everything of a case, table by table. */
@Injectable()
export class CaseExportRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Every version with what it says, the first one first. */
  async versions(caseId: string): Part<'versions'> {
    const rows = await this.prisma.caseVersion.findMany({ where: { tenantId, caseId }, orderBy: { version: 'asc' } });
    return rows.map(({ version, person, createdAt, content }) => ({
      ...{ version, person, at: createdAt.toISOString() },
      case: content as CaseExport['versions'][number]['case'],
    }));
  }

  /** Every answer, whole, the oldest first. */
  async assessments(caseId: string, pseudonym: string): Part<'assessments'> {
    const rows = await this.prisma.assessment.findMany({
      where: { tenantId, caseId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ id, createdAt, caseVersion, person, answerForm, answerBytes }) => {
      const of = caseVersion === null ? {} : { caseId, caseVersion, pseudonym };
      const head = { id, createdAt: createdAt.toISOString(), ...of, ...(person === null ? {} : { person }) };
      return assessmentOf({ head, text: unpackAnswer({ form: answerForm as AnswerForm, bytes: answerBytes }) });
    });
  }

  /** The lists on which it stands, by day. */
  async meetings(caseId: string): Part<'meetings'> {
    const rows = await this.prisma.meetingEntry.findMany({
      where: { tenantId, caseId },
      include: { meeting: true, answer: true },
      orderBy: [{ meeting: { date: 'asc' } }, { meetingId: 'asc' }],
    });
    return rows.map(({ meetingId, position, carriedFromId, meeting, answer }) => ({
      ...{ meetingId, date: dayOfDate(meeting.date), kind: meeting.kind as MeetingKind, position },
      ...(carriedFromId === null ? {} : { carriedFrom: carriedFromId }),
      ...(answer === null ? {} : { assessmentId: answer.assessmentId }),
    }));
  }

  /** Every record of what a room said, those that were corrected as well, the first one first. */
  async outcomes(caseId: string): Part<'outcomes'> {
    const rows = await this.prisma.meetingOutcome.findMany({ where: { tenantId, caseId }, orderBy: { number: 'asc' } });
    return rows.map(({ number, meetingId, content, person, recordedAt }) => ({
      ...(content as unknown as OutcomeContent),
      ...{ number, meetingId, caseId, person, recordedAt: recordedAt.toISOString() },
    }));
  }

  /** What was recorded of its steps, the first one first. */
  async routeSteps(caseId: string): Part<'routeSteps'> {
    const rows = await this.prisma.routeStep.findMany({ where: { tenantId, caseId }, orderBy: { number: 'asc' } });
    return rows.map(({ routeId, step, state, day, person, recordedAt }) => ({
      ...{ route: routeId, step, state, person },
      ...{ day: dayOfDate(day), recordedAt: recordedAt.toISOString() },
    }));
  }

  /** What arrived, by its place in the case. */
  async arrivals(caseId: string): Part<'arrivals'> {
    const rows = await this.prisma.requestArrival.findMany({ where: { tenantId, caseId }, orderBy: { key: 'asc' } });
    return rows.map(({ key, askedOn, arrivedOn, person, createdAt }) => ({
      ...{ key, askedOn, person },
      ...{ arrivedOn: dayOfDate(arrivedOn), recordedAt: createdAt.toISOString() },
    }));
  }

  /** The files for outside that told of it, the first one first. */
  async cohorts(caseId: string): Part<'cohorts'> {
    const rows = await this.prisma.cohortExportCase.findMany({
      where: { tenantId, caseId },
      include: { export: true },
      orderBy: { number: 'asc' },
    });
    return rows.map(({ export: { createdAt, size, person } }) => ({ leftAt: createdAt.toISOString(), size, person }));
  }
}
