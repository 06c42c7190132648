import type { Terms } from '../engine/index.js';
import type { Check } from './check.js';
import {
  childrenOf,
  groupsOf,
  isExclusion,
  linesOf,
  nodesIn,
  ruleSetsOf,
  type Group,
  type Node,
} from './check-node.js';
import { boundsIn, isRest } from './rule-bounds.js';
import { implies } from './rule-implication.js';
import { literalOf, writingOf } from './rule-writing.js';

const childTwice: Check = {
  name: 'child-twice',
  severity: 'refuse',
  find: (catalogue) => [
    ...groupsOf(catalogue).flatMap(({ children }) => twice(children)),
    ...nodesIn(catalogue).flatMap((node) => (node.criterion.type === 'atLeast' ? twice(childrenOf(node)) : [])),
  ],
};

function twice(children: readonly Node[]) {
  const rules = children.map(({ criterion }) => writingOf(criterion));
  return children.flatMap(({ path }, at) => {
    const first = children[rules.indexOf(rules[at] ?? '')];
    if (first === undefined || first.path === path) return [];
    return [{ path, message: `the same rule as \`${first.path}\`; leave one of them out` }];
  });
}

const childAddsNothing: Check = {
  name: 'child-adds-nothing',
  severity: 'warn',
  find: (catalogue) =>
    groupsOf(catalogue).flatMap((group) =>
      group.children.flatMap((node) => {
        const other = covering(node, group, catalogue.rules.terms);
        if (other === undefined) return [];
        return [
          { path: node.path, message: `adds nothing to \`${other.path}\`; leave it out, or correct one of them` },
        ];
      }),
    ),
};

/** The sibling that makes a child idle: in `any` one that takes in more, in `all` one that asks for more. */
function covering(node: Node, { type, children }: Group, terms: Terms): Node | undefined {
  return children.find((other) => {
    if (other.path === node.path || writingOf(other.criterion) === writingOf(node.criterion)) return false;
    const [narrow, wide] = type === 'any' ? [node, other] : [other, node];
    return implies(narrow.criterion, wide.criterion, terms);
  });
}

const childBesideItsNegation: Check = {
  name: 'child-beside-its-negation',
  severity: 'refuse',
  find: (catalogue) =>
    groupsOf(catalogue).flatMap(({ type, children }) =>
      children.flatMap(({ path, criterion }) => {
        const denied = criterion.type === 'not' ? writingOf(criterion.child) : undefined;
        const sibling = children.find((other) => writingOf(other.criterion) === denied);
        if (sibling === undefined) return [];
        const outcome = type === 'all' ? 'no case can meet both' : 'every case meets one of them';
        return [{ path, message: `denies its own sibling \`${sibling.path}\`: ${outcome}; leave one of them out` }];
      }),
    ),
};

const exclusionContradicts: Check = {
  name: 'exclusion-contradicts-inclusion',
  severity: 'refuse',
  find: (catalogue) =>
    exclusions(catalogue, (exclusion, line) => writingOf(exclusion.criterion) === writingOf(line.criterion)).map(
      ({ path, line }) => ({
        path,
        message: `excludes what \`${line}\` asks for, so no case can meet both; correct one`,
      }),
    ),
};

const exclusionRepeats: Check = {
  name: 'exclusion-repeats-inclusion',
  severity: 'warn',
  find: (catalogue) =>
    exclusions(catalogue, isDenial).map(({ path, line }) => ({
      path,
      message: `says again what \`${line}\` says; keep one of them, or the line is counted twice`,
    })),
};

function exclusions(catalogue: Parameters<Check['find']>[0], matches: (exclusion: Node, line: Node) => boolean) {
  return ruleSetsOf(catalogue).flatMap(({ tops }) =>
    tops.filter(isExclusion).flatMap((exclusion) =>
      linesOf(tops)
        .filter((line) => matches(exclusion, line))
        .map((line) => ({ path: exclusion.path, line: line.path })),
    ),
  );
}

