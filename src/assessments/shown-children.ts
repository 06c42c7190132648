import type { NodeDocument } from './answer.js';

/** The lines under a node. A definition is shown with its own lines, not with the node that joins them. */
export function shownChildren({ type, children }: NodeDocument): readonly NodeDocument[] {
  const [only] = children;
  const isJoint =
    only !== undefined &&
    (only.type === 'all' || only.type === 'any') &&
    only.facts.length + only.reasons.length + only.notes.length === 0;
  return type === 'definition' && isJoint ? only.children : children;
}
