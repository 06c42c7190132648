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
  /** Where its nodes begin and end in `Program.joins`. */
  readonly firstJoin: number;
  readonly endJoin: number;
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
 * Rule sets made ready once, for every case: each node numbered, a parent always before its children and the children of one
 * node next to each other, and each distinct leaf numbered, however many nodes share it. Beside the nodes that are written a
 * rule set has a root that joins its lines, one that joins its ways in, and one that negates each exclusion.
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
  /** The first of its children, for a node that has any. */
  readonly first: Int32Array;
  /** The number of its leaf, for a leaf. */
  readonly leaf: Int32Array;
  /** Where its truth is kept: under its own number, and for a leaf after all nodes, in one place with those that share it. */
  readonly slot: Int32Array;
  /** The nodes that join or negate what is below them, in their order. */
  readonly joins: Int32Array;
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
  readonly first: number[];
  readonly leaf: number[];
  readonly joins: number[];
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
    first: [],
    leaf: [],
    joins: [],
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
    first: Int32Array.from(growing.first),
    leaf: Int32Array.from(growing.leaf),
    slot: Int32Array.from(growing.leaf, (leaf, node) => (leaf < 0 ? node : criteria.length + leaf)),
    joins: Int32Array.from(growing.joins),
  };
}

/** Whether a criterion at the top of a rule set is one of several ways in. */
export function isWayIn({ role }: Pick<Criterion, 'role'>): boolean {
  return role === 'situation' || role === 'part' || role === 'arm';
}

function addRuleSet(ruleSet: RuleSet, under: string, growing: Growing): void {
  const { criteria } = ruleSet;
  const waysIn = criteria.filter(isWayIn).map((criterion) => written(criterion, growing));
  const single = criteria.filter((criterion) => !isWayIn(criterion)).map((criterion) => line(criterion, growing));
  const ways = waysIn.length === 0 ? [] : [{ op: OPS.joined, need: 1, below: waysIn }];
  const all = [...ways, ...single];
  const firstJoin = growing.joins.length;
  const root = add([{ op: OPS.joined, need: all.length, below: all }], -1, growing);
  const end = growing.op.length;
  const lines = linesIn(criteria, root, growing);
  growing.parts.push({
    ruleSet,
    under,
    root,
    end,
    firstJoin,
    endJoin: growing.joins.length,
    lines,
    ways: waysIn.length === 0 ? undefined : growing.first[root],
    walked: nodesFrom(root, end - root).filter((node) => growing.op[node] === OPS.walked),
    disease: lines.filter((node) => growing.criteria[node]?.id === 'disease'),
  });
}

/** The node of each criterion at the top: the ways in stand under the root's first child, the others beside it. */
function linesIn(criteria: readonly Criterion[], root: number, { first }: Growing): readonly number[] {
  const ways = first[root] as number;
  let way = first[ways] as number;
  let single = criteria.some(isWayIn) ? ways + 1 : ways;
  return criteria.map((criterion) => {
    if (isWayIn(criterion)) return way++;
    const node = single++;
    return criterion.role === 'exclusion' ? (first[node] as number) : node;
  });
}

/** A node that is not numbered yet, with all below it. */
interface Unnumbered {
  readonly op: number;
  readonly need?: number;
  readonly leaf?: number;
  readonly criterion?: Criterion;
  readonly below: readonly Unnumbered[];
}

/** Numbers nodes that have one parent, one after the other, and then what is below each; gives the first of them. */
function add(siblings: readonly Unnumbered[], parent: number, growing: Growing): number {
  const start = growing.op.length;
  for (const { op, need = 0, leaf = -1, criterion, below } of siblings) {
    if (op === OPS.joined || op === OPS.not) growing.joins.push(growing.op.length);
    growing.op.push(op);
    growing.parent.push(parent);
    growing.need.push(need);
    growing.size.push(below.length);
    growing.first.push(-1);
    growing.leaf.push(leaf);
    growing.criteria.push(criterion);
  }
  siblings.forEach(({ below }, index) => {
    if (below.length > 0) growing.first[start + index] = add(below, start + index, growing);
  });
  return start;
}

const NOTHING: readonly Unnumbered[] = [];

function line(criterion: Criterion, growing: Growing): Unnumbered {
  const node = written(criterion, growing);
  return criterion.role === 'exclusion' ? { op: OPS.not, need: 1, below: [node] } : node;
}

function written(criterion: Criterion, growing: Growing): Unnumbered {
  const { op, need, leaf = -1 } = shapeOf(criterion, growing);
  if (op === OPS.leaf || op === OPS.walked) return { op, criterion, leaf, below: NOTHING };
  const below = childrenOf(criterion).map((child) => written(child, growing));
  return { op, criterion, below, need: need ?? below.length };
}

/** The children of a node that a truth table joins. */
export function childrenOf(criterion: Criterion): readonly Criterion[] {
  if (criterion.type === 'not') return [criterion.child];
  return 'children' in criterion ? criterion.children : [];
}

function shapeOf(criterion: Criterion, growing: Growing): Pick<Unnumbered, 'op' | 'need' | 'leaf'> {
  const { flags, notes, shows, type } = criterion;
  const isBare = flags.length + notes.length + shows.length === 0;
  if (!isBare) return { op: OPS.walked };
  switch (type) {
    case 'leaf':
      return { op: OPS.leaf, leaf: numberOf(criterion, growing) };
    case 'not':
      return { op: OPS.not };
    case 'all':
      return { op: OPS.joined };
    case 'any':
      return { op: OPS.joined, need: 1 };
    case 'atLeast':
      return { op: OPS.joined, need: criterion.count };
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

/** The children of a node. */
export function nodesUnder(node: number, { first, size }: Program): readonly number[] {
  return nodesFrom(first[node] as number, size[node] as number);
}

function nodesFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
