import { Injectable } from '@nestjs/common';
import { assessmentOf } from '../assessments/assessment-text.js';
import type { StoredAssessment } from '../assessments/assessment.js';
import { AnswerQuestionsService } from '../assessments/answer-questions.service.js';
import { AssessmentsService } from '../assessments/assessments.service.js';
import { checkWordsOf } from '../cases/check-words.js';
import { Problem } from '../platform/problem.js';
import type { MeetingLine, MeetingLines, SinceLastTime } from './meeting-line.js';
import { mapChanges, mapLine } from './meeting-line.mapper.js';
import type { EarlierLook, Meeting, MeetingEntry } from './meeting.js';
import { MeetingRepository } from './meeting.repository.js';
import { RoomOutcomeRepository } from './room-outcome.repository.js';

/** Who reads the list, and on which day. */
interface Reader {
  readonly today: string;
  readonly person: string | undefined;
}

/** The list of a meeting as it is read: each case put to the rules as of the meeting's day, and against last time. */
@Injectable()
export class MeetingLinesService {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly outcomes: RoomOutcomeRepository,
    private readonly assessments: AssessmentsService,
    private readonly questions: AnswerQuestionsService,
  ) {}

  /**
   * The lines of a meeting. Up to its day the answers are made from the newest record and noted as looked at; after it
   * those that were noted stand, and nothing is noted any more.
   */
  async lines(meeting: Meeting, reader: Reader): Promise<MeetingLines> {
    const { date, entries } = meeting;
    const cases = entries.map(({ caseId }) => caseId);
    const looks = await this.meetings.looksBefore(date, cases);
    const said = await this.said(meeting, cases);
    const lines: MeetingLine[] = [];
    for (const entry of entries) {
      const last = looks.find(({ caseId }) => caseId === entry.caseId);
      lines.push({ ...(await this.line(entry, { meeting, reader, last })), ...said(entry.caseId) });
    }
    return { asOf: date, isOver: reader.today > date, lines };
  }

  /** What was said of a case: by the latest meeting before, and by this one. */
  private async said({ id, date }: Meeting, cases: readonly string[]) {
    const [before, here] = await Promise.all([this.outcomes.ofCases(cases, date), this.outcomes.ofMeeting(id)]);
    return (caseId: string): Pick<MeetingLine, 'lastSaid' | 'said'> => {
      const [lastSaid, said] = [before, here].map((all) => all.find((outcome) => outcome.caseId === caseId));
      return { ...(lastSaid === undefined ? {} : { lastSaid }), ...(said === undefined ? {} : { said }) };
    };
  }

  private async line(entry: MeetingEntry, beside: Beside): Promise<MeetingLine> {
    const known = { ...entry, checkWords: checkWordsOf(entry.pseudonym) };
    try {
      const stored = await this.look(entry, beside);
      const answer = mapLine(assessmentOf(stored));
      const since = beside.last === undefined ? {} : { since: await this.since(stored, beside.last) };
      return { ...known, assessmentId: stored.head.id, answer, ...since };
    } catch (error) {
      if (error instanceof Problem) return { ...known, remark: error.message };
      throw error;
    }
  }

  private async look({ caseId, assessmentId }: MeetingEntry, { meeting, reader }: Beside): Promise<StoredAssessment> {
    const isOver = reader.today > meeting.date;
    if (isOver && assessmentId !== undefined) return this.assessments.find(assessmentId);
    const { assessment } = await this.assessments.assess({ caseId, asOf: meeting.date }, reader.person);
    if (!isOver && assessment.head.id !== assessmentId)
      await this.meetings.noteAnswer(meeting.id, caseId, assessment.head.id);
    return assessment;
  }

  private async since({ head }: StoredAssessment, last: EarlierLook): Promise<SinceLastTime> {
    const { meetingId, date, assessmentId } = last;
    if (assessmentId === head.id) return { meetingId, date, changes: [] };
    try {
      return { meetingId, date, changes: mapChanges(await this.questions.changes(head.id, assessmentId)) };
    } catch (error) {
      if (error instanceof Problem) return { meetingId, date, changes: [], remark: error.message };
      throw error;
    }
  }
}

interface Beside {
  readonly meeting: Meeting;
  readonly reader: Reader;
  readonly last: EarlierLook | undefined;
}
