import type { Criterion } from './criterion.js';
import type { Explanation } from './explanation.js';
import { placeAtTop, placeOf, type Place } from './place.js';
import { nodesUnder, type RuleSetPart } from './program.js';
import { explainedLeaf, stated } from './stated.js';
import { not } from './truth.js';
import { findingAt, truthAt, type Verdict } from './verdict.js';

/** The explanations of a rule set's criteria: the verdict on each node, with what the node says and the facts it rests on. */
export function treesOf({ lines, under }: RuleSetPart, verdict: Verdict): readonly Explanation[] {
  const { criteria } = verdict.program;
  return lines.map((node, index) => treeAt(node, placeAtTop(criteria[node] as Criterion, index, under), verdict));
}

function treeAt(node: number, place: Place, verdict: Verdict): Explanation {
  const { program, evaluation } = verdict;
  const criterion = program.criteria[node] as Criterion;
  const deciding = verdict.deciding[node] === 1;
  const walked = verdict.walked.get(node);
  if (walked !== undefined) return markDeciding(walked, deciding);
  if (criterion.type === 'leaf') return explainedLeaf(criterion, findingAt(node, verdict), place, evaluation, deciding);
  const children = nodesUnder(node, program).map((child, index) =>
    treeAt(child, placeOf(program.criteria[child] as Criterion, index, place), verdict),
  );
  const count = criterion.type === 'atLeast' ? { count: criterion.count } : {};
  return { ...stated(criterion, place, evaluation), ...count, truth: truthAt(node, verdict), deciding, children };
}

/** Marks the nodes on which the answer turns: a child whose truth is its parent's, inverted through `not`. */
function markDeciding(node: Explanation, deciding: boolean): Explanation {
  if (!deciding) return node; // it is made so, with all below it
  const children = node.children.map((child) => {
    const truth = node.type === 'not' ? not(child.truth) : child.truth;
    return markDeciding(child, deciding && truth === node.truth);
  });
  return { ...node, deciding, children };
}
