import { withCall } from './clinical-call.js';
import type { Criterion } from './criterion.js';
import { explainAt } from './evaluate.js';
import { assessKeyed, type Evaluation } from './evaluation.js';
import { truthWith, type Explanation } from './explanation.js';
import type { Finding } from './finding.js';
import type { Place } from './place.js';
import { nodesUnder, OPS, placesOf, type Program, type RuleSetPart } from './program.js';
import type { Truth } from './truth.js';

/** Truths as numbers: what a verdict holds for each node. */
export const TRUTHS: readonly Truth[] = ['false', 'unknown', 'true'];
/** The number of each truth. */
export const NUMBERS = { false: 0, unknown: 1, true: 2 } as const;
const { unknown: UNKNOWN, true: TRUE } = NUMBERS;

/** What a program comes to for one case: a truth for every node, and the finding of every leaf. */
export interface Verdict {
  readonly program: Program;
  readonly evaluation: Evaluation;
  /** Indices into `TRUTHS`, each in the slot of its node. */
  readonly truth: Uint8Array;
  /** Where the truth of each node is kept: as in the program, but for leaves on which a clinical call of their own is recorded. */
  readonly slot: Int32Array;
  /** The truths there would be if every leaf whose outcome may pass were open; those of joined nodes are yet to be worked out. */
  readonly ifPassed: Uint8Array;
  /** 1 for each node on which the answer of its rule set turns. */
  readonly deciding: Uint8Array;
  /** By the number of the leaf. */
  readonly findings: readonly Finding[];
  /** The findings of leaves on whose own address a clinical call is recorded, by node. */
  readonly called: ReadonlyMap<number, Finding>;
  /** The explanations of walked nodes, by node. */
  readonly walked: ReadonlyMap<number, Explanation>;
}

/** Puts every rule set of a program to a case; each node is judged, whatever is settled already. */
export function judge(program: Program, evaluation: Evaluation): Verdict {
  const { keys, leaves, op, joins } = program;
  const findings = leaves.map((leaf, index) => assessKeyed(leaf, keys[index] as string, evaluation));
  const truth = new Uint8Array(op.length + leaves.length);
  const ifPassed = new Uint8Array(truth.length);
  for (let index = 0; index < findings.length; index += 1)
    keep(findings[index] as Finding, op.length + index, { truth, ifPassed });
  const named = calledOn(evaluation);
  const slot = named.size === 0 ? program.slot : program.slot.slice();
  const judging = { program, evaluation, truth, slot, ifPassed, findings, called: new Map(), walked: new Map() };
  for (const part of program.parts)
    if (part.walked.length > 0 || named.has(part.under)) judgeAside(part, named.has(part.under), judging);
  joinNodes(program, slot, truth, 0, joins.length);
  return { ...judging, deciding: decidingIn(judging) };
}

function keep({ truth, passing }: Finding, at: number, kept: Pick<Verdict, 'truth' | 'ifPassed'>): void {
  kept.truth[at] = NUMBERS[truth];
  kept.ifPassed[at] = passing ? UNKNOWN : NUMBERS[truth];
}

interface Judging extends Pick<Verdict, 'program' | 'evaluation' | 'truth' | 'slot' | 'ifPassed' | 'findings'> {
  readonly called: Map<number, Finding>;
  readonly walked: Map<number, Explanation>;
}

/** The rule sets (`option/ruleSet`) of nodes on which a clinical call is recorded. */
export function calledOn({ setting }: Evaluation): ReadonlySet<string> {
  const addresses = setting.content.judgements.items.flatMap(({ on }) => on.flatMap(({ value }) => value ?? []));
  return new Set(addresses.map((address) => address.slice(0, address.lastIndexOf('/'))));
}

