import type { Explanation } from '../explanation.js';
import type { Truth } from '../truth.js';

/** The truths that a node can still come to, as a set of bits. */
export type Possible = number;
export const TRUE: Possible = 1;
export const FALSE: Possible = 2;
export const UNKNOWN: Possible = 4;
export const EITHER: Possible = TRUE | FALSE;

/** Whether this is among what a node can come to. */
export function can(possible: Possible, truth: Possible): boolean {
  return (possible & truth) !== 0;
}

/** A truth that is given, as the only one possible. */
export function only(truth: Truth): Possible {
  if (truth === 'unknown') return UNKNOWN;
  return truth === 'true' ? TRUE : FALSE;
}

/** What a node can come to, where its children come to what they can independently of each other. */
export function joint({ type, count }: Pick<Explanation, 'type' | 'count'>, children: readonly Possible[]): Possible {
  switch (type) {
    case 'all':
      return allOf(children);
    case 'any':
      return denied(allOf(children.map(denied)));
    case 'atLeast':
      return atLeast(count ?? 1, children);
    case 'not':
      return denied(children[0] ?? UNKNOWN);
    case 'readings':
    case 'definition':
      return agreed(children);
    case 'leaf':
      return UNKNOWN;
  }
}

/** True for false, and the other way about. */
export function denied(possible: Possible): Possible {
  return (possible & UNKNOWN) | (can(possible, TRUE) ? FALSE : 0) | (can(possible, FALSE) ? TRUE : 0);
}

/** All of these: false as soon as one is; unknown where none is and one is unknown. */
export function allOf(children: readonly Possible[]): Possible {
  const met = children.every((child) => can(child, TRUE)) ? TRUE : 0;
  const failed = children.some((child) => can(child, FALSE)) ? FALSE : 0;
  const standing = children.every((child) => can(child, TRUE | UNKNOWN));
  return met | failed | (standing && children.some((child) => can(child, UNKNOWN)) ? UNKNOWN : 0);
}

/** Any of these. */
export function anyOf(children: readonly Possible[]): Possible {
  return denied(allOf(children.map(denied)));
}

/** By every number of true and of unknown children that can come about. */
function atLeast(count: number, children: readonly Possible[]): Possible {
  let numbers = new Set([0]);
  for (const child of children) {
    const next = new Set<number>();
    for (const number of numbers) {
      if (can(child, TRUE)) next.add(number + SURE);
      if (can(child, UNKNOWN)) next.add(number + 1);
      if (can(child, FALSE)) next.add(number);
    }
    numbers = next;
  }
  const truths = [...numbers].map((number) => {
    const [sure, open] = [Math.floor(number / SURE), number % SURE];
    if (sure >= count) return TRUE;
    return sure + open >= count ? UNKNOWN : FALSE;
  });
  return truths.reduce((all, one) => all | one, 0);
}

/** A true child is counted in thousands, an unknown one in ones. */
const SURE = 1000;

/** The same of all of them, else unknown. */
function agreed(children: readonly Possible[]): Possible {
  const same = (bit: Possible) => (children.every((child) => can(child, bit)) ? bit : 0);
  const differ = children.some(
    (one, at) => can(one, TRUE) && children.some((other, to) => to !== at && can(other, FALSE)),
  );
  return same(TRUE) | same(FALSE) | (differ || children.some((child) => can(child, UNKNOWN)) ? UNKNOWN : 0);
}
