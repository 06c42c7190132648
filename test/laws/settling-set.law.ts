import {
  printCase,
  settlingOf,
  waysOf,
  type Answer,
  type OpenFact,
  type RuleSetAnswer,
  type Truth,
} from '../../src/engine/index.js';
import { factIdOf } from '../../src/engine/questions/open-facts.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { allNodes, answered } from '../arbitraries/rules.arbitrary.js';
import { withReading, withRecorded, type Raw } from '../arbitraries/settled.js';
import type { Laws } from '../laws-over.js';
import { isAlike } from './holds.js';

const MOST_ROUNDS = 14;

/** The one rule set of an answer. */
export function ruleSetOf({ options }: Answer): RuleSetAnswer {
  return options[0]?.ruleSets[0] as RuleSetAnswer;
}

/** The case with these facts recorded, each by everything that waits for it; a conflict is resolved first, for what it held open may be known then. */
function recorded(raw: Raw, all: Answer, facts: readonly OpenFact[], turn: number): Raw {
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
function leftOpen({ content, rules, answer, seed }: MadeUp): Truth | 'no record settles it' {
  let record = printCase(content) as Raw;
  let all = answer;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const settling = settlingOf(ruleSetOf(all));
    if (settling === undefined) break;
    if (settling.together === undefined) return 'no record settles it';
    record = recorded(record, all, settling.together, seed % 2);
    all = answered(record, rules);
  }
  return ruleSetOf(all).truth;
}

/** What holds of the facts that are said to settle a rule set. */
export const SETTLING_SET: Laws<MadeUp> = {
  'recording the facts that are said to settle a rule set together settles it': {
    share: 0.2,
    law: (one) => expect(leftOpen(one)).not.toBe('unknown'),
  },

  'every open rule set, and every open way in, names what it waits for, or says that no record can settle it': ({
    answer,
  }) => {
    const ruleSet = ruleSetOf(answer);
    const settling = settlingOf(ruleSet);
    isAlike(settling === undefined, ruleSet.truth !== 'unknown');
    if (settling !== undefined) expect((settling.together ?? []).length + settling.closed.length).toBeGreaterThan(0);
    for (const way of waysOf(ruleSet)) {
      isAlike(way.waits.length + way.closed.length > 0, way.truth === 'unknown');
      isAlike(way.fails.length > 0, way.truth === 'false');
    }
  },
};
