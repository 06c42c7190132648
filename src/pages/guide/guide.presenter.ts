import { sentence } from '../../assessments/sentence.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { GuideItem, Pathway, Phase, Route } from '../../catalogue/guide.js';
import { words } from '../words/index.js';
import {
  accessSection,
  cautionSection,
  factorSection,
  filled,
  isAbout,
  pointSection,
  resourceSection,
  routeSection,
  sentences,
  sourceSection,
  type GuideSection,
} from './guide-section.js';

const said = words.guide;

/** A route: what it needs, what comes back, what to ask, and what to beware of. */
export function presentRoute(route: Route, catalogue: Catalogue, today: string) {
  const { id, needs, gives, access, questions, unverified } = route;
  const statements = [...route.statements, ...[...needs, ...gives, ...access].flatMap((one) => one.statements)];
  const family = { text: said.family, href: '/family/who-decides' };
  return pageOf(route, { kind: said.kind.route, catalogue, family }, [
    sentences('', unverified === undefined ? [] : [`${said.unverified} ${unverified}`]),
    sentences(
      said.needs,
      needs.map(({ says }) => says),
    ),
    sentences(
      said.gives,
      gives.map(({ says }) => says),
    ),
    accessSection(access),
    pointSection(
      said.questions,
      catalogue.discussionPoints.filter((point) => questions.includes(point.id)),
    ),
    cautionSection(besides(id, catalogue), statements),
    sourceSection(statements, catalogue, today),
  ]);
}

/** A phase or kind of study: what it is, which entries of the catalogue are of it, and what to beware of. */
export function presentPhase(phase: Phase, catalogue: Catalogue, today: string) {
  const { id, statements, remarks } = phase;
  const points = catalogue.discussionPoints.filter((point) => shares(point, statements));
  const options = catalogue.options.filter(
    ({ kind, remarks: own, cautions }) =>
      kind !== 'therapy' && [...own, ...cautions].some((remark) => shares(remark, statements)),
  );
  const registries = catalogue.resources.filter(({ kind, about }) => kind === 'registry' && about === undefined);
  return pageOf(phase, { kind: said.kind.phase, catalogue, family: familyOf('phases', phase) }, [
    sentences('', remarks),
    cautionSection(besides(id, catalogue), statements),
    { title: said.options, lines: options.map((one) => ({ text: '', links: [optionLink(one)] })) },
    pointSection(said.points, points),
    resourceSection(registries, today),
    sourceSection([...statements, ...points.flatMap((point) => point.statements)], catalogue, today),
  ]);
}

/** A pathway: what one source says about order, in its name. */
export function presentPathway(pathway: Pathway, catalogue: Catalogue, today: string) {
  const { about, steps, remarks, statements } = pathway;
  const diagnoses = about === undefined ? [] : [about];
  const near = <Item extends GuideItem>(items: readonly Item[]) =>
    items.filter((one) => isAbout(one, diagnoses, catalogue));
  const factors = near(catalogue.factors);
  const family = pathway.family === undefined ? undefined : familyOf('pathways', pathway);
  return pageOf(pathway, { kind: said.kind.pathway, catalogue, family }, [
    {
      title: said.steps,
      ordered: true,
      lines: steps.map(({ says, options }) => ({
        text: sentence(says),
        links: catalogue.options.filter(({ id }) => options.includes(id)).map(optionLink),
      })),
    },
    sentences(said.remarks, remarks),
    factorSection(factors),
    routeSection(near(catalogue.routes)),
    sourceSection([...statements, ...steps.flatMap((step) => step.statements)], catalogue, today),
  ]);
}

interface Beside {
  readonly kind: string;
  readonly catalogue: Catalogue;
  readonly family: { readonly text: string; readonly href: string } | undefined;
}

function pageOf({ title, about, says }: GuideItem, beside: Beside, sections: readonly GuideSection[]) {
  const { kind, catalogue, family } = beside;
  const disease = about === undefined ? '' : ` ${said.forDisease} ${catalogue.rules.terms.titleOf(about)}.`;
  return { title, kind: `${sentence(kind)}${disease}`, says: sentence(says), family, sections: filled(sections) };
}

const familyOf = (list: 'phases' | 'pathways', { id }: GuideItem) => ({
  text: said.family,
  href: `/family/${list}/${id}`,
});

const besides = (id: string, { cautions }: Catalogue) => cautions.filter(({ beside }) => beside.includes(id));

const optionLink = ({ id, title }: { readonly id: string; readonly title: string }) => ({
  text: title,
  href: `/catalogue/${id}`,
});

/** Whether something rests on one of these statements. */
export function shares(one: { readonly statements: readonly string[] }, statements: readonly string[]): boolean {
  return one.statements.some((id) => statements.includes(id));
}
