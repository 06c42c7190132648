import { Injectable } from '@nestjs/common';
import { mapRoutes } from '../assessments/answer-guide.mapper.js';
import { dayFrom } from '../assessments/day-from.js';
import type { Route } from '../catalogue/guide.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { StoredCase } from '../cases/case.js';
import { CasesService } from '../cases/cases.service.js';
import type { CaseContent } from '../engine/index.js';
import { permissionOf } from '../packs/permission.js';
import { InvalidRequest } from '../platform/problem.js';
import { BEGUN_ANEW, type CaseRoute, type CaseRoutes, type LateCase, type StepRecord } from './case-route.js';
import { chosenSitting } from './chosen-sitting.js';
import { lateOf } from './late.js';
import type { Sitting } from './panel.js';
import { PanelsService } from './panels.service.js';
import { withSitting } from './sitting-edit.js';
import { StepRepository } from './step.repository.js';
import { begunAnewOn, stepsNow } from './steps-now.js';

/** A step to be recorded. */
export type NewStep = Pick<StepRecord, 'step' | 'state' | 'day'>;

/** What of many cases is read once. */
interface Beside {
  readonly today: string;
  readonly kept: readonly Sitting[];
  readonly records: readonly StepRecord[];
}

/** Cases on their routes: permission, sitting, what is attached, what has happened, what is late. */
@Injectable()
export class CaseRoutesService {
  constructor(
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly panels: PanelsService,
    private readonly steps: StepRepository,
  ) {}

  /** The routes that the disease of a case opens, and those on which anything of it is recorded. */
  async find(caseId: string, today: string): Promise<CaseRoutes> {
    const stored = await this.cases.find(caseId);
    const content = this.cases.readStored(stored);
    const beside = { today, kept: await this.panels.sittings(), records: await this.steps.records(caseId) };
    const { catalogue } = this.catalogue.inForce;
    const open = mapRoutes({ catalogue, content, asOf: dayFrom(today) }).map(({ id }) => id);
    const begun = beside.records.map(({ route }) => route);
    const routes = catalogue.routes.filter(({ id }) => open.includes(id) || begun.includes(id));
    const { id, pseudonym, version } = stored;
    return {
      seenOn: today,
      caseId: id,
      pseudonym,
      version,
      routes: routes.map((route) => caseRoute(route, content, beside)),
    };
  }

  /** Records steps of a case on a route, all or none. Throws `NoSuchCase`, `NoSuchRoute`, `InvalidRequest`. */
  async record(
    { caseId, route }: { readonly caseId: string; readonly route: string },
    steps: readonly NewStep[],
    { person, today }: { readonly person: string; readonly today: string },
  ): Promise<void> {
    this.panels.route(route);
    await this.cases.find(caseId);
    if (steps.some(({ day }) => day > today))
      throw new InvalidRequest([{ path: 'day', message: 'is later than today: record what has happened' }]);
    await this.steps.add(steps.map((step) => ({ ...step, caseId, route, person })));
  }

  /** Sets aside what was recorded of a case on a route: it sets out anew. */
  beginAnew(
    of: { readonly caseId: string; readonly route: string },
    by: { readonly person: string; readonly today: string },
  ): Promise<void> {
    return this.record(of, [{ step: BEGUN_ANEW, state: 'yes', day: by.today }], by);
  }

  /**
   * Puts a case down for a sitting of a route, or for none: the next version of the case, where sittings are recorded.
   * Throws `NoSuchCase`, `NoSuchRoute`, `StaleCase`.
   */
  async choose(
    { caseId, route, date }: { readonly caseId: string; readonly route: string; readonly date: string | undefined },
    ifMatch: string | undefined,
    { person, today }: { readonly person: string; readonly today: string },
  ): Promise<StoredCase> {
    this.panels.route(route);
    if (date !== undefined && date < today)
      throw new InvalidRequest([{ path: 'date', message: 'is before today: choose a sitting that is still to come' }]);
    const stored = await this.cases.find(caseId);
    return this.cases.edit(caseId, ifMatch, withSitting(stored.case, route, { date, today }), person);
  }

  /** What is late of any case, the longest first. */
  async late(today: string): Promise<readonly LateCase[]> {
    const [kept, records] = [await this.panels.sittings(), await this.steps.records()];
    const down = await this.cases.mentioning('panelSittings');
    const others = new Set(records.map(({ caseId }) => caseId));
    down.forEach(({ id }) => others.delete(id));
    const all = [
      ...down.map((stored) => ({ stored, content: this.sittingsOf(stored) })),
      ...(await this.cases.summaries([...others])).map((stored) => ({ stored, content: NO_SITTINGS })),
    ];
    const late = all.flatMap(({ stored: { id, pseudonym }, content }) => {
      const own = { today, kept, records: records.filter(({ caseId }) => caseId === id) };
      return this.catalogue.inForce.catalogue.routes.flatMap((route) =>
        lateOf(progress(route.id, content, own), today).map((one) => ({
          ...{ ...one, caseId: id, pseudonym, route: route.id, short: route.short },
        })),
      );
    });
    return late.sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
  }

  /** A case that cannot be read with the release in force says so on its own page; here it is down for nothing. */
  private sittingsOf(stored: StoredCase): Pick<CaseContent, 'panelSittings'> {
    try {
      return this.cases.readStored(stored);
    } catch {
      return NO_SITTINGS;
    }
  }
}

const NO_SITTINGS = { panelSittings: { given: false, partial: false, items: [], absent: [] } };

function caseRoute(route: Route, content: CaseContent, beside: Beside): CaseRoute {
  const { id, title, short, needs } = route;
  const now = progress(id, content, beside);
  return {
    ...{ route: id, title, short, ...now },
    needsPermission: needs.some(({ need }) => need === 'permission'),
    permission: permissionOf(content),
    isBegun: now.sitting !== undefined || now.steps.some(({ state }) => state !== 'not-recorded'),
    late: lateOf(now, beside.today),
  };
}

function progress(
  route: string,
  content: Pick<CaseContent, 'panelSittings'>,
  { today, kept, records }: Beside,
): Pick<CaseRoute, 'sitting' | 'steps'> {
  const own = records.filter((record) => record.route === route);
  const sitting = chosenSitting(content, route, { today, since: begunAnewOn(own), kept });
  return { steps: stepsNow(own), ...(sitting === undefined ? {} : { sitting }) };
}
