import type { Catalogue } from '../catalogue/catalogue.js';
import type { Route } from '../catalogue/guide.js';
import { mayBe, ownValueOf, sayDate, type CaseContent } from '../engine/index.js';
import { accessFor } from './access-text.js';
import type { FactorDocument, RouteDocument } from './answer.js';

/** A case and the catalogue that it is put to, on a day. */
interface Beside {
  readonly catalogue: Catalogue;
  readonly content: CaseContent;
  readonly asOf: number;
}

/** The routes that the disease opens, or may open, in the order of the catalogue: none comes before another. */
export function mapRoutes(beside: Beside): readonly RouteDocument[] {
  return beside.catalogue.routes.filter((route) => isFor(route, beside)).map((route) => mapRoute(route, beside));
}

/** The factors that a source names for the disease, each with the case’s own values. */
export function mapFactors(beside: Beside): readonly FactorDocument[] {
  return beside.catalogue.factors
    .filter((factor) => isFor(factor, beside))
    .map(({ id, title, says, statements, reads }) => ({
      id,
      title,
      says,
      statements,
      values: reads.map((name) => valueOf(name, beside)),
    }));
}

function isFor({ about }: { readonly about?: string }, { content, asOf, catalogue }: Beside): boolean {
  return about === undefined || mayBe(about, content, asOf, catalogue.rules.terms);
}

function mapRoute({ needs, shows, access, about: _about, family: _family, ...route }: Route, beside: Beside) {
  return {
    ...route,
    needs: needs.map(({ says, statements, reads }) => ({
      says,
      statements,
      ...(reads === undefined ? {} : { recorded: valueOf(reads, beside).says }),
    })),
    access: accessFor(access, beside.content),
    ...(shows === undefined
      ? {}
      : { recorded: shows === 'panelSittings' ? sitting(route.id, beside) : valueOf(shows, beside).says }),
  };
}

function valueOf(name: string, { content, asOf, catalogue }: Beside) {
  return ownValueOf(name, content, asOf, catalogue.rules.terms);
}

/** The day of a panel’s sitting, which may lie ahead. */
function sitting(route: string, { content }: Beside): string {
  const own = content.panelSittings.items.filter((item) => item.route.some(({ value }) => value === route));
  const days = own.flatMap(({ date }) => date.flatMap(({ value }) => (value === undefined ? [] : sayDate(value))));
  return days.length === 0 ? 'sitting date not recorded' : `sitting ${days.join(' and ')}`;
}
