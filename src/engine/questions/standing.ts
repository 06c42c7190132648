import { answerDefinition } from '../answer.js';
import type { Evaluation } from '../evaluation.js';
import type { Explanation } from '../explanation.js';
import { groupOf, type GroupId } from '../groups.js';
import { answerRuleSet, type RuleSetAnswer } from '../rule-set.js';
import type { DefinitionTree, RuleSetTree, Tree } from './leaf-index.js';

/** What the trees of a catalogue answered last, each put to the case when it is first asked for. */
export interface Standing {
  ruleSet(tree: RuleSetTree): RuleSetAnswer;
  definition(tree: DefinitionTree): Explanation | undefined;
  /** Puts a tree to the case anew: what it answered before, and what it answers now. */
  renew(tree: Tree, evaluation: Evaluation): void;
}

/** Starts from the answers of one day. */
export function startStanding(first: Evaluation): Standing {
  const ruleSets = new Map<RuleSetTree, RuleSetAnswer>();
  const definitions = new Map<DefinitionTree, Explanation | undefined>();
  return {
    ruleSet: (tree) => kept(ruleSets, tree, () => answerRuleSet(tree.ruleSet, tree.option.id, first)),
    definition: (tree) => kept(definitions, tree, () => answerDefinition(tree.definition, first)),
    renew(tree, evaluation) {
      if (tree.is === 'definition') definitions.set(tree, answerDefinition(tree.definition, evaluation));
      else ruleSets.set(tree, answerRuleSet(tree.ruleSet, tree.option.id, evaluation));
    },
  };
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as Value;
}

/** The group that an option has by what its rule sets answered last. */
export function groupIn(standing: Standing, trees: readonly RuleSetTree[]): GroupId {
  return groupOf(trees.map((tree) => standing.ruleSet(tree)));
}
