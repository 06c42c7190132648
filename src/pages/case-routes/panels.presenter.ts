import { sayDate } from '../../engine/index.js';
import type { Panel, SittingContent } from '../../panels/panel.js';
import { isDay } from '../../platform/day.constraint.js';
import { words } from '../words/index.js';
import type { NameOf } from './case-routes.presenter.js';

/** A sitting as it is typed. */
export interface TypedSitting {
  readonly panel?: string;
  readonly date?: string;
  readonly papersBy?: string;
}

/** A fault of the form: the field it belongs to, and what to do. */
export interface SittingFault {
  readonly field: 'panel' | 'date' | 'papersBy';
  readonly says: string;
}

/** The sitting that was typed, and of which panel; or what is wrong with it. */
export function readSitting(
  { panel = '', date = '', papersBy = '' }: TypedSitting,
  panels: readonly Panel[],
): { readonly panel: string; readonly sitting: SittingContent } | readonly SittingFault[] {
  const said = words.panels;
  const papers = papersBy.trim();
  const papersFit = papers === '' || (isDay(papers) && !(isDay(date) && papers > date));
  const faults: readonly (SittingFault | undefined)[] = [
    panels.some(({ id }) => id === panel) ? undefined : { field: 'panel', says: said.noPanel },
    isDay(date) ? undefined : { field: 'date', says: said.noDate },
    papersFit ? undefined : { field: 'papersBy', says: said.noPapers },
  ];
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0) return found;
  return { panel, sitting: { date, isCancelled: false, ...(papers === '' ? {} : { papersBy: papers }) } };
}

/** When each panel sits, with a form to add a sitting. */
export function presentPanels(
  panels: readonly Panel[],
  nameOf: NameOf,
  typed: TypedSitting = {},
  faults: readonly SittingFault[] = [],
) {
  const said = words.panels;
  const errorOf = (field: SittingFault['field']) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? undefined : { text: fault.says };
  };
  const rows = panels.flatMap(({ id, short, sittings }) =>
    sittings.map((one) => ({
      ...{ panel: id, id: one.id, version: String(one.version), title: short, isCancelled: one.isCancelled },
      date: sayDate(one.date),
      papersBy: one.papersBy === undefined ? '' : sayDate(one.papersBy),
      keptBy: `${nameOf(one.person)}, ${sayDate(one.updatedAt.slice(0, 10))}`,
      label: `${said.cancelOf} ${short}, ${sayDate(one.date)}`,
    })),
  );
  return {
    title: faults.length === 0 ? said.title : `${words.errorTitle}: ${said.title}`,
    heading: said.title,
    empty: rows.length === 0 ? said.empty : '',
    head: [said.panel, said.date, said.papersBy, said.keptBy, said.cancel],
    rows,
    errors: faults.map(({ field, says }) => ({ text: says, href: `#${field}` })),
    panels: {
      error: errorOf('panel'),
      items: panels.map(({ id, short }) => ({ value: id, text: short, selected: id === typed.panel })),
    },
    date: { value: typed.date ?? '', error: errorOf('date') },
    papersBy: { value: typed.papersBy ?? '', error: errorOf('papersBy') },
  };
}
