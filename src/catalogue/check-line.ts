import type { Catalogue } from './catalogue.js';
import { ruleSetsOf, type Node, type PlacedRuleSet } from './check-node.js';
import type { Check } from './check.js';

/** A check of each line of each rule set. */
export function ofLines(
  name: string,
  severity: Check['severity'],
  wrong: (line: Node) => boolean,
  message: string,
): Check {
  return {
    name,
    severity,
    find: (catalogue) =>
      ruleSetsOf(catalogue).flatMap(({ tops }) => tops.filter(wrong).map(({ path }) => ({ path, message }))),
  };
}

/** A check of each rule set as a whole. */
export function ofRuleSets(
  name: string,
  severity: Check['severity'],
  find: (placed: PlacedRuleSet, catalogue: Catalogue) => string | undefined,
): Check {
  return {
    name,
    severity,
    find: (catalogue) =>
      ruleSetsOf(catalogue).flatMap((placed) => {
        const message = find(placed, catalogue);
        return message === undefined ? [] : [{ path: placed.tops[0]?.path ?? placed.path, message }];
      }),
  };
}