function isDenial({ criterion: one }: Node, { criterion: other }: Node): boolean {
  if (one.type === 'not' && writingOf(one.child) === writingOf(other)) return true;
  if (other.type === 'not' && writingOf(other.child) === writingOf(one)) return true;
  const [[own, ...more], [outer, ...others]] = [boundsIn(one), boundsIn(other)];
  const single = own !== undefined && outer !== undefined && more.length + others.length === 0;
  return single && one.flags.length + other.flags.length === 0 && isRest(own, outer);
}

const combinationOfOne: Check = {
  name: 'combination-of-one',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      const isJoined = criterion.type === 'all' || criterion.type === 'any';
      if (!isJoined || criterion.children.length > 1) return [];
      return [{ path: `${path}.${criterion.type}`, message: 'joins one criterion only; write that one in its place' }];
    }),
};

const atLeastIsAllOrAny: Check = {
  name: 'at-least-is-all-or-any',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      if (criterion.type !== 'atLeast') return [];
      const { count, children } = criterion;
      const plain = count === children.length ? 'all' : count === 1 ? 'any' : undefined;
      return plain === undefined ? [] : [{ path: `${path}.atLeast`, message: `is \`${plain}\`; write it so` }];
    }),
};

const doubleNegation: Check = {
  name: 'double-negation',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) =>
      criterion.type === 'not' && criterion.child.type === 'not'
        ? [{ path: `${path}.not`, message: 'denies a denial; write what it comes to' }]
        : [],
    ),
};

const excludedByNegation: Check = {
  name: 'exclusion-by-negation',
  severity: 'warn',
  find: (catalogue) =>
    ruleSetsOf(catalogue).flatMap(({ tops }) =>
      tops.flatMap((node) =>
        isExclusion(node) && node.criterion.type === 'not'
          ? [
              {
                path: node.path,
                message: 'an exclusion says what excludes, and the engine denies it once; write the inclusion',
              },
            ]
          : [],
      ),
    ),
};

const readingTwice: Check = {
  name: 'reading-twice',
  severity: 'refuse',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap((node) => (node.criterion.type === 'readings' ? twice(childrenOf(node)) : [])),
};

const readingIdTwice: Check = {
  name: 'reading-id-twice',
  severity: 'refuse',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      const readings = criterion.type === 'readings' ? criterion.readings : [];
      const named = [
        ...readings.map(({ id }, at) => ({ id, path: `${path}.readings[${at}]` })),
        ...criterion.flags.map(({ id }, at) => ({ id, path: `${path}.flags[${at}]` })),
      ];
      return named
        .filter(({ id }, at) => named.findIndex((one) => one.id === id) !== at)
        .map((one) => ({
          path: one.path,
          message: `the id \`${one.id}\` is used twice on one criterion; a judgement could not choose`,
        }));
    }),
};

const flagChangesNothing: Check = {
  name: 'flag-changes-nothing',
  severity: 'refuse',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) =>
      criterion.flags.flatMap(({ counted, notCounted }, at) => {
        const own = literalOf(criterion);
        const [yes, no] = [counted, notCounted].map((way) => (way === undefined ? own : writingOf(way)));
        return yes === no
          ? [
              {
                path: `${path}.flags[${at}]`,
                message: 'counted or not, the rule is the same; say what differs, or make it a note',
              },
            ]
          : [];
      }),
    ),
};

/** Checks on how criteria are joined: what cannot be reached, and what adds nothing. */
export const BRANCH_CHECKS: readonly Check[] = [
  childTwice,
  childAddsNothing,
  childBesideItsNegation,
  exclusionContradicts,
  exclusionRepeats,
  excludedByNegation,
  combinationOfOne,
  atLeastIsAllOrAny,
  doubleNegation,
  readingTwice,
  readingIdTwice,
  flagChangesNothing,
];
