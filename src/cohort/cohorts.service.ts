import { Injectable } from '@nestjs/common';
import { MeetingsService } from '../meetings/meetings.service.js';
import { CohortCasesService } from './cohort-cases.service.js';
import type { CohortRow } from './cohort-case.js';
import { CohortChanged, StandsOutBeside, TooFewAlike } from './cohort.problem.js';
import { cohortSheet, isLargeEnough, type CohortReport } from './cohort-report.js';
import { CohortRepository } from './cohort.repository.js';
import { differencesTo, type CohortChoices } from './differencing.js';
import { kReportOf, rowsOf, SMALLEST_GROUP, withholding } from './k-report.js';

/** What was chosen of a file that leaves. */
export interface LeavingChoices extends CohortChoices {
  /** That it is to leave although it tells more beside a file that left before. */
  readonly despiteDifferences: boolean;
}

/** A file for outside the hospital, with what goes beside it. */
export interface Cohort {
  readonly report: CohortReport;
  /** The rows, as CSV. */
  readonly csv: string;
}

interface Made {
  readonly rows: readonly CohortRow[];
  readonly cases: readonly string[];
  readonly madeUp: boolean;
  readonly heldAgainst: number;
  readonly report: CohortReport;
}

/** The cases of a meeting for readers outside the hospital: without pseudonyms, and with how far children stand out. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly gathering: CohortCasesService,
    private readonly cohorts: CohortRepository,
  ) {}

  /** What would go beside the file; nothing leaves. Throws `NoSuchMeeting`. */
  async report(meetingId: string, choices: CohortChoices, person?: string): Promise<CohortReport> {
    return (await this.make(meetingId, choices, person)).report;
  }

  /** The file, and that it leaves is noted. Throws `NoSuchMeeting`, `TooFewAlike`, `StandsOutBeside`, `CohortChanged`. */
  async export(meetingId: string, choices: LeavingChoices, person: string): Promise<Cohort> {
    const { rows, cases, madeUp, heldAgainst, report } = await this.make(meetingId, choices, person);
    if (!isLargeEnough(report)) throw new TooFewAlike();
    if (report.differences.length > 0 && !choices.despiteDifferences) throw new StandsOutBeside();
    const { coarsen, withhold } = choices;
    const noted = await this.cohorts.note({ cases, k: report.k, heldAgainst, coarsen, withhold, person });
    if (!noted) throw new CohortChanged();
    return { report, csv: cohortSheet(rows, madeUp) };
  }

  private async make(meetingId: string, choices: CohortChoices, person?: string): Promise<Made> {
    const meeting = await this.meetings.find(meetingId);
    const { cases, leftOut, permissionNotRecorded, madeUp } = await this.gathering.gather(meeting, person);
    const plain = rowsOf(cases, choices.coarsen);
    const rows = choices.withhold ? withholding(plain) : plain;
    const ids = cases.map(({ caseId }) => caseId);
    const earlier = await this.cohorts.tellingOf(ids);
    const report = {
      ...kReportOf(rows),
      month: meeting.date.slice(0, 7),
      smallest: SMALLEST_GROUP,
      coarsened: choices.coarsen,
      leftOut,
      permissionNotRecorded,
      differences: differencesTo(earlier, ids, choices),
    };
    return { rows, cases: ids, madeUp, heldAgainst: earlier[0]?.number ?? 0, report };
  }
}
