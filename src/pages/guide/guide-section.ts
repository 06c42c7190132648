import { sentence } from '../../assessments/sentence.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Caution, DiscussionPoint, Factor, GuideItem, Resource, Route } from '../../catalogue/guide.js';
import { stateOf } from '../../catalogue/source-state.js';
import { NATION_NAMES, readPartialDate, type Access } from '../../engine/index.js';
import { words } from '../words/index.js';

const said = words.guide;

/** One line of a section: what it says, and where it leads. */
export interface GuideLine {
  readonly text: string;
  readonly links: readonly GuideLink[];
}
export interface GuideLink {
  readonly text: string;
  readonly href: string;
}
/** A titled list; one without lines is not shown. */
export interface GuideSection {
  readonly title: string;
  readonly lines: readonly GuideLine[];
  /** Whether the lines stand in an order that means something. */
  readonly ordered?: boolean;
}

/** A section of plain sentences. */
export function sentences(title: string, texts: readonly string[]): GuideSection {
  return { title, lines: texts.map((text) => ({ text: sentence(text), links: [] })) };
}

/** The sections that hold something. */
export function filled(sections: readonly GuideSection[]): readonly GuideSection[] {
  return sections.filter(({ lines }) => lines.length > 0);
}

/** How something is to be had, each line with the nations it speaks for. */
export function accessSection(access: readonly Access[]): GuideSection {
  return sentences(
    said.access,
    access.map(({ says, nations }) => (nations === undefined ? says : `${nations.map(nationOf).join(', ')}: ${says}`)),
  );
}

const nationOf = (code: string): string => NATION_NAMES[code] ?? code;

/** Warnings, but for those whose statements something above has said already. */
export function cautionSection(cautions: readonly Caution[], above: readonly string[]): GuideSection {
  const more = cautions.filter(({ statements }) => !statements.every((one) => above.includes(one)));
  return sentences(
    said.cautions,
    more.map(({ says }) => says),
  );
}

/** Points to discuss, or the questions to ask. */
export function pointSection(title: string, points: readonly DiscussionPoint[]): GuideSection {
  return sentences(
    title,
    points.map(({ says }) => says),
  );
}

/** What bears on a choice. */
export function factorSection(factors: readonly Factor[]): GuideSection {
  return sentences(
    said.factors,
    factors.map(({ title, says }) => `${title}: ${says}`),
  );
}

/** Routes, by name. */
export function routeSection(routes: readonly Route[]): GuideSection {
  return {
    title: said.routes,
    lines: routes.map(({ id, title }) => ({ text: '', links: [{ text: title, href: `/routes/${id}` }] })),
  };
}

/** Places to turn to, with their age on a day. */
export function resourceSection(resources: readonly Resource[], on: string): GuideSection {
  const day = readPartialDate(on)?.earliest ?? 0;
  return {
    title: said.resources,
    lines: resources.map((one) => ({
      text: [one.title, one.phone, ...stateOf(one, [], day)].filter((text) => text !== undefined).join('; '),
      links: one.link === undefined ? [] : [{ text: one.link, href: one.link }],
    })),
  };
}

/** The sources that statements are of, each with its state on a day and the statements that count here. */
export function sourceSection(statements: readonly string[], catalogue: Catalogue, on: string): GuideSection {
  const day = readPartialDate(on)?.earliest ?? 0;
  const named = catalogue.statements.filter(({ id }) => statements.includes(id));
  const sources = catalogue.sources.filter(({ id }) => named.some(({ source }) => source === id));
  return {
    title: said.sources,
    lines: sources.map((source) => ({
      text: [source.short, ...stateOf(source, catalogue.sources, day)].join('; '),
      links: named
        .filter((one) => one.source === source.id)
        .map(({ id }) => ({ text: id, href: `/sources/${source.id}#statement-${id}` })),
    })),
  };
}

/** Whether an item of the guide is about any cancer, or about one of these diagnoses or what they are a kind of. */
export function isAbout(
  { about }: GuideItem,
  diagnoses: readonly string[],
  { rules: { terms } }: Pick<Catalogue, 'rules'>,
): boolean {
  return about === undefined || diagnoses.some((one) => terms.isA(one, about));
}
