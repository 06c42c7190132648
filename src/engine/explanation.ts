import type { CriterionKindKey } from './criteria/index.js';
import type { Role } from './criterion.js';
import type { Distance } from './distance.js';
import type { FactUsed, Reason } from './finding.js';
import { agreed, allOf, anyOf, atLeast, not, type Truth } from './truth.js';

/** One node of the answer: what the source means, what came of it, on which facts, and why. */
export interface Explanation {
  /** `option/ruleSet/node`. */
  readonly address: string;
  readonly id: string;
  readonly type: 'leaf' | 'all' | 'any' | 'atLeast' | 'not' | 'readings' | 'definition';
  /** The kind of leaf. */
  readonly kind?: CriterionKindKey;
  readonly role: Role;
  readonly says: string;
  readonly statements: readonly string[];
  readonly truth: Truth;
  /** Why this node itself cannot be judged; its children have their own reasons. */
  readonly reasons: readonly Reason[];
  readonly facts: readonly FactUsed[];
  readonly notes: readonly string[];
  /** Whether the outcome of this leaf may pass. */
  readonly passing: boolean;
  /** What this leaf held against which bounds, where how far it is from turning can be said. */
  readonly distance?: Distance;
  /** Whether the answer of the rule set turns on this node. */
  readonly deciding: boolean;
  /** How many of its children must hold, for `atLeast`. */
  readonly count?: number;
  /** The reading chosen for this case, for `readings`. */
  readonly chosen?: string;
  readonly children: readonly Explanation[];
}

/** What a node makes of the truths of its children, before anything that only the node itself knows. */
export function combine({ type, count }: Pick<Explanation, 'type' | 'count'>, truths: readonly Truth[]): Truth {
  switch (type) {
    case 'all':
      return allOf(truths);
    case 'any':
      return anyOf(truths);
    case 'atLeast':
      return atLeast(count ?? 1, truths);
    case 'not':
      return not(truths[0] ?? 'unknown');
    case 'readings':
    case 'definition':
      return agreed(truths);
    case 'leaf':
      return 'unknown';
  }
}

/** The truth a node would have if its leaves had these truths. A node that its children do not settle keeps its own. */
export function truthWith(node: Explanation, leafTruth: (leaf: Explanation) => Truth): Truth {
  if (node.type === 'leaf') return leafTruth(node);
  if (node.chosen !== undefined) return truthOfChosen(node, leafTruth);
  const before = combine(
    node,
    node.children.map(({ truth }) => truth),
  );
  const after = combine(
    node,
    node.children.map((child) => truthWith(child, leafTruth)),
  );
  return before === after ? node.truth : after;
}

function truthOfChosen(node: Explanation, leafTruth: (leaf: Explanation) => Truth): Truth {
  const child = node.children.find(({ id }) => id === node.chosen);
  return child === undefined ? node.truth : truthWith(child, leafTruth);
}

/** Every node of a tree, itself first. */
export function nodesOf(node: Explanation): readonly Explanation[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
