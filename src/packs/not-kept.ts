import type { AnswerDocument, NodeDocument } from '../assessments/answer.js';
import { shownOptions } from './shown-options.js';
import { answer, dayOf, nodesOf, type CaseContent, type Day, type Rules } from '../engine/index.js';
import { nodeOutcome } from '../assessments/outcome.js';
import { sentence } from '../assessments/sentence.js';
import { anonymousCase, datedFrom } from './anonymous-case.js';

/** Days on which day 0 is put for trial: before and after a leap day, at a year's end and in months of each length. */
const TRIALS = [
  [2000, 2, 29],
  [2001, 3, 1],
  [2002, 12, 31],
  [2010, 7, 15],
] as const;

/** The lines of an answer that come out otherwise where only the days of the case are known, in words and each once. */
export function notKept(content: CaseContent, asOf: Day, rules: Rules, given: AnswerDocument): readonly string[] {
  const anonymous = anonymousCase(content, asOf);
  const trials = TRIALS.map(([year, month, day]) => datedFrom(anonymous, dayOf(year, month, day) ?? 0));
  const outcomes = trials.map((trial) => outcomesIn(trial.content, trial.asOf, rules));
  const lines = shownOptions(given).flatMap(({ title, ruleSets }) =>
    ruleSets.flatMap(({ criteria }) => criteria.flatMap(leavesOf).map((node) => ({ title, node }))),
  );
  const lost = lines.filter(({ node }) => outcomes.some((one) => one.get(node.address) !== node.outcome));
  return [...new Set(lost.map(({ title, node }) => sentence(`${title}: ${node.says}`)))];
}

function outcomesIn(content: CaseContent, asOf: Day, rules: Rules): ReadonlyMap<string, string> {
  const nodes = answer(content, asOf, rules).options.flatMap(({ ruleSets }) =>
    ruleSets.flatMap(({ criteria }) => criteria.flatMap(nodesOf)),
  );
  return new Map(nodes.map(({ address, truth, role }) => [address, nodeOutcome(truth, role === 'exclusion')]));
}

function leavesOf(node: NodeDocument): readonly NodeDocument[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}
