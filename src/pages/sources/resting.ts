import type { Catalogue } from '../../catalogue/catalogue.js';
import { words } from '../words/index.js';

const said = words.sources;

/** What rests on a source: each with a page of its own as a link, and the rest by name. */
export interface Resting {
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly names: readonly string[];
  readonly empty: string;
}

/** Everything of the catalogue that a source bears: rules, definitions, and every sentence that names a statement of it. */
export function restingOn(id: string, catalogue: Catalogue): Resting {
  const { options, definitions, routes, phases, pathways, factors, discussionPoints, cautions, resources } = catalogue;
  const own = new Set(catalogue.statements.filter(({ source }) => source === id).map((one) => one.id));
  const rests = (item: object): boolean => statementsIn(item).some((statement) => own.has(statement));
  const linksTo = (path: string, items: readonly { readonly id: string; readonly title: string }[]) =>
    items.filter(rests).map((item) => ({ text: item.title, href: `${path}/${item.id}` }));
  const ruled = options.filter((option) => option.ruleSets.some(({ source }) => source === id) || rests(option));
  const links = [
    ...ruled.map((option) => ({ text: option.title, href: `/catalogue/${option.id}` })),
    ...linksTo('/pathways', pathways),
    ...linksTo('/phases', phases),
    ...linksTo('/routes', routes),
  ];
  const defined = definitions.filter(({ source }) => source === id).map((one) => one.id);
  const beside = [...factors, ...discussionPoints, ...cautions, ...resources].filter(rests).length;
  const names = [...defined, ...(beside === 0 ? [] : [`${said.beside} ${beside}`])];
  return { links, names, empty: links.length + names.length === 0 ? said.nothingRests : '' };
}

/** Every statement that an item or a part of it names. */
function statementsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'statements' ? (item as readonly string[]) : statementsIn(item),
  );
}
