import type { Catalogue } from '../catalogue/catalogue.js';
import type { Caution, DiscussionPoint, GuideItem, Pathway, Phase, Route } from '../catalogue/guide.js';
import { helpOf, paragraphsOf, section, type FamilySection, type Reader } from './family-section.js';
import { familyWords as said } from './family.words.js';

/** What a page for families is about: its own sections, and the items of the guide that they rest on. */
export interface FamilyTopic {
  readonly title: string;
  readonly sections: readonly FamilySection[];
  readonly rests: readonly GuideItem[];
}
/** For whom a page is written, from which catalogue, and on which day (`YYYY-MM-DD`). */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly reader: Reader;
  readonly today: string;
}

/** A pathway, with those who may look at such a case. */
export function pathwayTopic(pathway: Pathway, reading: Reading): FamilyTopic | undefined {
  const { family, about } = pathway;
  if (family === undefined) return undefined;
  const routes = reading.catalogue.routes.filter((route) => route.about !== undefined && isFor(route, about, reading));
  return {
    title: family.title ?? pathway.title,
    sections: [
      section('', { paragraphs: paragraphsOf(family[reading.reader]) }),
      ...(routes.length === 0 ? [] : [othersSection(routes, reading)]),
      ...tail(about, reading),
    ],
    rests: [pathway, ...routes, ...questionsFor(about, reading)],
  };
}

/** A phase of trials, with the warnings that stand beside it. */
export function phaseTopic(phase: Phase, reading: Reading): FamilyTopic {
  const beside = besideOf(phase, reading.catalogue.cautions);
  const texts = [phase, ...beside].flatMap(({ family }) => paragraphsOf(family[reading.reader]));
  return {
    title: phase.family.title ?? phase.title,
    sections: [section('', { paragraphs: texts }), ...tail(undefined, reading)],
    rests: [phase, ...beside, ...questionsFor(undefined, reading)],
  };
}

/** What it means that a criterion cannot be judged. */
export function judgedTopic(reading: Reading): FamilyTopic {
  const own = section('', { paragraphs: paragraphsOf(said.judged[reading.reader]) });
  return {
    title: said.judged.title,
    sections: [own, ...tail(undefined, reading)],
    rests: questionsFor(undefined, reading),
  };
}

/** What a family can ask, anywhere and before it asks abroad. */
export function questionsTopic(reading: Reading): FamilyTopic {
  const points = reading.catalogue.discussionPoints;
  const ask = points.filter(({ kind }) => kind === 'question');
  const raise = points.filter(({ kind, about }) => kind === 'to-raise' && about === undefined);
  const abroad = points.filter(({ kind }) => kind === 'going-abroad');
  return {
    title: said.questions.title,
    sections: [
      section('', { points: textsOf(ask, reading) }),
      section(said.talkOver, { points: textsOf(raise, reading) }),
      section(said.abroad, { points: textsOf(abroad, reading) }),
      helpLines(reading),
    ],
    rests: [...ask, ...raise, ...abroad],
  };
}

/** Who decides, the right to say no, and who else can look. */
export function decidesTopic(reading: Reading): FamilyTopic {
  const involved = involvement(reading);
  return {
    title: said.decides.title,
    sections: [
      section('', { paragraphs: [...paragraphsOf(said.decides[reading.reader]), ...textsOf(involved, reading)] }),
      saysNo(reading),
      othersSection(reading.catalogue.routes, reading),
      helpLines(reading),
    ],
    rests: [...involved, ...reading.catalogue.routes],
  };
}

/** What treatments and tests are, and how to talk about it all. */
export function wordsTopic(reading: Reading): FamilyTopic {
  const points = reading.catalogue.discussionPoints;
  const explained = points.filter(({ kind }) => kind === 'explanation');
  const talking = points.filter(({ kind }) => kind === 'talking');
  const named = explained.map(({ title, family }) => ({ title, paragraphs: paragraphsOf(family[reading.reader]) }));
  return {
    title: said.wordsUsed.title,
    sections: [
      section(said.wordsUsed.explained, { named }),
      section(said.wordsUsed.talking, { paragraphs: textsOf(talking, reading).flatMap(paragraphsOf) }),
      helpLines(reading),
    ],
    rests: [...explained, ...talking],
  };
}

/** Everywhere to turn to, each with its age. */
export function supportTopic({ catalogue, reader, today }: Reading): FamilyTopic {
  const lines = catalogue.resources.filter(({ phone }) => phone !== undefined);
  const others = catalogue.resources.filter(({ phone }) => phone === undefined);
  const help = (list: typeof lines) => list.map((one) => helpOf(one, reader, today));
  return {
    title: said.support.title,
    sections: [section('', { help: help(lines) }), section(said.more, { help: help(others) })],
    rests: catalogue.resources,
  };
}

/** What every page about a pathway, a trial or an outcome ends with, so that it can stand alone on paper. */
function tail(about: string | undefined, reading: Reading): readonly FamilySection[] {
  const decides = [said.decides[reading.reader], ...textsOf(involvement(reading), reading)];
  return [
    section(said.questions.short, { points: textsOf(questionsFor(about, reading), reading) }),
    section(said.decides.title, { paragraphs: decides.flatMap(paragraphsOf) }),
    saysNo(reading),
    helpLines(reading),
  ];
}

const saysNo = ({ reader }: Reading): FamilySection =>
  section(said.no.title, { paragraphs: paragraphsOf(said.no[reader]) });

function helpLines({ catalogue, reader, today }: Reading): FamilySection {
  const lines = catalogue.resources.filter(({ phone }) => phone !== undefined);
  return section(said.support.short, { help: lines.map((one) => helpOf(one, reader, today)) });
}

function othersSection(routes: readonly Route[], { reader }: Reading): FamilySection {
  const named = routes.map(({ title, family }) => ({
    title: family.title ?? title,
    paragraphs: paragraphsOf(family[reader]),
  }));
  return section(said.others, { named });
}

/** The questions that stand beside a disease, or beside none where `about` is undefined. */
export function questionsFor(about: string | undefined, reading: Reading): readonly DiscussionPoint[] {
  return reading.catalogue.discussionPoints.filter(
    (point) => point.kind === 'question' && isFor(point, about, reading),
  );
}

const involvement = ({ catalogue }: Reading) =>
  catalogue.discussionPoints.filter(({ id }) => id === 'raise-involvement');

/** Whether an item is about any cancer, or about one that the page’s disease is or is a kind of. */
function isFor({ about }: GuideItem, disease: string | undefined, { catalogue }: Reading): boolean {
  return about === undefined || (disease !== undefined && catalogue.rules.terms.isA(disease, about));
}

/** The warnings that stand beside a phase, but for those that its own text gives already. */
export function besideOf({ id, statements }: Phase, cautions: readonly Caution[]): readonly Caution[] {
  return cautions.filter(
    (one) => one.beside.includes(id) && !one.statements.every((statement) => statements.includes(statement)),
  );
}

const textsOf = (points: readonly DiscussionPoint[], { reader }: Reading): readonly string[] =>
  points.map(({ family }) => family[reader]);
