import fc from 'fast-check';
import {
  openFactsOver,
  settlingOf,
  type Explanation,
  type Reason,
  type RuleSetAnswer,
  type Truth,
} from '../../src/engine/index.js';
import { factIdOf } from '../../src/engine/questions/open-facts.js';
import { ruleSetTruthWith } from '../../src/engine/rule-set.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { answered, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { lawRuns } from '../law-runs.js';
import { isAlike } from './holds.js';
import { ruleSetOf } from './settling-set.law.js';

/** Beyond so many open leaves the worlds are not all walked. */
const MOST_LEAVES = 9;

/** The open leaves: those that are judged once stand under one list of reasons, however many places they have. */
function openLeaves({ criteria }: RuleSetAnswer): readonly (readonly Reason[])[] {
  const below = (node: Explanation): readonly Explanation[] =>
    node.truth === 'unknown' ? [node, ...node.children.flatMap(below)] : [];
  const leaves = criteria.flatMap(below).filter(({ type }) => type === 'leaf');
  return [...new Set(leaves.map(({ reasons }) => reasons))];
}

/** Every truth that the rule set comes to when these leaves are true or false in every combination, and all else stays open. */
function outcomesWith(ruleSet: RuleSetAnswer, leaves: readonly (readonly Reason[])[]): ReadonlySet<Truth> {
  const worlds = Array.from({ length: 2 ** leaves.length }, (_, world) => world);
  return new Set(
    worlds.map((world) =>
      ruleSetTruthWith(ruleSet, ({ truth, reasons }) => {
        const at = leaves.indexOf(reasons);
        if (truth !== 'unknown' || at < 0) return truth;
        return Math.floor(world / 2 ** at) % 2 === 1 ? 'true' : 'false';
      }),
    ),
  );
}

/** Rule sets whose readings and definitions have nothing of their own to settle: of these every world can be walked. */
function isPlain({ criteria }: RuleSetAnswer): boolean {
  const nodes = criteria.flatMap(function all(node): readonly Explanation[] {
    return [node, ...node.children.flatMap(all)];
  });
  return nodes.every(({ type, reasons }) => type !== 'readings' && (type === 'leaf' || reasons.length === 0));
}

test('what is said to settle it, alone and together, is what walking every world of the open leaves finds', () => {
  const seen = { together: 0, alone: 0, shorter: 0 };
  fc.assert(
    fc.property(rawCases, rawRuleSets, (raw, criteria) => {
      const ruleSet = ruleSetOf(
        answered(raw, rulesOf([...criteria, ...criteria.slice(0, 1).map((one) => ({ not: one }))])),
      );
      const settling = settlingOf(ruleSet);
      const leaves = openLeaves(ruleSet);
      if (settling === undefined || leaves.length > MOST_LEAVES || !isPlain(ruleSet)) return;
      const facts = openFactsOver({
        options: [{ option: { id: 'o' }, ruleSets: [ruleSet], group: 'waiting' } as never],
      });
      for (const { id } of facts) {
        const read = leaves.filter((reasons) => reasons.some((reason) => factIdOf(reason) === id));
        const found = [...outcomesWith(ruleSet, read)].filter((truth) => truth !== 'unknown').sort();
        const said = settling.alone.find(({ fact }) => fact.id === id)?.to ?? [];
        isAlike({ id, to: [...said].sort() }, { id, to: found });
        seen.alone += said.length;
      }
      const { together } = settling;
      const known = (ids: readonly string[]) =>
        leaves.filter((reasons) => reasons.every((reason) => ids.includes(factIdOf(reason))));
      const all = (together ?? facts).map(({ id }) => id);
      isAlike(outcomesWith(ruleSet, known(all)).has('unknown'), together === undefined);
      if (together === undefined) return expect(settling.closed).not.toEqual([]);
      for (const { id } of together) {
        const rest = all.filter((one) => one !== id);
        isAlike({ id, open: outcomesWith(ruleSet, known(rest)).has('unknown') }, { id, open: true });
      }
      seen.together += 1;
      seen.shorter += together.length < facts.length ? 1 : 0;
    }),
    lawRuns(0.2),
  );
  expect(Object.values(seen).every((count) => count > 0)).toBe(true);
});
