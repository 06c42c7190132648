import { Injectable } from '@nestjs/common';
import { contentOf } from '../assessments/asked-again.js';
import { answerIn } from '../assessments/assessment-text.js';
import { AssessmentsService } from '../assessments/assessments.service.js';
import type { FoundAssessment } from '../assessments/assessment.js';
import { dayFrom } from '../assessments/day-from.js';
import { identityFaults } from '../cases/case-faults.js';
import type { StoredCase } from '../cases/case.js';
import { CasesService } from '../cases/cases.service.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { InvalidRequest } from '../platform/problem.js';
import { madePack } from './made-pack.js';
import type { PackChoices } from './pack.dto.js';
import { written, type PackFile } from './pack-file.js';
import type { Pack, PackFormat } from './pack.model.js';
import {
  AnsweredOtherwise,
  IdentityInPack,
  NoCodeForPack,
  NotPermitted,
  PermissionNotRecorded,
} from './pack.problem.js';
import { findingsIn, type PackFindings } from './pack-findings.js';
import { permissionOf } from './permission.js';

/** What an answer is read from before a pack is made of it. */
interface Subject {
  readonly found: FoundAssessment;
  readonly stored: StoredCase;
}

/** Panel packs: what is about to leave, and the papers themselves. None is stored. */
@Injectable()
export class PacksService {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
  ) {}

  /** What is to be known before a pack of an answer leaves. */
  async findings(assessment: string): Promise<PackFindings> {
    const { found, stored } = await this.load(assessment);
    const catalogue = await this.catalogue.catalogueOf(found.origin.release);
    return findingsIn({
      content: contentOf(found.origin.case, catalogue),
      raw: found.origin.case,
      permission: permissionOf(this.cases.readStored(stored)),
      answer: answerIn(found),
    });
  }

  /** The pack of an answer in the formats asked for; refused where the family refuses, or where it would tell who the child is. */
  async files(assessment: string, choices: PackChoices, formats: readonly PackFormat[]): Promise<readonly PackFile[]> {
    const pack = await this.pack(assessment, choices);
    return Promise.all(formats.map((format) => written(pack, format)));
  }

  private async pack(assessment: string, choices: PackChoices): Promise<Pack> {
    const { found, stored } = await this.load(assessment);
    const permission = permissionOf(this.cases.readStored(stored));
    if (permission === 'no') throw new NotPermitted();
    if (permission === 'not-recorded' && choices.permissionNotRecorded !== true) throw new PermissionNotRecorded();
    const faults = identityFaults(found.origin.case, 'case');
    if (faults.length > 0) throw new IdentityInPack(faults);

    const { release, asOf } = found.origin;
    const catalogue = await this.catalogue.catalogueOf(release);
    const { coarsen = [], looked = [], inherited = false } = choices;
    const context = { permission, coarsen, looked, inherited };
    const pack = madePack(
      {
        code: stored.pseudonym,
        madeUp: stored.madeUp,
        content: contentOf(found.origin.case, catalogue),
        asOf: dayFrom(asOf),
        catalogue,
        release,
        answer: answerIn(found),
      },
      choices.route === undefined ? context : { ...context, route: this.titleOf(choices.route) },
    );
    if (pack === undefined) throw new AnsweredOtherwise();
    return pack;
  }

  private async load(assessment: string): Promise<Subject> {
    const found = await this.assessments.find(assessment);
    const { caseId } = found.head;
    if (caseId === undefined) throw new NoCodeForPack();
    return { found, stored: await this.cases.find(caseId) };
  }

  private titleOf(route: string): string {
    const found = this.catalogue.inForce.catalogue.routes.find(({ id }) => id === route);
    if (found === undefined) throw new InvalidRequest([{ path: 'route', message: 'is no route of the catalogue' }]);
    return found.title;
  }
}
