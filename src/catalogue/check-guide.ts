import { OPTION_KINDS, OWN_VALUES, type FieldProblem } from '../engine/index.js';
import type { Catalogue } from './catalogue.js';
import type { Check } from './check.js';
import { GUIDE_LISTS, type GuideItem, type GuideList } from './guide.js';

/** Names in the guide that lead nowhere: diagnoses, attributes of a case, questions, sources, options. */
export function strayInGuide(catalogue: Catalogue): readonly FieldProblem[] {
  const { routes, pathways, factors, discussionPoints, cautions, sources, options, phases, terms } = catalogue;
  const ids = (items: readonly { readonly id: string }[]) => items.map((one) => one.id);
  const abouts = placed(catalogue).flatMap(({ path, item }) => named(`${path}.about`, item.about));
  const attributes = [
    ...routes.flatMap((route, at) => [
      ...named(`routes[${at}].shows`, route.shows),
      ...route.needs.flatMap(({ reads }, index) => named(`routes[${at}].needs[${index}].reads`, reads)),
    ]),
    ...factors.flatMap(({ reads }, at) => reads.flatMap((one) => named(`factors[${at}].reads`, one))),
    ...discussionPoints.flatMap(({ reads }, at) => named(`discussionPoints[${at}].reads`, reads)),
  ];
  const questions = routes.flatMap((route, at) =>
    route.questions.flatMap((one) => named(`routes[${at}].questions`, one)),
  );
  const ofSources = pathways.flatMap(({ source }, at) => named(`pathways[${at}].source`, source));
  const ofOptions = pathways.flatMap(({ steps }, at) =>
    steps.flatMap((step, index) => step.options.flatMap((one) => named(`pathways[${at}].steps[${index}]`, one))),
  );
  const places = cautions.flatMap(({ beside }, at) => beside.flatMap((one) => named(`cautions[${at}].beside`, one)));
  return [
    ...missing(abouts, 'diagnosis', ids(terms.diagnoses.map(({ code }) => ({ id: code })))),
    ...missing(attributes, 'attribute of a case', OWN_VALUES),
    ...missing(questions, 'discussion point', ids(discussionPoints)),
    ...missing(ofSources, 'source', ids(sources)),
    ...missing(ofOptions, 'option', ids(options)),
    ...missing(places, 'place', ['everywhere', ...OPTION_KINDS, ...ids(options), ...ids(routes), ...ids(phases)]),
  ];
}

interface Placed {
  readonly path: string;
  readonly list: GuideList;
  readonly item: GuideItem;
}

function placed(catalogue: Catalogue): readonly Placed[] {
  return GUIDE_LISTS.flatMap((list) =>
    catalogue[list].map((item, index) => ({ path: `${list}[${index}]`, list, item })),
  );
}

function named(path: string, name: string | undefined) {
  return name === undefined ? [] : [{ path, name }];
}

function missing(
  names: readonly { readonly path: string; readonly name: string }[],
  what: string,
  known: readonly string[],
): readonly FieldProblem[] {
  return names
    .filter(({ name }) => !known.includes(name))
    .map(({ path, name }) => ({ path, message: `no ${what} \`${name}\`` }));
}

const itemWithoutStatement: Check = {
  name: 'item-without-statement',
  severity: 'refuse',
  find: (catalogue) =>
    placed(catalogue)
      .filter(({ item }) => item.statements.length === 0 && !('unverified' in item))
      .map(({ path }) => ({ path, message: 'rests on no statement; name the one that says it, or take it out' })),
};

const pathwayOfAnotherSource: Check = {
  name: 'pathway-of-another-source',
  severity: 'refuse',
  find: ({ pathways, statements }) =>
    pathways.flatMap(({ source, steps, statements: own }, at) =>
      [...own, ...steps.flatMap((step) => step.statements)]
        .filter((id) => statements.find((one) => one.id === id)?.source !== source)
        .map((id) => ({
          path: `pathways[${at}]`,
          message: `statement \`${id}\` is of another source; a pathway is of one`,
        })),
    ),
};

const youngTextForAParent: Check = {
  name: 'young-text-for-a-parent',
  severity: 'refuse',
  find: (catalogue) =>
    placed(catalogue).flatMap(({ path, item }) =>
      'family' in item && /\b(?:your|my) child\b/i.test((item.family as { young: string }).young)
        ? [{ path: `${path}.family.young`, message: 'speaks to a parent; the young person is “you”' }]
        : [],
    ),
};

const guideTitleTwice: Check = {
  name: 'guide-title-twice',
  severity: 'refuse',
  find: (catalogue) => {
    const all = placed(catalogue);
    const keyOf = ({ list, item }: Placed) => `${list} ${item.title.toLowerCase()}`;
    const keys = all.map(keyOf);
    return all.flatMap((one, at) =>
      keys.indexOf(keyOf(one)) === at
        ? []
        : [{ path: `${one.path}.title`, message: 'a title that stands in this list twice; say how the two differ' }],
    );
  },
};

/** Checks on the guide. */
export const GUIDE_CHECKS: readonly Check[] = [
  itemWithoutStatement,
  pathwayOfAnotherSource,
  youngTextForAParent,
  guideTitleTwice,
];
