import type { Catalogue } from '../catalogue/catalogue.js';
import type { DiscussionPoint, FamilyText, GuideItem, Pathway, Resource, Route } from '../catalogue/guide.js';
import { stateOf } from '../catalogue/source-state.js';
import { cited, item, nationsOf, said, type Printed } from './printed-item.js';

/** The seven lists of the guide, each item with both of its texts for families. */
export function guidePages({ catalogue, on }: Printed): readonly string[] {
  const { routes, pathways, phases, factors, discussionPoints, cautions, resources } = catalogue;
  return [
    '## Routes',
    ...routes.map((route) => itemOf(route, catalogue, routeLines(route))),
    '## Pathways, each in the name of its source',
    ...pathways.map((pathway) => itemOf(pathway, catalogue, pathwayLines(pathway, catalogue))),
    '## Phases and kinds of study',
    ...phases.map((phase) => itemOf(phase, catalogue, phase.remarks)),
    '## Factors without a cut-off',
    ...factors.map((factor) =>
      itemOf(factor, catalogue, [`Shown of the case: ${factor.reads.join(', ')}.`, ...factor.remarks]),
    ),
    '## Discussion points',
    ...discussionPoints.map((point) => itemOf(point, catalogue, pointLines(point))),
    '## Cautions',
    ...cautions.map((caution) => itemOf(caution, catalogue, [`Stands beside: ${caution.beside.join(', ')}.`])),
    '## Where to turn',
    ...resources.map((resource) => itemOf(resource, catalogue, [...placeOf(resource), ...ageOf(resource, on)])),
  ];
}

type Item = GuideItem & { readonly family?: FamilyText };

function itemOf(one: Item, { rules }: Catalogue, more: readonly string[]): string {
  const { id, title, about, says, statements, family } = one;
  return item(`${title} \`${id}\``, [
    `${about === undefined ? '' : `For ${rules.terms.titleOf(about)}. `}${says} ${cited(statements)}`,
    ...more,
    ...(family === undefined
      ? []
      : [
          ...(family.title === undefined ? [] : [`_For families_: ${family.title}`]),
          `_Parent_: ${oneLine(family.parent)}`,
          `_Young person_: ${oneLine(family.young)}`,
        ]),
  ]);
}

function routeLines({ needs, gives, access, questions, unverified }: Route): readonly string[] {
  return [
    ...(unverified === undefined ? [] : [`**Unverified**: ${unverified}.`]),
    ...access.map((one) => `Access${nationsOf(one)}: ${said(one)}`),
    ...(questions.length === 0 ? [] : [`Questions to ask: ${questions.join(', ')}.`]),
    ...needs.map((one) => `- needs ${one.need}: ${said(one)}`),
    ...gives.map((one) => `- gives: ${said(one)}`),
  ];
}

function pathwayLines({ source, steps, remarks }: Pathway, { sources }: Catalogue): readonly string[] {
  const short = sources.find(({ id }) => id === source)?.short ?? source;
  return [
    `In the name of: ${short}.`,
    ...remarks,
    ...steps.map((step) => `- ${said(step)}${step.options.length === 0 ? '' : ` → ${step.options.join(', ')}`}`),
  ];
}

function pointLines({ kind, reads }: DiscussionPoint): readonly string[] {
  return [`${kind.replace('-', ' ')}${reads === undefined ? '' : `; kept in the case as ${reads}`}`];
}

function placeOf({ phone, hours, link }: Resource): readonly string[] {
  const where = [phone, hours, link === undefined ? undefined : `<${link}>`].filter((part) => part !== undefined);
  return where.length === 0 ? [] : [where.join(', ')];
}

function ageOf(resource: Resource, on: Printed['on']): readonly string[] {
  const state = stateOf(resource, [], on);
  return [`To be looked at again by ${resource.nextReview}${state.length === 0 ? '' : `; ${state.join('; ')}`}.`];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n+\s*/g, ' / ');
}
