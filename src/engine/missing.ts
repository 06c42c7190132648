import type { Criterion } from './criterion.js';
import type { Explanation } from './explanation.js';
import { distinct, type Reason } from './finding.js';
import { placeAtTop, placeOf, type Place } from './place.js';
import { isWayIn, nodesUnder, OPS, type RuleSetPart } from './program.js';
import { findingAt, truthAt, truthOf, type Verdict } from './verdict.js';

/** Something an answer waits for: the reason, and the node that waits. */
export interface Missing extends Reason {
  readonly address: string;
}

/** Question 2 for a rule set: what the unknown leaves wait for that are reached through unknown nodes. */
export function missingIn(part: RuleSetPart, verdict: Verdict): readonly Missing[] {
  if (truthOf(part, verdict) !== 'unknown') return [];
  const { criteria } = verdict.program;
  const areWaysOpen = part.ways !== undefined && truthAt(part.ways, verdict) === 'unknown';
  const missing = part.lines.flatMap((node, index) => {
    const criterion = criteria[node] as Criterion;
    if (isWayIn(criterion) && !areWaysOpen) return [];
    return missingAt(node, placeAtTop(criterion, index, part.under), verdict);
  });
  return distinct(missing, ({ code, key, waitsFor }) => `${code}|${key}|${waitsFor}`);
}

function missingAt(node: number, place: Place, verdict: Verdict): readonly Missing[] {
  const { program, walked } = verdict;
  if (truthAt(node, verdict) !== 'unknown') return [];
  const explanation = walked.get(node);
  if (explanation !== undefined) return missingUnder(explanation);
  if (program.op[node] === OPS.leaf)
    return findingAt(node, verdict).reasons.map((reason) => ({ ...reason, address: place.address }));
  return nodesUnder(node, program).flatMap((child, index) =>
    missingAt(child, placeOf(program.criteria[child] as Criterion, index, place), verdict),
  );
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
