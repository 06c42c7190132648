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

/** A leaf with what came of it. Written out field by field: it is made for every leaf of every answer. */
export function explainedLeaf(
  leaf: Leaf,
  finding: Finding,
  { address }: Place,
  { setting }: Evaluation,
  deciding = false,
): Explanation {
  const explained: Explanation = {
    address,
    id: leaf.id ?? address.slice(address.lastIndexOf('/') + 1),
    type: 'leaf',
    role: leaf.role ?? 'inclusion',
    says: leaf.says ?? describe(leaf, setting.terms),
    statements: leaf.statements,
    reasons: finding.reasons,
    facts: finding.facts,
    notes: finding.notes,
    passing: finding.passing,
    deciding,
    kind: leaf.kind,
    truth: finding.truth,
    children: [],
  };
  return finding.distance === undefined ? explained : { ...explained, distance: finding.distance };
}
