import type { Request } from './case-shape.js';
import type { Distance } from './distance.js';
import { agreed, type Truth } from './truth.js';

/** Why a leaf cannot be judged. A code is given when settling that one thing alone could change the leaf. */
export const REASON_CODES = [
  'MISSING_DATA',
  'IMPRECISE_DATA',
  'CONFLICTING_DATA',
  'NOT_CURRENT',
  'UNDEFINED_TERM',
  'NEEDS_JUDGEMENT',
  'NO_CRITERION_IN_SOURCE',
  'NOT_ENCODED',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason: the code, the fact it waits for (in words and as a key of the record), who has been asked for it. */
export interface Reason {
  readonly code: ReasonCode;
  /** What it waits for: `ALK amplification`. Empty where no record can settle it. */
  readonly waitsFor: string;
  /** The attribute or item of the record to fill, `tumourTests` or `relapses/relapse-1/date`. */
  readonly key: string;
  readonly detail: string;
  /** The sample it must be found on, in words. */
  readonly sample?: string;
  readonly request?: Request;
}

/** A recorded fact that an answer rests on, as it may be shown: never a birth date. */
export interface FactUsed {
  readonly key: string;
  readonly says: string;
  /** When it happened or was measured, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly source?: string;
  readonly recordedBy?: string;
  /** Set where it rests on what is only supposed (what if). */
  readonly supposed?: true;
}

/** What one leaf answers for one case: the truth, why not if unknown, on which facts, with which remarks. */
export interface Finding {
  readonly truth: Truth;
  readonly reasons: readonly Reason[];
  readonly facts: readonly FactUsed[];
  readonly notes: readonly string[];
  /** Whether this outcome may pass (a platelet count), or is lasting (a lineage). */
  readonly passing: boolean;
  /** Where a distance to a bound can be said: what was held against what. */
  readonly distance?: Distance | undefined;
  /** Where contradictions were weighed and leave it unknown: whether it may hold in one of their worlds. */
  readonly mayHold?: boolean;
}

// One empty list for all findings: thousands are made for an answer.
const NONE: readonly never[] = Object.freeze([]);

/** A definite finding on the facts given. */
export function found(truth: Truth, facts: readonly FactUsed[], extra: Partial<Finding> = {}): Finding {
  return { truth, reasons: NONE, facts, notes: NONE, passing: false, ...extra };
}

/** An unknown finding for the reasons given. */
export function cannotJudge(
  reasons: Reason | readonly Reason[],
  facts: readonly FactUsed[] = [],
  notes: readonly string[] = [],
): Finding {
  const list = Array.isArray(reasons) ? (reasons as readonly Reason[]) : [reasons as Reason];
  return {
    truth: 'unknown',
    reasons: distinct(list, ({ code, key, waitsFor }) => `${code}|${key}|${waitsFor}`),
    facts,
    notes,
    passing: false,
  };
}

/** Whether it holds by what is recorded, or in a world that conflicting records allow. Silence leaves no room for it. */
export function mayHold({ truth, reasons, mayHold: inAWorld }: Finding): boolean {
  if (truth !== 'unknown') return truth === 'true';
  return inAWorld ?? reasons.some(({ code }) => code === 'CONFLICTING_DATA');
}

/** The same finding, with more facts and remarks beside it. */
export function withContext(finding: Finding, facts: readonly FactUsed[], notes: readonly string[] = []): Finding {
  return {
    ...finding,
    facts: facts.length === 0 ? finding.facts : distinctFacts(inTurn(finding.facts, facts)),
    notes: notes.length === 0 ? finding.notes : distinct(inTurn(finding.notes, notes), (note) => note),
  };
}

/** The ones and then the others; a list to which nothing is added stays the list it is. */
function inTurn<T>(ones: readonly T[], others: readonly T[]): readonly T[] {
  return ones.length === 0 ? others : [...ones, ...others];
}

/** The first of each group of items that share a key, in their order. */
export function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const before = seen.size;
    return seen.add(key(item)).size > before;
  });
}

/** Facts without repetition. */
export function distinctFacts(facts: readonly FactUsed[]): readonly FactUsed[] {
  return distinct(facts, ({ key, says, date }) => `${key}|${says}|${date ?? ''}`);
}

/** One finding out of several that stand side by side (worlds): their shared truth, else unknown for `why`. */
export function joined(findings: readonly Finding[], why: readonly Reason[]): Finding {
  const truth = agreed(findings.map((finding) => finding.truth));
  const facts = distinctFacts(findings.flatMap((finding) => finding.facts));
  const notes = [...new Set(findings.flatMap((finding) => finding.notes))];
  if (truth !== 'unknown')
    return { truth, reasons: NONE, facts, notes, passing: findings.every(({ passing }) => passing) };
  return cannotJudge([...why, ...findings.flatMap(({ reasons }) => reasons)], facts, notes);
}
