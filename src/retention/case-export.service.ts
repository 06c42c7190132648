import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import type { CaseExport } from './case-export.js';
import { CaseExportRepository } from './case-export.repository.js';

/** Gives out a case and everything of it. */
@Injectable()
export class CaseExportService {
  constructor(
    private readonly cases: CasesService,
    private readonly parts: CaseExportRepository,
  ) {}

  /** All of a case. Throws `NoSuchCase`. */
  async export(id: string): Promise<CaseExport> {
    const { pseudonym, version, madeUp, createdAt, updatedAt } = await this.cases.find(id);
    return {
      format: 'fingerpost-case',
      formatVersion: 1,
      case: { id, pseudonym, version, madeUp, createdAt, updatedAt },
      versions: await this.parts.versions(id),
      assessments: await this.parts.assessments(id, pseudonym),
      meetings: await this.parts.meetings(id),
      outcomes: await this.parts.outcomes(id),
      routeSteps: await this.parts.routeSteps(id),
      arrivals: await this.parts.arrivals(id),
      cohorts: await this.parts.cohorts(id),
    };
  }
}
