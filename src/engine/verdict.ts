import { withCall } from './clinical-call.js';
import type { Criterion } from './criterion.js';
import { explainAt } from './evaluate.js';
import { assessKeyed, type Evaluation } from './evaluation.js';
import { truthWith, type Explanation } from './explanation.js';
import type { Finding } from './finding.js';
import type { Place } from './place.js';
import { OPS, placesOf, type Program, type RuleSetPart } from './program.js';
import type { Truth } from './truth.js';

/** Truths as numbers: what a verdict holds for each node. */
export const TRUTHS: readonly Truth[] = ['false', 'unknown', 'true'];
/** The number of each truth. */
export const NUMBERS = { false: 0, unknown: 1, true: 2 } as const;
const { false: FALSE, unknown: UNKNOWN, true: TRUE } = NUMBERS;

/** What a program comes to for one case: a truth for every node, and the finding of every leaf. */
export interface Verdict {
  readonly program: Program;
  readonly evaluation: Evaluation;
  /** For each node an index into `TRUTHS`. */
  readonly truth: Uint8Array;
  /** 1 for each node on which the answer of its rule set turns. */
  readonly deciding: Uint8Array;
  /** How many children of a node hold. */
  readonly held: Uint16Array;
  /** By the number of the leaf. */
  readonly findings: readonly Finding[];
  /** The findings of leaves on whose own address a clinical call is recorded, by node. */
  readonly called: ReadonlyMap<number, Finding>;
  /** The explanations of walked nodes, by node. */
  readonly walked: ReadonlyMap<number, Explanation>;
}

/** Puts every rule set of a program to a case; each node is judged, whatever is settled already. */
export function judge(program: Program, evaluation: Evaluation): Verdict {
  const { op, leaf } = program;
  const count = op.length;
  const truth = new Uint8Array(count);
  const findings = program.leaves.map((one, index) => assessKeyed(one, program.keys[index] as string, evaluation));
  const ofLeaf = new Uint8Array(findings.length);
  for (let index = 0; index < ofLeaf.length; index += 1) ofLeaf[index] = NUMBERS[(findings[index] as Finding).truth];
  for (let node = 0; node < count; node += 1)
    if (op[node] === OPS.leaf) truth[node] = ofLeaf[leaf[node] as number] as number;
  const judging = { program, evaluation, truth, findings, called: new Map(), walked: new Map() };
  const named = calledOn(evaluation);
  for (const part of program.parts)
    if (part.walked.length > 0 || named.has(part.under)) judgeAside(part, named.has(part.under), judging);
  const held = new Uint16Array(count);
  joinNodes(program, { truth, held, failed: scratchOf(program).failed.fill(0) }, 0, count);
  return { ...judging, held, deciding: decidingIn(program, truth) };
}

interface Judging extends Pick<Verdict, 'program' | 'evaluation' | 'truth' | 'findings'> {
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
  const { program, evaluation, truth, called, walked } = judging;
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
    truth[node] = NUMBERS[finding.truth];
  }
}

/**
 * Joins the nodes from one up to another, children before their parents: a node is met once enough of its children are, and
 * not met once too few are left that could be. Each array begins with the first of them, `held` and `failed` as nought for each.
 */
function joinNodes(program: Program, { truth, held, failed }: Joining, from: number, to: number): void {
  const { op, parent, need, size } = program;
  for (let node = to - 1; node >= from; node -= 1) {
    const at = node - from;
    let value = truth[at] as number;
    if (op[node] === OPS.joined) {
      const wanted = need[node] as number;
      const isLost = (size[node] as number) - (failed[at] as number) < wanted;
      value = (held[at] as number) >= wanted ? TRUE : isLost ? FALSE : UNKNOWN;
      truth[at] = value;
    } else if (op[node] === OPS.not) {
      value = (held[at] as number) > 0 ? FALSE : (failed[at] as number) > 0 ? TRUE : UNKNOWN;
      truth[at] = value;
    }
    const above = (parent[node] as number) - from;
    if (above < 0) continue;
    // Counted without asking, for there are as many answers as nodes: TRUE is 2, UNKNOWN 1, FALSE 0.
    held[above] = (held[above] as number) + (value >> 1);
    failed[above] = (failed[above] as number) + ((TRUE - value) >> 1);
  }
}

/** A child decides where its parent does and its truth is its parent's, through `not` inverted. */
function decidingIn({ op, parent }: Program, truth: Uint8Array): Uint8Array {
  const deciding = new Uint8Array(truth.length);
  for (let node = 0; node < truth.length; node += 1) {
    const above = parent[node] as number;
    if (above < 0) {
      deciding[node] = 1;
    } else if (deciding[above] === 1) {
      const carried = op[above] === OPS.not ? TRUE - (truth[node] as number) : truth[node];
      if (carried === truth[above]) deciding[node] = 1;
    }
  }
  return deciding;
}

/** The truth of a rule set. */
export function truthOf({ root }: RuleSetPart, { truth }: Verdict): Truth {
  return TRUTHS[truth[root] as number] as Truth;
}

/** The finding of a leaf, by its node. */
export function findingAt(
  node: number,
  { called, findings, program }: Pick<Verdict, 'called' | 'findings' | 'program'>,
): Finding {
  return (called.get(node) ?? findings[program.leaf[node] as number]) as Finding;
}

/** The truth a rule set would have if every leaf whose outcome may pass were open. */
export function truthIfPassed({ root, end }: RuleSetPart, verdict: Verdict): Truth {
  const scratch = scratchOf(verdict.program);
  const { truth, held, failed } = scratch;
  held.fill(0, 0, end - root);
  failed.fill(0, 0, end - root);
  for (let node = root; node < end; node += 1) {
    const supposed = ifPassed(node, verdict);
    truth[node - root] = supposed === undefined ? (verdict.truth[node] as number) : NUMBERS[supposed];
  }
  joinNodes(verdict.program, scratch, root, end);
  return TRUTHS[truth[0] as number] as Truth;
}

/** What joining works on. */
interface Joining {
  readonly truth: Uint8Array;
  readonly held: Uint16Array;
  readonly failed: Uint16Array;
}

/** Room to work in, made once for each program and used anew each time: nothing in it outlives a call. */
function scratchOf(program: Program): Joining {
  const known = SCRATCH.get(program);
  if (known !== undefined) return known;
  const { length } = program.op;
  const made = { truth: new Uint8Array(length), held: new Uint16Array(length), failed: new Uint16Array(length) };
  SCRATCH.set(program, made);
  return made;
}

const SCRATCH = new WeakMap<Program, Joining>();

function ifPassed(node: number, verdict: Verdict): Truth | undefined {
  const op = verdict.program.op[node];
  if (op === OPS.leaf) return findingAt(node, verdict).passing ? 'unknown' : undefined;
  if (op !== OPS.walked) return undefined;
  const explanation = verdict.walked.get(node) as Explanation;
  return truthWith(explanation, (leaf) => (leaf.passing ? 'unknown' : leaf.truth));
}
