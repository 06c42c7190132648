import type { Reason, ReasonCode } from '../finding.js';
import type { RuleSetAnswer } from '../rule-set.js';
import { isClosed, openFactsOf, openNodesIn, STANDINGS, type OpenFact, type OpenNode } from './open-facts.js';
import { can, FALSE, TRUE, UNKNOWN, type Possible } from './possible.js';
import { allAmong, repeatedIn, rootWeighed, someIs, type Weighed } from './weighing.js';

/** A fact that by itself could settle a rule set by some value, and which way. */
export interface Settler {
  readonly fact: OpenFact;
  /** What the rule set could come to: true, false, or by different values either. */
  readonly to: readonly ('true' | 'false')[];
}

/** A node that no record can settle. */
export interface Closed {
  readonly address: string;
  readonly says: string;
  readonly code: ReasonCode;
}

/** What would settle a rule set that cannot be judged. */
export interface Settling {
  /** The facts that together settle it, whatever they turn out to be; none can be left out. Left out where no record settles it for certain. */
  readonly together?: readonly OpenFact[];
  /** What stands in the way, where no record settles it for certain. */
  readonly closed: readonly Closed[];
  /** The facts that could settle it alone. */
  readonly alone: readonly Settler[];
  /** Addresses of nodes whose readings could still differ once the facts are known; a choice is then the next question. */
  readonly perhapsChosen: readonly string[];
}

/** More leaves than these that stand in several places are weighed as if each place were a leaf of its own: some fact too many may be named, none too few. */
const MOST_JOINT = 6;

/** Question 3 for one rule set; undefined where it is settled already. Nothing is put to the case again: the tree is weighed as it stands. */
export function settlingOf(ruleSet: RuleSetAnswer): Settling | undefined {
  if (ruleSet.truth !== 'unknown') return undefined;
  const nodes = openNodesOf(ruleSet);
  const facts = openFactsOf(nodes);
  const repeated = repeatedIn(ruleSet);
  const together = settlingSet(ruleSet, facts, repeated);
  return {
    ...(together === undefined ? {} : { together }),
    closed: together === undefined ? nodes.flatMap(closedOf) : [],
    alone: facts.flatMap((fact) => settler(ruleSet, fact, repeated)),
    perhapsChosen: choicesIn(ruleSet),
  };
}

/** The open nodes of a rule set: of its ways in only while none of them holds. */
export function openNodesOf({ criteria, truth }: RuleSetAnswer): readonly OpenNode[] {
  if (truth !== 'unknown') return [];
  const isWay = ({ role }: (typeof criteria)[number]) => role === 'situation' || role === 'part' || role === 'arm';
  const isOpen = !criteria.some((node) => isWay(node) && node.truth === 'true');
  return criteria.filter((node) => isOpen || !isWay(node)).flatMap(openNodesIn);
}

/**
 * The set, minimal. While no leaf stands in two places every open leaf can be what the answer turns on, so that nothing can be left out;
 * else facts are left out as long as the rest settles it, what is in the notes first and what is already asked for last.
 */
function settlingSet(
  ruleSet: RuleSetAnswer,
  facts: readonly OpenFact[],
  repeated: readonly (readonly Reason[])[],
): readonly OpenFact[] | undefined {
  if (!isCertain(ruleSet, facts, repeated)) return undefined;
  if (repeated.length === 0) return facts;
  const order = [...facts].sort((one, other) => STANDINGS.indexOf(other.standing) - STANDINGS.indexOf(one.standing));
  const kept = order.reduce<readonly OpenFact[]>((held, fact) => {
    const rest = held.filter((one) => one !== fact);
    return isCertain(ruleSet, rest, repeated) ? rest : held;
  }, facts);
  return kept;
}

function isCertain(
  ruleSet: RuleSetAnswer,
  facts: readonly OpenFact[],
  repeated: readonly (readonly Reason[])[],
): boolean {
  const given = { settles: allAmong(new Set(facts.map(({ id }) => id))), choosing: true };
  if (!can(outcomes(ruleSet, given, []), UNKNOWN)) return true;
  const joint = repeated.filter(given.settles).slice(0, MOST_JOINT);
  return joint.length > 0 && !can(outcomes(ruleSet, given, joint, UNKNOWN), UNKNOWN);
}

function settler(ruleSet: RuleSetAnswer, fact: OpenFact, repeated: readonly (readonly Reason[])[]): readonly Settler[] {
  const reads = someIs(fact.id);
  const [joint, left] = [repeated.filter(reads).slice(0, MOST_JOINT), repeated.filter(reads).slice(MOST_JOINT)];
  const settles: Weighed['settles'] = (reasons) => reads(reasons) && !left.includes(reasons);
  const given = { settles, choosing: false };
  const apart = outcomes(ruleSet, given, []);
  // Leaves that are weighed apart can come to no less than leaves that are weighed together.
  const possible = joint.length === 0 || apart === UNKNOWN ? apart : outcomes(ruleSet, given, joint);
  const to = [...(can(possible, TRUE) ? ['true' as const] : []), ...(can(possible, FALSE) ? ['false' as const] : [])];
  return to.length === 0 ? [] : [{ fact, to }];
}

/** What the rule set can come to, with each of these leaves true in all its places, and false in all of them; no further than `enough`. */
function outcomes(
  ruleSet: RuleSetAnswer,
  given: Omit<Weighed, 'fixed'>,
  joint: readonly (readonly Reason[])[],
  enough: Possible = 0,
): Possible {
  let possible = 0;
  for (let world = 0; world < 2 ** joint.length && !can(possible, enough); world += 1) {
    const fixed = new Map(joint.map((leaf, at) => [leaf, ((world >> at) & 1) === 1 ? TRUE : FALSE]));
    possible |= rootWeighed(ruleSet, { ...given, fixed });
  }
  return possible;
}

function closedOf({ address, says, reasons }: OpenNode): readonly Closed[] {
  return reasons.filter(isClosed).map(({ code }) => ({ address, says, code }));
}

/** Readings that are open because their facts are. */
function choicesIn({ criteria }: RuleSetAnswer): readonly string[] {
  const below = (node: (typeof criteria)[number]): readonly string[] => {
    if (node.truth !== 'unknown') return [];
    const own =
      node.type === 'readings' && node.chosen === undefined && node.reasons.length === 0 ? [node.address] : [];
    return [...own, ...node.children.flatMap(below)];
  };
  return criteria.flatMap(below);
}
