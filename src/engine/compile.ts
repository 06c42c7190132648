import type { Day } from './calendar.js';
import type { CaseContent } from './case-attributes.js';
import type { Criterion, Leaf, Option } from './criterion.js';
import { explainAt } from './evaluate.js';
import { assessKeyed, startEvaluation, type Evaluation } from './evaluation.js';
import { prepare, type Rules } from './prepared.js';
import type { Place } from './place.js';
import { nodesUnder, OPS, placesOf, type Program, type RuleSetPart } from './program.js';
import { answerRuleSet } from './rule-set.js';
import type { Truth } from './truth.js';
import { calledOn, NUMBERS, TRUTHS } from './verdict.js';

const { false: FALSE, unknown: UNKNOWN, true: TRUE } = NUMBERS;
const UNASKED = 3;

/** The truth of one rule set, without its explanation. */
export interface RuleSetTruth {
  readonly option: string;
  readonly ruleSet: string;
  readonly truth: Truth;
}

/** Puts one case to many options for their truths alone. */
export interface Batch {
  /** The rule sets of all options, in the order of the rules. */
  readonly ruleSets: readonly Omit<RuleSetTruth, 'truth'>[];
  /** For each rule set 0 (a line is not met), 1 (cannot be judged) or 2 (every line held is met). */
  numbersFor(content: CaseContent, asOf: Day): Uint8Array;
  truthsFor(content: CaseContent, asOf: Day): readonly RuleSetTruth[];
}

/**
 * Makes rules ready for truths alone. A rule set is left as soon as a line is not met, and a leaf is put to the case only where
 * something turns on it; lines that many options share are asked first. What carries readings, flags, notes or a definition, and
 * what a clinician has made a call on, is handed to the evaluator that explains. The truths are those of `answer`.
 */
export function compile(rules: Rules): Batch {
  const { program, definitions } = prepare(rules);
  const lines = linesOf(program);
  const ruleSets = rules.options.flatMap(({ id, ruleSets: all }: Option) =>
    all.map((ruleSet) => ({ option: id, ruleSet: ruleSet.id })),
  );
  const numbersFor = (content: CaseContent, asOf: Day) => {
    const evaluation = startEvaluation({ content, asOf, terms: rules.terms }, definitions);
    return numbersIn({ program, lines, evaluation });
  };
  return {
    ruleSets,
    numbersFor,
    truthsFor: (content, asOf) => {
      const numbers = numbersFor(content, asOf);
      return ruleSets.map((ruleSet, index) => ({ ...ruleSet, truth: TRUTHS[numbers[index] as number] as Truth }));
    },
  };
}

/** For each rule set its single lines and then its ways in, one after the other, and where both begin. */
interface Lines {
  readonly nodes: Int32Array;
  readonly first: Int32Array;
  readonly firstWay: Int32Array;
}

/** A line that is one leaf, shared by many, is most likely known already and costs least; joined lines come last. */
function linesOf(program: Program): Lines {
  const cost = costsIn(program);
  const [nodes, first, firstWay]: [number[], number[], number[]] = [[], [], []];
  for (const { lines, ways } of program.parts) {
    const tops = lines.map((node) => topOf(node, program)).sort((one, other) => cost(one) - cost(other));
    const waysIn = tops.filter((node) => program.parent[node] === ways);
    first.push(nodes.length);
    nodes.push(...tops.filter((node) => program.parent[node] !== ways));
    firstWay.push(nodes.length);
    nodes.push(...waysIn);
  }
  first.push(nodes.length);
  return { nodes: Int32Array.from(nodes), first: Int32Array.from(first), firstWay: Int32Array.from(firstWay) };
}

/** The node of a whole line: for an exclusion the one that negates it. */
function topOf(node: number, { parent, op, criteria }: Program): number {
  const above = parent[node] as number;
  return op[above] === OPS.not && criteria[above] === undefined ? above : node;
}

function costsIn(program: Program): (node: number) => number {
  const uses = new Uint32Array(program.leaves.length);
  for (const leaf of program.leaf) if (leaf >= 0) uses[leaf] = (uses[leaf] as number) + 1;
  const cost = (node: number): number => {
    const leaf = program.leaf[node] as number;
    if (leaf >= 0) return -(uses[leaf] as number);
    if (program.op[node] === OPS.walked) return 2 * program.op.length;
    const under = nodesUnder(node, program);
    return Math.max(...under.map(cost)) + (under.length === 1 ? 0 : program.op.length);
  };
  return cost;
}

interface Batching {
  readonly program: Program;
  readonly lines: Lines;
  readonly evaluation: Evaluation;
}

function numbersIn({ program, lines: { nodes, first, firstWay }, evaluation }: Batching): Uint8Array {
  const ask = askingOf(program, evaluation);
  const named = calledOn(evaluation);
  return Uint8Array.from(program.parts, (part, index) => {
    if (named.has(part.under)) return NUMBERS[called(part, evaluation)];
    const [way, end] = [firstWay[index] as number, first[index + 1] as number];
    let least: number = TRUE;
    for (let at = first[index] as number; at < way && least !== FALSE; at += 1)
      least = Math.min(least, ask(nodes[at] as number, part));
    if (way === end || least === FALSE) return least;
    let most: number = FALSE;
    for (let at = way; at < end && most !== TRUE; at += 1) most = Math.max(most, ask(nodes[at] as number, part));
    return Math.min(least, most);
  });
}

function called({ ruleSet, under }: RuleSetPart, evaluation: Evaluation): Truth {
  return answerRuleSet(ruleSet, under.slice(0, under.lastIndexOf('/')), evaluation).truth;
}

/** How the truth of a node is asked: a leaf is put to the case once, a joined node asks only until it is settled. */
function askingOf(program: Program, evaluation: Evaluation): (node: number, part: RuleSetPart) => number {
  const { op, leaf, leaves, keys, need, size, first, criteria } = program;
  const known = new Uint8Array(leaves.length).fill(UNASKED);
  const askLeaf = (at: number): number => {
    if (known[at] !== UNASKED) return known[at] as number;
    const number = NUMBERS[assessKeyed(leaves[at] as Leaf, keys[at] as string, evaluation).truth];
    known[at] = number;
    return number;
  };
  const askJoined = (node: number, part: RuleSetPart): number => {
    const wanted = need[node] as number;
    const start = first[node] as number;
    let [held, left] = [0, size[node] as number];
    const end = start + left;
    for (let child = start; child < end; child += 1) {
      const number = ask(child, part);
      if (number === TRUE && (held += 1) >= wanted) return TRUE;
      if (number === FALSE && (left -= 1) < wanted) return FALSE;
    }
    return held >= wanted ? TRUE : UNKNOWN;
  };
  const ask = (node: number, part: RuleSetPart): number => {
    switch (op[node]) {
      case OPS.leaf:
        return askLeaf(leaf[node] as number);
      case OPS.not:
        return TRUE - ask(first[node] as number, part);
      case OPS.joined:
        return askJoined(node, part);
      default: {
        const place = placesOf(part, program).get(node) as Place;
        return NUMBERS[explainAt(criteria[node] as Criterion, place, evaluation).truth];
      }
    }
  };
  return ask;
}
