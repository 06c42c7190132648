import { Get, Param } from '@nestjs/common';
import { People } from '../../access/people.js';
import { CasesService } from '../../cases/cases.service.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { RoomOutcomesService } from '../../meetings/room-outcomes.service.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentCaseMeetings } from './case-meetings.presenter.js';

/** What each meeting said of a case last. */
@PageController('cases/:id/meetings')
export class CaseMeetingsPage {
  constructor(
    private readonly outcomes: RoomOutcomesService,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly people: People,
  ) {}

  @Get()
  async show(@Param('id') id: string): Promise<View> {
    const stored = await this.cases.find(id);
    const { options } = this.catalogue.inForce.catalogue;
    const page = presentCaseMeetings(stored, await this.outcomes.ofCase(id), { people: this.people.all, options });
    return new View('outcome/case-meetings', page.title, page);
  }
}
