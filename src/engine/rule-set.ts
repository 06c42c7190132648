import type { RuleSet } from './criterion.js';
import { explain } from './evaluate.js';
import type { Evaluation } from './evaluation.js';
import { truthWith, type Explanation } from './explanation.js';
import type { Reason } from './finding.js';
import { distinct } from './finding.js';
import { allOf, anyOf, not, type Truth } from './truth.js';

/** Something an answer waits for: the reason, and the node that waits. */
export interface Missing extends Reason {
  readonly address: string;
}

/** What one rule set answers for a case. */
export interface RuleSetAnswer {
  readonly id: string;
  readonly source: string;
  readonly holds: string;
  readonly notHeld?: string;
  readonly whole: boolean;
  readonly background: boolean;
  readonly notes: readonly string[];
  readonly truth: Truth;
  /** Each gate, inclusion and exclusion is a line; all situations, parts or arms together are one. */
  readonly lines: { readonly met: number; readonly held: number };
  readonly criteria: readonly Explanation[];
  /** Question 2: unknown leaves reached through unknown nodes. */
  readonly missing: readonly Missing[];
}

/** Puts a whole rule set to the case; everything in it is evaluated and shown, whatever is settled already. */
export function answerRuleSet(ruleSet: RuleSet, option: string, evaluation: Evaluation): RuleSetAnswer {
  const under = `${option}/${ruleSet.id}`;
  const criteria = ruleSet.criteria.map((criterion, index) => explain(criterion, under, index, evaluation));
  const lines = linesOf(criteria, ({ truth }) => truth);
  const truth = allOf(lines);
  const { id, source, holds, notHeld, whole, background, notes } = ruleSet;
  return {
    id,
    source,
    holds,
    ...(notHeld === undefined ? {} : { notHeld }),
    whole,
    background,
    notes,
    truth,
    lines: { met: lines.filter((line) => line === 'true').length, held: lines.length },
    criteria: criteria.map((node) => markDeciding(node, isDecidingLine(node, criteria, truth))),
    missing: truth === 'unknown' ? missingIn(criteria) : [],
  };
}

/** The truth a rule set would have if its leaves had these truths. */
export function ruleSetTruthWith({ criteria }: RuleSetAnswer, leafTruth: (leaf: Explanation) => Truth): Truth {
  return allOf(linesOf(criteria, (node) => truthWith(node, leafTruth)));
}

function isWayIn({ role }: Explanation): boolean {
  return role === 'situation' || role === 'part' || role === 'arm';
}

/** The lines of a rule set: exclusions negated once, all ways in joined to one. */
function linesOf(criteria: readonly Explanation[], truthOf: (node: Explanation) => Truth): readonly Truth[] {
  const single = criteria.filter((node) => !isWayIn(node)).map((node) => lineTruth(node, truthOf(node)));
  const ways = criteria.filter(isWayIn).map(truthOf);
  return ways.length === 0 ? single : [...single, anyOf(ways)];
}

function lineTruth({ role }: Explanation, truth: Truth): Truth {
  return role === 'exclusion' ? not(truth) : truth;
}

function isDecidingLine(node: Explanation, criteria: readonly Explanation[], truth: Truth): boolean {
  if (!isWayIn(node)) return lineTruth(node, node.truth) === truth;
  return anyOf(criteria.filter(isWayIn).map((way) => way.truth)) === truth && node.truth === truth;
}

/** Marks the nodes on which the answer turns: a child whose truth is its parent's, inverted through `not`. */
function markDeciding(node: Explanation, deciding: boolean): Explanation {
  const children = node.children.map((child) => {
    const truth = node.type === 'not' ? not(child.truth) : child.truth;
    return markDeciding(child, deciding && truth === node.truth);
  });
  return { ...node, deciding, children };
}

function missingIn(criteria: readonly Explanation[]): readonly Missing[] {
  const open = anyOf(criteria.filter(isWayIn).map(({ truth }) => truth)) === 'unknown';
  const nodes = criteria.filter((node) => (isWayIn(node) ? open : true));
  return distinct(nodes.flatMap(missingUnder), ({ code, key, waitsFor }) => `${code}|${key}|${waitsFor}`);
}

function missingUnder(node: Explanation): readonly Missing[] {
  if (node.truth !== 'unknown') return [];
  const own = node.reasons.map((reason) => ({ ...reason, address: node.address }));
  return [...own, ...openChildren(node).flatMap(missingUnder)];
}

/** Where a reading is chosen only that reading waits; what it waits for is all that is asked. */
function openChildren({ chosen, children }: Explanation): readonly Explanation[] {
  return chosen === undefined ? children : children.filter(({ id }) => id === chosen);
}
