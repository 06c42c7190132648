import type { RuleSet } from './criterion.js';
import type { Evaluation } from './evaluation.js';
import { truthWith, type Explanation } from './explanation.js';
import { missingIn, type Missing } from './missing.js';
import { isWayIn, programOf, type RuleSetPart } from './program.js';
import { treesOf } from './tree.js';
import { allOf, anyOf, not, type Truth } from './truth.js';
import { heldUnder, judge, truthAt, truthIfPassed, truthOf, type Verdict } from './verdict.js';

/** What one rule set answers for a case. */
export interface RuleSetAnswer {
  readonly id: string;
  readonly source: string;
  readonly holds: string;
  readonly notHeld?: string;
  readonly whole: boolean;
  readonly background: boolean;
  readonly notes: readonly string[];
  readonly truth: Truth;
  /** Each gate, inclusion and exclusion is a line; all situations, parts or arms together are one. */
  readonly lines: { readonly met: number; readonly held: number };
  /** The tree of each criterion. Its nodes are judged with all others; they are put into words when it is first read. */
  readonly criteria: readonly Explanation[];
  /** Question 2: unknown leaves reached through unknown nodes. */
  readonly missing: readonly Missing[];
}

/** What a group is found from: a rule set's answer, as far as the group asks. */
export interface WeighedRuleSet extends Pick<RuleSetAnswer, 'background' | 'truth' | 'missing'> {
  readonly isForAnotherDisease: boolean;
  /** Whether the answer would be open if what may pass were open. */
  readonly mayPass: () => boolean;
}

/** Puts a whole rule set to the case; everything in it is evaluated and shown, whatever is settled already. */
export function answerRuleSet(ruleSet: RuleSet, option: string, evaluation: Evaluation): RuleSetAnswer {
  const program = programOf([{ id: option, ruleSets: [ruleSet] }]);
  return ruleSetAnswer(program.parts[0] as RuleSetPart, judge(program, evaluation));
}

/** The answer of a rule set, from the verdict on its program. */
export function ruleSetAnswer(part: RuleSetPart, verdict: Verdict, missing = missingIn(part, verdict)): RuleSetAnswer {
  const { id, source, holds, notHeld, whole, background, notes } = part.ruleSet;
  let criteria: readonly Explanation[] | undefined;
  return {
    id,
    source,
    holds,
    ...(notHeld === undefined ? {} : { notHeld }),
    whole,
    background,
    notes,
    truth: truthOf(part, verdict),
    lines: { met: heldUnder(part.root, verdict), held: verdict.program.size[part.root] as number },
    get criteria() {
      criteria ??= treesOf(part, verdict);
      return criteria;
    },
    missing,
  };
}

/** What the group of an option asks of a rule set, from the verdict on its program. */
export function weighed(part: RuleSetPart, verdict: Verdict): WeighedRuleSet {
  return {
    background: part.ruleSet.background,
    truth: truthOf(part, verdict),
    missing: missingIn(part, verdict),
    isForAnotherDisease: part.disease.some((node) => truthAt(node, verdict) === 'false'),
    mayPass: () => truthIfPassed(part, verdict) === 'unknown',
  };
}

/** The truth a rule set would have if its leaves had these truths. */
export function ruleSetTruthWith({ criteria }: RuleSetAnswer, leafTruth: (leaf: Explanation) => Truth): Truth {
  const truthOfNode = (node: Explanation) => truthWith(node, leafTruth);
  const single = criteria.filter((node) => !isWayIn(node));
  const lines = single.map((node) => (node.role === 'exclusion' ? not(truthOfNode(node)) : truthOfNode(node)));
  const ways = criteria.filter(isWayIn).map(truthOfNode);
  return allOf(ways.length === 0 ? lines : [...lines, anyOf(ways)]);
}
