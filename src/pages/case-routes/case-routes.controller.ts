import { Body, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { StaleCase } from '../../cases/case.problem.js';
import { etagOf } from '../../cases/if-match.js';
import { isStep } from '../../panels/case-route.js';
import { CaseRoutesService } from '../../panels/case-routes.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import { isDay } from '../../platform/day.constraint.js';
import { dayInLondon } from '../../platform/today.js';
import { dayTyped, type DayFields } from '../forms/day-fields.js';
import { onceNamed, whoFirst } from '../meetings/who-first.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { words } from '../words/index.js';
import { SittingForm, StepsForm } from './case-route.forms.js';
import { presentCaseRoute, presentCaseRoutes } from './case-routes.presenter.js';

interface Of {
  readonly caseId: string;
  readonly route: string;
}

/** A case on its routes: where it stands on each, and what is recorded there. */
@PageController('cases/:id/routes')
export class CaseRoutesPage {
  constructor(
    private readonly cases: CasesService,
    private readonly caseRoutes: CaseRoutesService,
    private readonly panels: PanelsService,
    private readonly people: People,
  ) {}

  @Get()
  async show(@Param('id') id: string): Promise<View> {
    const stored = await this.cases.find(id);
    const page = presentCaseRoutes(await this.caseRoutes.find(id, dayInLondon()), stored);
    return new View('case-routes/case-routes', page.title, page);
  }

  @Get(':route')
  async one(
    @Param('id') caseId: string,
    @Param('route') route: string,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    return onceNamed(person, `/cases/${caseId}/routes/${route}`, await this.view({ caseId, route }));
  }

  @Post(':route')
  async record(
    @Param('id') caseId: string,
    @Param('route') route: string,
    @Body() form: StepsForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const [of, here, today] = [{ caseId, route }, `/cases/${caseId}/routes/${route}`, dayInLondon()];
    if (person === undefined) return whoFirst(here);
    const day = dayTyped(form);
    if (day === undefined || day > today) return this.view(of, { field: 'day', says: words.caseRoutes.noDay }, form);
    const steps = (form.step ?? []).flatMap((step, at) => {
      const state = form.state?.[at];
      return isStep(step) && (state === 'yes' || state === 'no') ? [{ step, state, day } as const] : [];
    });
    if (steps.length === 0) return this.view(of, { field: 'steps', says: words.caseRoutes.noStep }, form);
    await this.caseRoutes.record(of, steps, { person: person.id, today });
    return new SeeOther(here);
  }

  @Post(':route/sitting')
  async choose(
    @Param('id') caseId: string,
    @Param('route') route: string,
    @Body() { sitting, version }: SittingForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const here = `/cases/${caseId}/routes/${route}`;
    if (person === undefined) return whoFirst(here);
    const date = isDay(sitting) ? sitting : undefined;
    try {
      const by = { person: person.id, today: dayInLondon() };
      await this.caseRoutes.choose({ caseId, route, date }, etagOf(Number(version)), by);
      return new SeeOther(here);
    } catch (error) {
      if (!(error instanceof StaleCase)) throw error;
      return this.view({ caseId, route }, { field: 'sitting', says: words.caseRoutes.stale });
    }
  }

  @Post(':route/anew')
  async anew(
    @Param('id') caseId: string,
    @Param('route') route: string,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<SeeOther> {
    const here = `/cases/${caseId}/routes/${route}`;
    if (person === undefined) return whoFirst(here);
    await this.caseRoutes.beginAnew({ caseId, route }, { person: person.id, today: dayInLondon() });
    return new SeeOther(here);
  }

  private async view(
    { caseId, route }: Of,
    fault?: { readonly field: string; readonly says: string },
    typed?: DayFields,
  ): Promise<View> {
    const today = dayInLondon();
    const [stored, routes] = [await this.cases.find(caseId), await this.caseRoutes.find(caseId, today)];
    const found = routes.routes.find((one) => one.route === route);
    if (found === undefined) throw new NotFoundException();
    const nameOf = (person: string) => this.people.find(person)?.name ?? person;
    const beside = { stored, kept: await this.panels.sittings(), today, nameOf };
    const page = presentCaseRoute(routes, found, {
      ...beside,
      ...(fault === undefined ? {} : { fault }),
      ...(typed === undefined ? {} : { typed }),
    });
    return new View('case-routes/case-route', page.title, page, fault === undefined ? 200 : 400);
  }
}
