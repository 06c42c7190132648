import { isPlainObject, type Criterion } from '../engine/index.js';
import type { Check } from './check.js';
import { childrenOf, groupsOf, nodesIn, type Node } from './check-node.js';
import { boundsIn, isEmpty, over, type Bounds } from './rule-bounds.js';
import { clashOf } from './rule-implication.js';

const boundsExcludeEverything: Check = {
  name: 'bounds-exclude-everything',
  severity: 'refuse',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap((node) =>
      boundsIn(node.criterion)
        .filter(({ lower, upper }) => isEmpty(lower, upper))
        .map((bounds) => ({
          path: pathOf(node, bounds),
          message: 'the lower bound is above the upper one, so no case is within them; correct one of them',
        })),
    ),
};

const boundTakesInEverything: Check = {
  name: 'bound-takes-in-everything',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap((node) =>
      boundsIn(node.criterion)
        .filter(({ lower, upper }) => upper === undefined && lower?.value === 0 && !lower.open)
        .map((bounds) => ({
          path: pathOf(node, bounds),
          message: 'nothing is below this bound, so it says nothing; leave it out, or correct it',
        })),
    ),
};

function pathOf({ path }: Node, { at }: Bounds): string {
  return at === '' ? path : `${path}.${at}`;
}

const siblingsExcludeEachOther: Check = {
  name: 'siblings-exclude-each-other',
  severity: 'refuse',
  find: (catalogue) =>
    groupsOf(catalogue)
      .filter(({ type }) => type === 'all')
      .flatMap(({ children }) => {
        const needed = children.flatMap(needs);
        return needed.flatMap((node, at) =>
          needed.slice(0, at).flatMap((before) => {
            const why = clashOf(before.criterion, node.criterion, catalogue.rules.terms);
            if (why === undefined) return [];
            return [{ path: node.path, message: `cannot be met together with \`${before.path}\`: ${why}` }];
          }),
        );
      })
      .filter(
        (problem, at, all) =>
          all.findIndex(({ path, message }) => path === problem.path && message === problem.message) === at,
      ),
};

/** What must be met where this is: itself, or each part of an `all`. */
function needs(node: Node): readonly Node[] {
  return node.criterion.type === 'all' && node.criterion.flags.length === 0 ? childrenOf(node).flatMap(needs) : [node];
}

interface Scale {
  readonly name: string;
  readonly age: Bounds | undefined;
}

const performanceWithoutSwitchAge: Check = {
  name: 'performance-without-switch-age',
  severity: 'refuse',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      const scales = scalesOf(criterion);
      const ageless = scales.filter(({ age }) => age === undefined);
      if (scales.length < 2 || ageless.length === 0) return [];
      const names = ageless.map(({ name }) => `\`${name}\``).join(' and ');
      return [
        { path: `${path}.performance`, message: `${names} without the ages it is for; give each scale its \`age\`` },
      ];
    }),
};

const performanceAgesApart: Check = {
  name: 'performance-ages-apart',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      const ages = scalesOf(criterion).flatMap(({ age }) => age ?? []);
      const ends = ages.flatMap(({ upper }) => upper ?? []);
      const starts = ages.flatMap(({ lower }) => lower ?? []);
      const open = ends.filter((end) => !starts.some((start) => over(start, end) === 0));
      if (ages.length < 2 || open.length === 0) return [];
      return [
        { path: `${path}.performance`, message: 'the ages of the scales do not meet; end one where the next begins' },
      ];
    }),
};

const lanskyAtAnyAge: Check = {
  name: 'lansky-at-any-age',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      const [only, ...more] = scalesOf(criterion);
      if (only === undefined || more.length > 0 || only.name === 'ecog' || only.age !== undefined) return [];
      return [
        {
          path: `${path}.performance`,
          message: `\`${only.name}\` at any age; give the \`age\` at which the source changes scales`,
        },
      ];
    }),
};

function scalesOf(criterion: Criterion): readonly Scale[] {
  if (criterion.type !== 'leaf' || criterion.kind !== 'performance') return [];
  const { performance } = criterion.params as { readonly performance?: unknown };
  if (!isPlainObject(performance)) return [];
  const bounds = boundsIn(criterion);
  return Object.keys(performance).map((name) => ({
    name,
    age: bounds.find(({ at }) => at === `performance.${name}.age`),
  }));
}

/** Checks on amounts, ages, counts and times. */
export const BOUND_CHECKS: readonly Check[] = [
  boundsExcludeEverything,
  boundTakesInEverything,
  siblingsExcludeEachOther,
  performanceWithoutSwitchAge,
  performanceAgesApart,
  lanskyAtAnyAge,
];
