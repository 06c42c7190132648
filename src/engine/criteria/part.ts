import { cannotJudge, found, type FactUsed, type Finding, type Reason } from '../finding.js';
import { allOf, anyOf, type Truth } from '../truth.js';

/** One of several things that a leaf asks of a fact: its truth, and why it is not known. */
export interface Part {
  readonly truth: Truth;
  readonly reasons: readonly Reason[];
}

// Two for all leaves that are settled: thousands are made for an answer.
const MET: Part = { truth: 'true', reasons: [] };
const NOT_MET: Part = { truth: 'false', reasons: [] };

/** A part that code has settled. */
export function settledPart(holds: boolean): Part {
  return holds ? MET : NOT_MET;
}

/** A part that waits for the reasons given. */
export function openPart(...reasons: readonly Reason[]): Part {
  return { truth: 'unknown', reasons };
}

/** The finding of a leaf all of whose parts must hold; those that are open say why it is. */
export function ofAll(parts: readonly Part[], facts: readonly FactUsed[], extra: Partial<Finding> = {}): Finding {
  return ofParts(allOf(parts.map(({ truth }) => truth)), parts, facts, extra);
}

/** The finding of a leaf one of whose parts must hold. */
export function ofAny(parts: readonly Part[], facts: readonly FactUsed[], extra: Partial<Finding> = {}): Finding {
  return ofParts(anyOf(parts.map(({ truth }) => truth)), parts, facts, extra);
}

function ofParts(truth: Truth, parts: readonly Part[], facts: readonly FactUsed[], extra: Partial<Finding>): Finding {
  if (truth !== 'unknown') return found(truth, facts, extra);
  const open = parts.filter((part) => part.truth === 'unknown');
  return cannotJudge(
    open.flatMap(({ reasons }) => reasons),
    facts,
    extra.notes,
  );
}
