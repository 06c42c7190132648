import type { Rules } from '../prepared.js';
import type { Criterion, Definition, Leaf, Option, RuleSet } from '../criterion.js';
import { byKindAndTitle } from '../prepared.js';

/** Something that is put to a case whole: a rule set of an option, or a definition by itself. */
export type Tree = RuleSetTree | DefinitionTree;
export interface RuleSetTree {
  readonly is: 'rule-set';
  readonly option: Option;
  readonly ruleSet: RuleSet;
}
export interface DefinitionTree {
  readonly is: 'definition';
  readonly definition: Definition;
}

/** A leaf, once for all the places where the same rule is written, and the trees whose answer may rest on it. */
export interface IndexedLeaf {
  readonly leaf: Leaf;
  readonly trees: readonly Tree[];
}

/** All that may turn in a catalogue. */
export interface LeafIndex {
  /** The options by kind and alphabet, as inside a group, each with its rule sets. */
  readonly options: ReadonlyMap<Option, readonly RuleSetTree[]>;
  readonly definitions: readonly DefinitionTree[];
  readonly trees: readonly Tree[];
  readonly leaves: readonly IndexedLeaf[];
}

const KNOWN = new WeakMap<Rules, LeafIndex>();

/** Every leaf of a catalogue, those in definitions, flags, notes' conditions and readings with them. Worked out once for each catalogue. */
export function leafIndexOf(rules: Rules): LeafIndex {
  const known = KNOWN.get(rules);
  if (known !== undefined) return known;
  const index = indexOf(rules);
  KNOWN.set(rules, index);
  return index;
}

function indexOf(rules: Rules): LeafIndex {
  const options = new Map(
    [...rules.options]
      .sort(byKindAndTitle)
      .map((option) => [option, option.ruleSets.map((ruleSet) => ({ is: 'rule-set', option, ruleSet }) as const)]),
  );
  const definitions = rules.definitions.map((definition) => ({ is: 'definition', definition }) as const);
  const trees = [...[...options.values()].flat(), ...definitions];
  return { options, definitions, trees, leaves: leavesIn(trees, rules) };
}

function leavesIn(trees: readonly Tree[], rules: Rules): readonly IndexedLeaf[] {
  const definitions = new Map(rules.definitions.map((definition) => [definition.id, definition]));
  const found = new Map<string, { readonly leaf: Leaf; readonly trees: Tree[] }>();
  for (const tree of trees) {
    for (const [key, leaf] of leavesOf(criteriaOf(tree), definitions)) {
      const at = found.get(key) ?? { leaf, trees: [] };
      at.trees.push(tree);
      found.set(key, at);
    }
  }
  return [...found.values()];
}

function criteriaOf(tree: Tree): readonly Criterion[] {
  if (tree.is === 'rule-set') return tree.ruleSet.criteria;
  const { about, criterion } = tree.definition;
  return about === undefined ? [criterion] : [criterion, aboutOf(about)];
}

/** The condition under which a definition is put to a case at all. */
function aboutOf(diagnosis: string): Leaf {
  return { type: 'leaf', kind: 'diagnosis', params: { diagnosis }, statements: [], notes: [], flags: [], shows: [] };
}

/** The distinct leaves under some criteria, by what they ask; definitions do not rest on themselves, so this ends. */
function leavesOf(
  criteria: readonly Criterion[],
  definitions: ReadonlyMap<string, Definition>,
): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (criterion: Criterion): void => {
    if (criterion.type === 'leaf') leaves.set(`${criterion.kind}${JSON.stringify(criterion.params)}`, criterion);
    partsOf(criterion, definitions).forEach(visit);
  };
  criteria.forEach(visit);
  return leaves;
}

/** All that is put to the case with a criterion: its children, and the conditions that stand beside it. */
function partsOf(criterion: Criterion, definitions: ReadonlyMap<string, Definition>): readonly Criterion[] {
  const beside = [
    ...criterion.flags.flatMap(({ when, counted, notCounted }) => [when, counted, notCounted]),
    ...criterion.notes.map(({ when }) => when),
  ].filter((part) => part !== undefined);
  return [...childrenOf(criterion, definitions), ...beside];
}

function childrenOf(criterion: Criterion, definitions: ReadonlyMap<string, Definition>): readonly Criterion[] {
  switch (criterion.type) {
    case 'leaf':
      return [];
    case 'not':
      return [criterion.child];
    case 'readings':
      return criterion.readings.map((reading) => reading.criterion);
    case 'definition':
      return [definitions.get(criterion.definition)?.criterion].filter((part) => part !== undefined);
    case 'all':
    case 'any':
    case 'atLeast':
      return criterion.children;
  }
}
