import type { Explanation } from '../explanation.js';
import type { Reason } from '../finding.js';
import type { RuleSetAnswer } from '../rule-set.js';
import { factIdOf, isClosed } from './open-facts.js';
import { allOf, anyOf, denied, EITHER, joint, only, TRUE, UNKNOWN, type Possible } from './possible.js';

/**
 * What is given of the open facts. A leaf is known by its list of reasons: a rule that stands in several places is judged once, and
 * its places share that list, so that they can only come out alike.
 */
export interface Weighed {
  /** Whether a leaf or node that waits for this would be settled. */
  readonly settles: (reasons: readonly Reason[]) => boolean;
  /** Leaves that stand in several places, each with the one truth that it has in all of them. */
  readonly fixed: ReadonlyMap<readonly Reason[], Possible>;
  /** Whether readings that then differ are settled by a choice, as the next question. */
  readonly choosing: boolean;
}

/** What the root of a rule set can come to: exclusions denied once, all ways in joined to one line. */
export function rootWeighed({ criteria }: RuleSetAnswer, given: Weighed): Possible {
  const lines: Possible[] = [];
  const ways: Possible[] = [];
  for (const node of criteria) {
    const possible = weighed(node, given);
    if (node.role === 'situation' || node.role === 'part' || node.role === 'arm') ways.push(possible);
    else lines.push(node.role === 'exclusion' ? denied(possible) : possible);
  }
  return allOf(ways.length === 0 ? lines : [...lines, anyOf(ways)]);
}

/** What is definite stays: learning never overturns it. */
function weighed(node: Explanation, given: Weighed): Possible {
  if (node.truth !== 'unknown') return only(node.truth);
  switch (node.type) {
    case 'leaf':
      return given.fixed.get(node.reasons) ?? (given.settles(node.reasons) ? EITHER : UNKNOWN);
    case 'readings':
      return readings(node, given);
    case 'definition':
      return definition(node, given);
    default:
      return joint(
        node,
        node.children.map((child) => weighed(child, given)),
      );
  }
}

/** A choice gives what the chosen reading gives; without one the readings have to agree. */
function readings(node: Explanation, given: Weighed): Possible {
  const { chosen, children, reasons } = node;
  const open = chosen === undefined ? children : children.filter(({ id }) => id === chosen);
  const possible = open.map((child) => weighed(child, given));
  const isChosen = reasons.length === 0 ? given.choosing : given.settles(reasons);
  return isChosen ? possible.reduce((all, one) => all | one, 0) : joint(node, possible);
}

/** A state that was typed stands against the facts: taken back, they answer; kept, it does. */
function definition(node: Explanation, given: Weighed): Possible {
  const inside = joint(
    node,
    node.children.map((child) => weighed(child, given)),
  );
  if (node.reasons.length === 0) return inside;
  return given.settles(node.reasons) ? inside | TRUE : UNKNOWN;
}

/** Whether every reason of a node waits for one of these facts. */
export function allAmong(ids: ReadonlySet<string>): Weighed['settles'] {
  return (reasons) => reasons.length > 0 && reasons.every((reason) => !isClosed(reason) && ids.has(factIdOf(reason)));
}

/** Whether some reason of a node waits for this fact: a reason is given where settling it alone could change the leaf. */
export function someIs(id: string): Weighed['settles'] {
  return (reasons) => reasons.some((reason) => factIdOf(reason) === id);
}

/** The open leaves of a rule set that stand in more than one place. */
export function repeatedIn({ criteria }: RuleSetAnswer): readonly (readonly Reason[])[] {
  const seen = new Map<readonly Reason[], number>();
  const walk = (node: Explanation): void => {
    if (node.truth !== 'unknown') return;
    if (node.type === 'leaf') seen.set(node.reasons, (seen.get(node.reasons) ?? 0) + 1);
    for (const child of node.children) walk(child);
  };
  criteria.forEach(walk);
  return [...seen].filter(([, places]) => places > 1).map(([reasons]) => reasons);
}
