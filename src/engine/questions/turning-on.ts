import type { Day } from '../calendar.js';
import type { Option } from '../criterion.js';
import type { Evaluation } from '../evaluation.js';
import type { Explanation } from '../explanation.js';
import { nodesOf } from '../explanation.js';
import type { LeafIndex, RuleSetTree, Tree } from './leaf-index.js';
import { groupIn, type Standing } from './standing.js';
import type { DefinitionTurning, NodeTurning, OptionTurning, RuleSetTurning, Turning } from './turning.js';

/** Says of a node that has turned why it did. */
export type Why = (node: Explanation) => Pick<NodeTurning, 'cause' | 'keys'>;

/** What turns on a day in the trees that may: put to the case again, and compared node for node with what they answered last. */
export function turningOn(
  day: Day,
  touched: ReadonlySet<Tree>,
  { index, standing, evaluation, why }: { index: LeafIndex; standing: Standing; evaluation: Evaluation; why: Why },
): Turning | undefined {
  const options = [...index.options].flatMap(([option, trees]) => {
    const mine = trees.filter((tree) => touched.has(tree));
    return mine.length === 0 ? [] : optionTurning(option, trees, mine, { standing, evaluation, why });
  });
  const definitions = index.definitions.flatMap((tree): readonly DefinitionTurning[] => {
    if (!touched.has(tree)) return [];
    const before = standing.definition(tree);
    standing.renew(tree, evaluation);
    const after = standing.definition(tree);
    if (before === undefined || after === undefined || before.truth === after.truth) return [];
    const { id, says } = tree.definition;
    return [{ id, says, before: before.truth, after: after.truth }];
  });
  return options.length + definitions.length === 0 ? undefined : { day, options, definitions };
}

/** What a rule set is put to the case again with. */
interface Beside {
  readonly standing: Standing;
  readonly evaluation: Evaluation;
  readonly why: Why;
}

function optionTurning(
  option: Option,
  trees: readonly RuleSetTree[],
  touched: readonly RuleSetTree[],
  beside: Beside,
): readonly OptionTurning[] {
  const before = groupIn(beside.standing, trees);
  const ruleSets = touched.flatMap((tree) => ruleSetTurning(tree, beside));
  const after = groupIn(beside.standing, trees);
  return ruleSets.length === 0 && before === after ? [] : [{ option, group: { before, after }, ruleSets }];
}

function ruleSetTurning(tree: RuleSetTree, { standing, evaluation, why }: Beside): readonly RuleSetTurning[] {
  const before = standing.ruleSet(tree);
  standing.renew(tree, evaluation);
  const after = standing.ruleSet(tree);
  const last = new Map(before.criteria.flatMap(nodesOf).map((node) => [node.address, node]));
  const nodes = after.criteria.flatMap((node) => innermost(node, last, why));
  if (nodes.length === 0 && before.truth === after.truth) return [];
  return [{ id: after.id, source: after.source, before: before.truth, after: after.truth, nodes }];
}

/** The nodes that turn and under which none does. */
function innermost(node: Explanation, last: ReadonlyMap<string, Explanation>, why: Why): readonly NodeTurning[] {
  const within = node.children.flatMap((child) => innermost(child, last, why));
  if (within.length > 0) return within;
  const before = last.get(node.address);
  if (before === undefined || before.truth === node.truth) return [];
  const { address, says, role, truth } = node;
  return [{ address, says, exclusion: role === 'exclusion', before: before.truth, after: truth, ...why(node) }];
}
