import type { Criterion, Leaf, Option, RuleSet } from './criterion.js';
import { keyOf } from './evaluation.js';
import { placeAtTop, placeOf, type Place } from './place.js';

/** What a node of a program does with its children. A `walked` node carries more than its rule and is explained one by one. */
export const OPS = { leaf: 0, joined: 1, not: 2, walked: 3 } as const;

/** One rule set in a program: its nodes stand together, its root first. */
export interface RuleSetPart {
  readonly ruleSet: RuleSet;
  /** `option/ruleSet`. */
  readonly under: string;
  readonly root: number;
  /** The node after its last. */
  readonly end: number;
  /** The node of each criterion, in their order. */
  readonly lines: readonly number[];
  /** The node that joins all ways in; undefined where there is none. */
  readonly ways: number | undefined;
  /** The nodes that carry more than their rule. */
  readonly walked: readonly number[];
  /** The nodes of the lines that ask for the disease. */
  readonly disease: readonly number[];
}

/**
 * Rule sets made ready once, for every case: each node numbered, a parent always before its children, and each distinct leaf
 * numbered, however many nodes share it. Beside the nodes that are written a rule set has a root that joins its lines, one
 * that joins its ways in, and one that negates each exclusion.
 */
export interface Program {
  readonly parts: readonly RuleSetPart[];
  readonly leaves: readonly Leaf[];
  /** The key under which the finding of each leaf is kept. */
  readonly keys: readonly string[];
  readonly op: Uint8Array;
  readonly parent: Int32Array;
  /** How many children must hold for the node to hold: all of them, one, or so many. */
  readonly need: Uint16Array;
  readonly size: Uint16Array;
  /** The number of its leaf, for a leaf. */
  readonly leaf: Int32Array;
  /** The node after its last descendant, for a node that is written. */
  readonly end: Int32Array;
  /** The criterion as written; undefined for a node that only joins lines. */
  readonly criteria: readonly (Criterion | undefined)[];
}

interface Growing {
  readonly parts: RuleSetPart[];
  readonly leaves: Leaf[];
  readonly numbers: Map<string, number>;
  readonly op: number[];
  readonly parent: number[];
  readonly need: number[];
  readonly size: number[];
  readonly leaf: number[];
  readonly end: number[];
  readonly criteria: (Criterion | undefined)[];
}

/** Makes the rule sets of options ready, in their order. */
export function programOf(options: readonly Pick<Option, 'id' | 'ruleSets'>[]): Program {
  const growing: Growing = {
    parts: [],
    leaves: [],
    numbers: new Map(),
    op: [],
    parent: [],
    need: [],
    size: [],
    leaf: [],
    end: [],
    criteria: [],
  };
  for (const { id, ruleSets } of options)
    for (const ruleSet of ruleSets) addRuleSet(ruleSet, `${id}/${ruleSet.id}`, growing);
  const { parts, leaves, criteria } = growing;
  return {
    parts,
    leaves,
    keys: [...growing.numbers.keys()],
    criteria,
    op: Uint8Array.from(growing.op),
    parent: Int32Array.from(growing.parent),
    need: Uint16Array.from(growing.need),
    size: Uint16Array.from(growing.size),
    leaf: Int32Array.from(growing.leaf),
    end: Int32Array.from(growing.end),
  };
}

/** Whether a criterion at the top of a rule set is one of several ways in. */
export function isWayIn({ role }: Pick<Criterion, 'role'>): boolean {
  return role === 'situation' || role === 'part' || role === 'arm';
}

function addRuleSet(ruleSet: RuleSet, under: string, growing: Growing): void {
  const { criteria } = ruleSet;
  const waysIn = criteria.filter(isWayIn).length;
  const single = criteria.length - waysIn;
  const root = add({ op: OPS.joined, parent: -1, size: single + Math.min(waysIn, 1) }, growing);
  const ways = waysIn === 0 ? undefined : add({ op: OPS.joined, parent: root, size: waysIn, need: 1 }, growing);
  const lines = criteria.map((criterion) => {
    if (isWayIn(criterion)) return addCriterion(criterion, ways ?? root, growing);
    if (criterion.role !== 'exclusion') return addCriterion(criterion, root, growing);
    const negated = add({ op: OPS.not, parent: root, size: 1 }, growing);
    return addCriterion(criterion, negated, growing);
  });
  const end = growing.op.length;
  const all = Array.from({ length: end - root }, (_, index) => root + index);
  growing.parts.push({
    ruleSet,
    under,
    root,
    end,
    lines,
    ways,
    walked: all.filter((node) => growing.op[node] === OPS.walked),
    disease: lines.filter((node) => growing.criteria[node]?.id === 'disease'),
  });
}

interface NewNode {
  readonly op: number;
  readonly parent: number;
  readonly size?: number;
  readonly need?: number;
  readonly leaf?: number;
  readonly criterion?: Criterion;
}

function add({ op, parent, size = 0, need = size, leaf = -1, criterion }: NewNode, growing: Growing): number {
  growing.op.push(op);
  growing.parent.push(parent);
  growing.size.push(size);
  growing.need.push(need);
  growing.leaf.push(leaf);
  growing.end.push(growing.op.length);
  return growing.criteria.push(criterion) - 1;
}

function addCriterion(criterion: Criterion, parent: number, growing: Growing): number {
  const node = add({ parent, criterion, ...shapeOf(criterion, growing) }, growing);
  if (growing.op[node] === OPS.walked) return node;
  for (const child of childrenOf(criterion)) addCriterion(child, node, growing);
  growing.end[node] = growing.op.length;
  return node;
}

/** The children of a node that a truth table joins. */
export function childrenOf(criterion: Criterion): readonly Criterion[] {
  if (criterion.type === 'not') return [criterion.child];
  return 'children' in criterion ? criterion.children : [];
}

function shapeOf(criterion: Criterion, growing: Growing): Omit<NewNode, 'parent'> {
  const { flags, notes, shows, type } = criterion;
  const isBare = flags.length + notes.length + shows.length === 0;
  if (!isBare) return { op: OPS.walked };
  switch (type) {
    case 'leaf':
      return { op: OPS.leaf, leaf: numberOf(criterion, growing) };
    case 'not':
      return { op: OPS.not, size: 1 };
    case 'all':
      return { op: OPS.joined, size: criterion.children.length };
    case 'any':
      return { op: OPS.joined, size: criterion.children.length, need: 1 };
    case 'atLeast':
      return { op: OPS.joined, size: criterion.children.length, need: criterion.count };
    case 'readings':
    case 'definition':
      return { op: OPS.walked };
  }
}

function numberOf(leaf: Leaf, { leaves, numbers }: Growing): number {
  const key = keyOf(leaf);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, leaves.length);
  return leaves.push(leaf) - 1;
}

/** Where each written node of a rule set stands, by node. */
export function placesOf({ under, lines }: RuleSetPart, program: Program): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const stand = (node: number, place: Place) => {
    places.set(node, place);
    for (const [index, child] of nodesUnder(node, program).entries())
      stand(child, placeOf(program.criteria[child] as Criterion, index, place));
  };
  for (const [index, line] of lines.entries())
    stand(line, placeAtTop(program.criteria[line] as Criterion, index, under));
  return places;
}

/** The children of a node that is written. */
export function nodesUnder(node: number, { end, size }: Program): readonly number[] {
  const children: number[] = [];
  for (let child = node + 1; children.length < (size[node] as number); child = end[child] as number)
    children.push(child);
  return children;
}
