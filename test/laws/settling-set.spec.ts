import fc from 'fast-check';
import {
  openFactsOver,
  printCase,
  settlingOf,
  waysOf,
  type Explanation,
  type OpenFact,
  type Reason,
  type RuleSetAnswer,
  type Rules,
  type Truth,
} from '../../src/engine/index.js';
import { factIdOf } from '../../src/engine/questions/open-facts.js';
import { ruleSetTruthWith } from '../../src/engine/rule-set.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { allNodes, answered, caseOf, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';
import { withReading, withRecorded, type Raw } from '../arbitraries/settled.js';

const MOST_ROUNDS = 14;
/** Beyond so many open leaves the worlds are not all walked. */
const MOST_LEAVES = 9;

function ruleSetOf(raw: Raw, rules: Rules): RuleSetAnswer {
  return answered(raw, rules).options[0]?.ruleSets[0] as RuleSetAnswer;
}

/** The case with these facts recorded, each by everything that waits for it; a conflict is resolved first, for what it held open may be known then. */
function recorded(raw: Raw, rules: Rules, facts: readonly OpenFact[], turn: number): Raw {
  const all = answered(raw, rules);
  const ids = new Set(facts.map(({ id }) => id));
  const waits = allNodes(all).flatMap((node) =>
    node.reasons.filter((reason) => ids.has(factIdOf(reason))).map((reason) => ({ node, reason })),
  );
  const conflicts = waits.filter(({ reason }) => reason.code === 'CONFLICTING_DATA');
  return (conflicts.length > 0 ? conflicts : waits).reduce<Raw>((record, { node, reason }) => {
    const [first] = node.children;
    if (reason.code === 'UNDEFINED_TERM' && node.type === 'readings' && first !== undefined)
      return withReading(record, reason.key, first.id);
    return withRecorded(record, { ...reason, address: node.address }, turn);
  }, raw);
}

/** What is left open when the settling set is recorded, and again while one is named. */
function leftOpen(raw: Raw, rules: Rules, turn: number): Truth | 'no record settles it' {
  let record = printCase(caseOf(raw)) as Raw;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const settling = settlingOf(ruleSetOf(record, rules));
    if (settling === undefined) break;
    if (settling.together === undefined) return 'no record settles it';
    record = recorded(record, rules, settling.together, turn);
  }
  return ruleSetOf(record, rules).truth;
}

test('recording the facts that are said to settle a rule set together settles it', () => {
  fc.assert(
    fc.property(rawCases, rawRuleSets, fc.nat({ max: 1 }), (raw, criteria, turn) => {
      expect(leftOpen(raw, rulesOf(criteria), turn)).not.toBe('unknown');
    }),
    lawRuns(0.2),
  );
});

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
      const ruleSet = ruleSetOf(raw, rulesOf([...criteria, ...criteria.slice(0, 1).map((one) => ({ not: one }))]));
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
        expect({ id, to: [...said].sort() }).toEqual({ id, to: found });
        seen.alone += said.length;
      }
      const { together } = settling;
      const known = (ids: readonly string[]) =>
        leaves.filter((reasons) => reasons.every((reason) => ids.includes(factIdOf(reason))));
      const all = (together ?? facts).map(({ id }) => id);
      expect(outcomesWith(ruleSet, known(all)).has('unknown')).toBe(together === undefined);
      if (together === undefined) return expect(settling.closed).not.toEqual([]);
      for (const { id } of together) {
        const rest = all.filter((one) => one !== id);
        expect({ id, open: outcomesWith(ruleSet, known(rest)).has('unknown') }).toEqual({ id, open: true });
      }
      seen.together += 1;
      seen.shorter += together.length < facts.length ? 1 : 0;
    }),
    lawRuns(0.2),
  );
  expect(Object.values(seen).every((count) => count > 0)).toBe(true);
});

test('every open rule set, and every open way in, names what it waits for, or says that no record can settle it', () => {
  fc.assert(
    fc.property(rawCases, rawRuleSets, (raw, criteria) => {
      const ruleSet = ruleSetOf(raw, rulesOf(criteria));
      const settling = settlingOf(ruleSet);
      expect(settling === undefined).toBe(ruleSet.truth !== 'unknown');
      if (settling !== undefined) expect((settling.together ?? []).length + settling.closed.length).toBeGreaterThan(0);
      for (const way of waysOf(ruleSet)) {
        expect(way.waits.length + way.closed.length > 0).toBe(way.truth === 'unknown');
        expect(way.fails.length > 0).toBe(way.truth === 'false');
      }
    }),
    lawRuns(0.2),
  );
});
