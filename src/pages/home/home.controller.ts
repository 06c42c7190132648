import { Get, Query } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { CasesService } from '../../cases/cases.service.js';
import { CaseRoutesService } from '../../panels/case-routes.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PageQuery } from '../../platform/page.dto.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { presentLate } from '../case-routes/late.presenter.js';
import { presentHome } from './home.presenter.js';

/** The first page: the cases, and where everything else is. */
@PageController()
export class HomePage {
  constructor(
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly meetings: MeetingsService,
    private readonly caseRoutes: CaseRoutesService,
  ) {}

  @Get()
  async show(@Query() query: PageQuery): Promise<View> {
    const stored = await this.cases.listWhole(query);
    const { rules, sources } = this.catalogue.inForce.catalogue;
    const today = dayInLondon();
    const ids = stored.items.map(({ id }) => id);
    const meetings = await this.meetings.nextFor(ids, today);
    const page = presentHome(stored, { terms: rules.terms, today, meetings, sources });
    const late = presentLate(await this.caseRoutes.late(today));
    return new View('home/home', page.title, { ...page, late });
  }
}
