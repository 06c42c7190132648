import { Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { Route } from '../catalogue/guide.js';
import { versionNamed } from '../cases/if-match.js';
import { InvalidRequest } from '../platform/problem.js';
import { Randomness } from '../platform/randomness.js';
import type { Panel, Sitting, SittingContent } from './panel.js';
import { NoSuchRoute, NoSuchSitting, SittingTaken, StaleSitting } from './panel.problem.js';
import { PanelRepository } from './panel.repository.js';

/** Panels: the routes of the catalogue, and when each sits, as people of the site keep it. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly panels: PanelRepository,
    private readonly catalogue: CatalogueService,
    private readonly randomness: Randomness,
  ) {}

  /** Every route with its sittings, in the order of the catalogue. */
  async all(): Promise<readonly Panel[]> {
    const sittings = await this.panels.all();
    return this.routes.map((route) => panelOf(route, sittings));
  }

  /** One route with its sittings. Throws `NoSuchRoute`. */
  async find(id: string): Promise<Panel> {
    return panelOf(this.route(id), await this.panels.all());
  }

  /** Every sitting, the earliest first. */
  sittings(): Promise<readonly Sitting[]> {
    return this.panels.all();
  }

  /** Adds a sitting. Throws `SittingTaken` where the panel sits on that day already. */
  async add(route: string, content: SittingContent, person: string): Promise<Sitting> {
    this.route(route);
    checkPapers(content);
    const id = this.randomness.id();
    if (!(await this.panels.create({ ...content, id, route, person }))) throw new SittingTaken();
    return this.sitting(route, id);
  }

  /** Makes the next version of a sitting, where the editor has read the newest. */
  async edit(
    { route, id }: { readonly route: string; readonly id: string },
    ifMatch: string | undefined,
    content: SittingContent,
    person: string,
  ): Promise<Sitting> {
    const madeOn = versionNamed(ifMatch, 'sitting');
    checkPapers(content);
    await this.sitting(route, id);
    const onDay = (await this.panels.all()).find((one) => one.route === route && one.date === content.date);
    if (onDay !== undefined && onDay.id !== id) throw new SittingTaken();
    const edited = madeOn !== undefined && (await this.panels.edit({ ...content, id, route, person }, madeOn));
    if (!edited) throw new StaleSitting();
    return this.sitting(route, id);
  }

  /** A sitting of a panel. Throws `NoSuchRoute`, `NoSuchSitting`. */
  async sitting(route: string, id: string): Promise<Sitting> {
    const { sittings } = await this.find(route);
    const found = sittings.find((one) => one.id === id);
    if (found === undefined) throw new NoSuchSitting();
    return found;
  }

  /** A route of the release in force. Throws `NoSuchRoute`. */
  route(id: string): Route {
    const found = this.routes.find((route) => route.id === id);
    if (found === undefined) throw new NoSuchRoute();
    return found;
  }

  private get routes(): readonly Route[] {
    return this.catalogue.inForce.catalogue.routes;
  }
}

const panelOf = ({ id, title, short }: Route, sittings: readonly Sitting[]): Panel => ({
  ...{ id, title, short },
  sittings: sittings.filter(({ route }) => route === id),
});

function checkPapers({ date, papersBy }: SittingContent): void {
  if (papersBy !== undefined && papersBy > date)
    throw new InvalidRequest([{ path: 'papersBy', message: 'is later than the sitting: papers are taken before it' }]);
}
