import type { Role } from '../criterion.js';
import type { Explanation } from '../explanation.js';
import { distinct } from '../finding.js';
import type { RuleSetAnswer } from '../rule-set.js';
import type { Truth } from '../truth.js';
import type { Gap } from './gap.js';
import { gapOf, wantedBelow } from './how-far.js';
import { isClosed, openFactsOf, openNodesIn, type OpenFact } from './open-facts.js';

/** A node on which a way in fails. */
export interface Failing {
  readonly address: string;
  readonly says: string;
  /** Whether it holds and must not. */
  readonly applies: boolean;
  readonly gap?: Gap;
}

/** One of several ways in: a situation, a part, an arm. */
export interface Way {
  readonly address: string;
  readonly role: Role;
  readonly says: string;
  readonly truth: Truth;
  /** Of one that does not hold: on what. */
  readonly fails: readonly Failing[];
  /** Of one that cannot be judged: for what it waits. */
  readonly waits: readonly OpenFact[];
  /** Of one that cannot be judged: what no record can settle, in words. */
  readonly closed: readonly string[];
}

/** Question 6. Each situation, part or arm: whether it holds, and if not on what it fails or for what it waits. Empty without any. */
export function waysOf({ criteria }: RuleSetAnswer): readonly Way[] {
  const ways = criteria.filter(({ role }) => role === 'situation' || role === 'part' || role === 'arm');
  return ways.map((node) => {
    const nodes = openNodesIn(node);
    const closed = nodes.flatMap(({ reasons }) => reasons.filter(isClosed).map(({ detail }) => detail));
    return {
      address: node.address,
      role: node.role,
      says: node.says,
      truth: node.truth,
      fails: node.truth === 'false' ? distinct(failing(node, 'true'), ({ address }) => address) : [],
      waits: openFactsOf(nodes),
      closed: [...new Set(closed)],
    };
  });
}

/** The nodes below one that is not as wanted which make it so. A definition or a set of readings is named by its own words. */
function failing(node: Explanation, wanted: 'true' | 'false'): readonly Failing[] {
  if (node.truth === 'unknown' || node.truth === wanted) return [];
  if (node.type === 'leaf' || node.type === 'definition' || node.type === 'readings') return [named(node, wanted)];
  const below = node.children.flatMap((child) => failing(child, wantedBelow(node, wanted)));
  return below.length === 0 ? [named(node, wanted)] : below;
}

function named(node: Explanation, wanted: 'true' | 'false'): Failing {
  const gap = gapOf(node, wanted);
  const { address, says } = node;
  return { address, says, applies: wanted === 'false', ...(gap === undefined ? {} : { gap }) };
}
