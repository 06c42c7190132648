import type { AnswerDocument, NodeDocument } from '../assessments/answer.js';
import type { CaseContent, Day } from '../engine/index.js';
import { coarseFor, type Coarse } from './coarse-words.js';
import { farDate, withoutDates } from './day-words.js';
import { movedCase } from './moved-case.js';
import type { PackContext } from './pack-input.js';

/** The case put far ahead, with the dates in its free texts put as days from `zero`, a real day. */
export function farContent(content: CaseContent, zero: Day): CaseContent {
  return movedCase(content, { date: farDate, text: (text) => withoutDates(text, zero) });
}

/**
 * The answer to the far case with what a pack may not say left out, and with the state of each source as it was on the day of
 * the stored answer: far ahead every source is overdue.
 */
export function farAnswer(
  far: AnswerDocument,
  stored: AnswerDocument,
  content: CaseContent,
  context: Pick<PackContext, 'coarsen' | 'inherited'>,
): AnswerDocument {
  const coarse = coarseFor(content, context);
  const sources = new Map(stored.options.flatMap(({ ruleSets }) => ruleSets.map(({ source }) => [source.id, source])));
  const options = far.options.map((option) => ({
    ...option,
    ruleSets: option.ruleSets.map((ruleSet) => ({
      ...ruleSet,
      source: sources.get(ruleSet.source.id) ?? ruleSet.source,
      criteria: ruleSet.criteria.map((node) => coarser(node, coarse)),
    })),
  }));
  return { ...far, options };
}

function coarser(node: NodeDocument, coarse: Coarse): NodeDocument {
  return {
    ...node,
    facts: node.facts.map((fact) => ({ ...fact, says: coarse.fact(fact.key, fact.says) })),
    children: node.children.map((child) => coarser(child, coarse)),
  };
}

/** Every outcome of an answer by its address: what it says, its words aside. */
export function outcomesOf({ options }: AnswerDocument): ReadonlyMap<string, string> {
  const pairs = options.flatMap(({ id, ruleSets }) =>
    ruleSets.flatMap((ruleSet) => [
      [`${id}/${ruleSet.id}`, ruleSet.outcome] as const,
      ...ruleSet.criteria.flatMap(nodesOf).map(({ address, outcome }) => [address, outcome] as const),
    ]),
  );
  return new Map(pairs);
}

function nodesOf(node: NodeDocument): readonly NodeDocument[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
