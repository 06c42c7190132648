import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { AssessmentsService } from '../../assessments/assessments.service.js';
import { CasesService } from '../../cases/cases.service.js';
import { NotPermitted, PermissionNotRecorded, IdentityInPack } from '../../packs/pack.problem.js';
import { PACK_FORMATS } from '../../packs/pack.model.js';
import { PacksService } from '../../packs/packs.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { Download, View } from '../view.js';
import { presentPack, presentReady } from './pack.presenter.js';
import { choicesOf, PackForm, PackQuery } from './pack.query.js';

/** The panel pack: what is about to leave, what is made coarser, and the papers. */
@PageController('cases/:id/pack')
export class PackPage {
  constructor(
    private readonly cases: CasesService,
    private readonly assessments: AssessmentsService,
    private readonly packs: PacksService,
  ) {}

  @Get()
  show(@Param('id') id: string, @Query() query: PackQuery, @ActingPersonIfNamed() person?: Person): Promise<View> {
    return this.choosing(id, query, person);
  }

  @Get('ready')
  ready(@Param('id') id: string, @Query() query: PackQuery, @ActingPersonIfNamed() person?: Person): Promise<View> {
    return this.orChoosing(id, query, person, async (assessment, asOf) => {
      const files = await this.packs.files(assessment, choicesOf(query), PACK_FORMATS);
      const page = presentReady(await this.cases.find(id), asOf, files, query);
      return new View('pack/ready', page.title, page);
    });
  }

  @Post()
  download(
    @Param('id') id: string,
    @Body() form: PackForm,
    @ActingPersonIfNamed() person?: Person,
  ): Promise<View | Download> {
    return this.orChoosing(id, form, person, async (assessment) => {
      const [file] = await this.packs.files(assessment, choicesOf(form), [form.format]);
      if (file === undefined) throw new Error('each format asked for is written');
      return new Download(file.name, file.type, file.bytes);
    });
  }

  /** What is made; or the page of choices again where the pack is stopped for what stands on it. */
  private async orChoosing<Made>(
    id: string,
    query: PackQuery,
    person: Person | undefined,
    make: (assessment: string, asOf: string) => Promise<Made>,
  ): Promise<Made | View> {
    const { assessment, asOf } = await this.answered(id, query, person);
    try {
      return await make(assessment, asOf);
    } catch (error) {
      const isStopped = [NotPermitted, PermissionNotRecorded, IdentityInPack].some((kind) => error instanceof kind);
      if (!isStopped) throw error;
      return this.choosing(id, query, person, true);
    }
  }

  private async choosing(id: string, query: PackQuery, person?: Person, isRefused = false): Promise<View> {
    const { assessment, asOf } = await this.answered(id, query, person);
    const page = presentPack(await this.cases.find(id), asOf, await this.packs.findings(assessment), query, isRefused);
    return new View('pack/pack', page.title, page, isRefused ? 400 : 200);
  }

  private async answered(id: string, { asOf = dayInLondon() }: PackQuery, person: Person | undefined) {
    const { assessment } = await this.assessments.assess({ caseId: id, asOf }, person?.id);
    return { assessment: assessment.head.id, asOf };
  }
}