/** Of one rule set the nodes that carry more than their rule, and the leaves on which a clinician may have made a call. */
function judgeAside(part: RuleSetPart, isCalled: boolean, judging: Judging): void {
  const { program, evaluation, truth, slot, called, walked } = judging;
  const places = placesOf(part, program);
  const placed = (node: number) => places.get(node) as Place;
  for (const node of part.walked) {
    const explanation = explainAt(program.criteria[node] as Criterion, placed(node), evaluation);
    walked.set(node, explanation);
    truth[node] = NUMBERS[explanation.truth];
  }
  if (!isCalled) return;
  for (let node = part.root; node < part.end; node += 1) {
    if (program.op[node] !== OPS.leaf) continue;
    const finding = withCall(findingAt(node, judging), placed(node).address, evaluation);
    called.set(node, finding);
    slot[node] = node;
    keep(finding, node, judging);
  }
}

/**
 * Joins nodes that have children, from the last back to the first, so that children come before their parents: a node is met
 * once enough of its children are, and not met once too few are left that could be. Counted and compared without asking, for
 * there are as many answers as nodes and no foreseeing them: TRUE is 2, UNKNOWN 1, FALSE 0, and a negative number shifted by 31
 * leaves 1.
 */
function joinNodes(program: Program, slot: Int32Array, truth: Uint8Array, from: number, to: number): void {
  const { op, joins, first, size, need } = program;
  for (let at = to - 1; at >= from; at -= 1) {
    const node = joins[at] as number;
    const start = first[node] as number;
    const end = start + (size[node] as number);
    let [sum, open] = [0, 0];
    for (let child = start; child < end; child += 1) {
      const value = truth[slot[child] as number] as number;
      sum += value;
      open += value & UNKNOWN;
    }
    const missing = (need[node] as number) - ((sum - open) >> 1);
    const joined = UNKNOWN + ((missing - 1) >>> 31) - ((open - missing) >>> 31);
    truth[node] = op[node] === OPS.not ? TRUE - joined : joined;
  }
}

/** A child decides where its parent does and its truth is its parent's, through `not` inverted. */
function decidingIn({ program, slot, truth }: Pick<Verdict, 'program' | 'slot' | 'truth'>): Uint8Array {
  const { op, joins, first, size, parts } = program;
  const deciding = new Uint8Array(op.length);
  for (const { root } of parts) deciding[root] = 1;
  for (const node of joins) {
    if (deciding[node] === 0) continue;
    const own = truth[node] as number;
    const carried = op[node] === OPS.not ? TRUE - own : own;
    const start = first[node] as number;
    const end = start + (size[node] as number);
    for (let child = start; child < end; child += 1)
      deciding[child] = (((truth[slot[child] as number] as number) ^ carried) - 1) >>> 31;
  }
  return deciding;
}

/** The truth of a node. */
export function truthAt(node: number, { truth, slot }: Pick<Verdict, 'truth' | 'slot'>): Truth {
  return TRUTHS[truth[slot[node] as number] as number] as Truth;
}

/** How many children of a node hold. */
export function heldUnder(node: number, verdict: Verdict): number {
  return nodesUnder(node, verdict.program).filter((child) => truthAt(child, verdict) === 'true').length;
}

/** The truth of a rule set. */
export function truthOf({ root }: RuleSetPart, verdict: Verdict): Truth {
  return truthAt(root, verdict);
}

/** The finding of a leaf, by its node. */
export function findingAt(
  node: number,
  { called, findings, program }: Pick<Verdict, 'called' | 'findings' | 'program'>,
): Finding {
  return (called.get(node) ?? findings[program.leaf[node] as number]) as Finding;
}

/** The truth a rule set would have if every leaf whose outcome may pass were open. */
export function truthIfPassed({ root, firstJoin, endJoin, walked }: RuleSetPart, verdict: Verdict): Truth {
  const { program, slot, ifPassed } = verdict;
  for (const node of walked) {
    const explanation = verdict.walked.get(node) as Explanation;
    ifPassed[node] = NUMBERS[truthWith(explanation, (leaf) => (leaf.passing ? 'unknown' : leaf.truth))];
  }
  joinNodes(program, slot, ifPassed, firstJoin, endJoin);
  return TRUTHS[ifPassed[root] as number] as Truth;
}
