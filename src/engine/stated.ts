import type { Criterion, Leaf } from './criterion.js';
import { describe } from './describe.js';
import type { Evaluation } from './evaluation.js';
import type { Explanation } from './explanation.js';
import type { Finding } from './finding.js';
import type { Place } from './place.js';

/** What a node says before any case is put to it: where it stands, and the rule in words. */
export function stated(
  criterion: Criterion,
  { address }: Place,
  { setting }: Evaluation,
): Omit<Explanation, 'truth' | 'children'> {
  return {
    address,
    id: criterion.id ?? address.slice(address.lastIndexOf('/') + 1),
    type: criterion.type,
    role: criterion.role ?? 'inclusion',
    says: criterion.says ?? describe(criterion, setting.terms),
    statements: criterion.statements,
    reasons: [],
    facts: [],
    notes: [],
    passing: false,
    deciding: false,
  };
}

/** A leaf with what came of it. */
export function explainedLeaf(leaf: Leaf, finding: Finding, place: Place, evaluation: Evaluation): Explanation {
  const { truth, reasons, facts, notes, passing, distance } = finding;
  const own = { kind: leaf.kind, truth, reasons, facts, notes, passing, children: [] };
  return { ...stated(leaf, place, evaluation), ...own, ...(distance === undefined ? {} : { distance }) };
}
