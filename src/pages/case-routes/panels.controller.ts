import { Body, Get, Post } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { etagOf } from '../../cases/if-match.js';
import { StaleSitting } from '../../panels/panel.problem.js';
import { PanelsService } from '../../panels/panels.service.js';
import { onceNamed, whoFirst } from '../meetings/who-first.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { presentPanels, readSitting, type SittingFault } from './panels.presenter.js';

class NewSittingForm {
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly panel?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly date?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly papersBy?: string;
}

class CancelForm {
  @IsString()
  @MaxLength(80)
  readonly panel!: string;

  @IsString()
  readonly sitting!: string;

  @IsString()
  readonly version!: string;
}

/** When panels sit, as people of the site keep it. */
@PageController('panels')
export class PanelsPage {
  constructor(
    private readonly panels: PanelsService,
    private readonly people: People,
  ) {}

  @Get()
  async show(@ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    return onceNamed(person, '/panels', await this.view());
  }

  @Post()
  async add(@Body() form: NewSittingForm, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    if (person === undefined) return whoFirst('/panels');
    const read = readSitting(form, await this.panels.all());
    if (!('sitting' in read)) return this.view(form, read);
    const kept = (await this.panels.find(read.panel)).sittings.find(({ date }) => date === read.sitting.date);
    const of = { route: read.panel, id: kept?.id ?? '' };
    if (kept === undefined) await this.panels.add(read.panel, read.sitting, person.id);
    else await this.panels.edit(of, etagOf(kept.version), read.sitting, person.id);
    return new SeeOther('/panels');
  }

  @Post('cancel')
  async cancel(
    @Body() { panel: route, sitting: id, version }: CancelForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<SeeOther> {
    if (person === undefined) return whoFirst('/panels');
    const { date, papersBy } = await this.panels.sitting(route, id);
    const content = { date, ...(papersBy === undefined ? {} : { papersBy }), isCancelled: true };
    try {
      await this.panels.edit({ route, id }, etagOf(Number(version)), content, person.id);
    } catch (error) {
      // Somebody changed it meanwhile: the page shows how it is now.
      if (!(error instanceof StaleSitting)) throw error;
    }
    return new SeeOther('/panels');
  }

  private async view(typed: NewSittingForm = {}, faults: readonly SittingFault[] = []): Promise<View> {
    const nameOf = (person: string) => this.people.find(person)?.name ?? person;
    const page = presentPanels(await this.panels.all(), nameOf, typed, faults);
    return new View('case-routes/panels', page.title, page, faults.length === 0 ? 200 : 400);
  }
}
