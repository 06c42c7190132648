import { answer, type Answer, type OptionAnswer } from '../answer.js';
import type { Explanation } from '../explanation.js';
import { nodesOf } from '../explanation.js';
import type { FieldProblem } from '../field-problem.js';
import type { FactUsed } from '../finding.js';
import type { Change } from './change.js';
import { compared, type MadeFrom } from './changes.js';
import { suppose, type Suppositions } from './suppose.js';

/** The answer with something supposed, every fact that rests on it marked, and what it changes; or what is wrong with what was supposed. */
export type WhatIf =
  | {
      readonly ok: true;
      readonly answer: Answer;
      readonly content: MadeFrom['content'];
      readonly changes: readonly Change[];
    }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * What if (question 7): puts the case with facts supposed on top to the rules. `path` is the path under which problems are told.
 * A fact is marked where it is supposed itself, or where it stands in the answer only because of what is.
 */
export function whatIf({ content, asOf, rules }: MadeFrom, suppositions: Suppositions, path?: string): WhatIf {
  const { diagnoses } = rules.terms;
  const supposed = suppose(content, suppositions, { asOf, diagnoses, ...(path === undefined ? {} : { path }) });
  if (!supposed.ok) return supposed;
  const before = answer(content, asOf, rules);
  const after = answer(supposed.content, asOf, rules);
  const changes = compared([before, after], ['supposed']);
  return { ok: true, answer: withMarks(after, before), content: supposed.content, changes };
}

/** The answer with every fact marked that the recorded case does not give at the same address. */
function withMarks(after: Answer, before: Answer): Answer {
  const recorded = new Map(
    [
      ...before.options.flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria)),
      ...before.definitions.map(({ explanation }) => explanation),
    ]
      .flatMap(nodesOf)
      .map(({ address, facts }) => [address, new Set(facts.map(keyOf))]),
  );
  const markNode = (node: Explanation): Explanation => {
    const known = recorded.get(node.address);
    const facts = node.facts.map((fact) =>
      known?.has(keyOf(fact)) === true ? fact : { ...fact, supposed: true as const },
    );
    return { ...node, facts, children: node.children.map(markNode) };
  };
  const markOption = (option: OptionAnswer): OptionAnswer => ({
    ...option,
    ruleSets: option.ruleSets.map((ruleSet) => ({ ...ruleSet, criteria: ruleSet.criteria.map(markNode) })),
  });
  return {
    ...after,
    options: after.options.map(markOption),
    definitions: after.definitions.map((one) => ({ ...one, explanation: markNode(one.explanation) })),
  };
}

function keyOf(fact: FactUsed): string {
  return JSON.stringify(fact);
}
