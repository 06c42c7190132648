import { Injectable } from '@nestjs/common';
import { assessmentOf } from '../assessments/assessment-text.js';
import { AssessmentsService } from '../assessments/assessments.service.js';
import { dayFrom } from '../assessments/day-from.js';
import { CasesService } from '../cases/cases.service.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { Meeting, MeetingEntry } from '../meetings/meeting.js';
import { permissionOf, type Permission } from '../packs/permission.js';
import { Problem } from '../platform/problem.js';
import { mapCohortCase } from './cohort-case.mapper.js';
import type { CohortCase } from './cohort-case.js';
import type { LeftOut } from './cohort-report.js';

/** The cases of a list that a cohort may tell of, and how many it may not. */
export interface Gathered {
  readonly cases: readonly CohortCase[];
  readonly leftOut: LeftOut;
  readonly permissionNotRecorded: number;
  /** Whether all of them are made up: they never stand among others. */
  readonly madeUp: boolean;
}

interface Read {
  readonly madeUp: boolean;
  /** Absent where the case cannot be read, or the family does not permit it. */
  readonly told?: CohortCase;
  readonly permission?: Permission;
}

/** Reads the cases of a meeting for a cohort: each as it is recorded now, put to the rules as of the meeting's day. */
@Injectable()
export class CohortCasesService {
  constructor(
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly assessments: AssessmentsService,
  ) {}

  /** What may be told of the cases of a list. Nothing is noted as looked at. */
  async gather({ entries, date }: Meeting, person?: string): Promise<Gathered> {
    const all: Read[] = [];
    for (const entry of entries) all.push(await this.read(entry, date, person));
    const madeUp = all.every((one) => one.madeUp);
    const own = all.filter((one) => madeUp || !one.madeUp);
    const told = own.filter((one) => one.told !== undefined);
    const refused = own.filter(({ permission }) => permission === 'no').length;
    return {
      cases: told.flatMap((one) => one.told ?? []),
      leftOut: { refused, unreadable: own.length - told.length - refused, madeUp: all.length - own.length },
      permissionNotRecorded: told.filter(({ permission }) => permission === 'not-recorded').length,
      madeUp,
    };
  }

  private async read({ caseId, madeUp }: MeetingEntry, asOf: string, person: string | undefined): Promise<Read> {
    try {
      const content = this.cases.readStored(await this.cases.find(caseId));
      const permission = permissionOf(content);
      if (permission === 'no') return { madeUp, permission };
      const { terms } = this.catalogue.inForce.catalogue.rules;
      const { assessment } = await this.assessments.assess({ caseId, asOf }, person);
      const told = mapCohortCase(caseId, { content, asOf: dayFrom(asOf), terms }, assessmentOf(assessment));
      return { madeUp, permission, told };
    } catch (error) {
      if (error instanceof Problem) return { madeUp };
      throw error;
    }
  }
}
