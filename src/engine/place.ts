import type { Criterion } from './criterion.js';

/** Where a node stands: its own address, and `option/ruleSet`. */
export interface Place {
  readonly address: string;
  readonly under: string;
  /** Whether it is inside a definition or a reading, whose nodes are addressed from the node that uses them. */
  readonly inside: boolean;
}

/** Where a criterion of a rule set stands; `under` is `option/ruleSet`. */
export function placeAtTop({ id }: Criterion, position: number, under: string): Place {
  return { address: `${under}/${id ?? position + 1}`, under, inside: false };
}

/** Where a child of a node stands: by its own id where it has one, else by its position. */
export function placeOf(child: Criterion, index: number, { address, under, inside }: Place): Place {
  const named = child.id !== undefined && !inside;
  return { address: named ? `${under}/${child.id}` : `${address}.${child.id ?? index + 1}`, under, inside };
}

/** What a judgement names to choose a reading: the definition it belongs to, else the address of the node. */
export function settledBy(address: string): string {
  const definition = /[^/]*\[([a-z-]+@[a-z0-9-]+)\][^[]*$/.exec(address);
  return definition?.[1] ?? address;
}
