import type { Distance } from '../distance.js';
import type { Explanation } from '../explanation.js';
import { gapOfAmount } from './gap-of-amount.js';
import { gapOfAge, gapOfTime } from './gap-of-time.js';
import type { Gap } from './gap.js';

/** What is read of a leaf to say how far it is. */
type Judged = Pick<Explanation, 'truth' | 'passing'> & { readonly distance?: Distance | undefined };

/**
 * Question 4. How far a leaf is from turning: the value, the bound, the distance. `wanted` is what its rule asks of the leaf: true,
 * or false under a `not` or an exclusion. Nothing is said of a leaf that is as wanted, of one that cannot be judged, and of what no
 * distance leads to: nothing ever says that a further relapse, transplant or alteration may come.
 */
export function gapOf({ truth, passing, distance }: Judged, wanted: 'true' | 'false'): Gap | undefined {
  if (!passing || distance === undefined || truth === 'unknown' || truth === wanted) return undefined;
  const holds = truth === 'true';
  switch (distance.type) {
    case 'time':
      return gapOfTime(distance, holds);
    case 'age':
      return gapOfAge(distance, holds);
    case 'amount':
    case 'times':
    case 'number':
    case 'degree':
      return gapOfAmount(distance, holds);
  }
}

/** The gaps of the leaves on which a node that is not as wanted turns. */
export function gapsIn(node: Explanation, wanted = wantedOf(node)): readonly Gap[] {
  if (!node.deciding) return [];
  const own = gapOf(node, wanted);
  if (own !== undefined) return [own];
  return node.children.flatMap((child) => gapsIn(child, wantedBelow(node, wanted)));
}

/** What a rule asks of a node at the top of its rule set. */
export function wantedOf({ role }: Explanation): 'true' | 'false' {
  return role === 'exclusion' ? 'false' : 'true';
}

/** What a rule asks of the children of a node of which it asks this. */
export function wantedBelow({ type }: Pick<Explanation, 'type'>, wanted: 'true' | 'false'): 'true' | 'false' {
  if (type !== 'not') return wanted;
  return wanted === 'true' ? 'false' : 'true';
}
