import fc from 'fast-check';
import { KINDS, REASON_CODES } from '../../src/engine/index.js';
import { learnedCases, rawCases } from '../arbitraries/case.arbitrary.js';
import { LEAVES } from '../arbitraries/criterion.arbitrary.js';
import { allNodes, answered, rawRuleSets, rulesOf } from '../arbitraries/rules.arbitrary.js';

const sampled = { numRuns: 1000, seed: 20 };

/** How large a part of the items each of their names takes. */
function shares(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  names.forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return Object.fromEntries([...counts].map(([name, count]) => [name, count / names.length]));
}

describe('the made-up cases and rules that the laws are put to', () => {
  const answers = fc
    .sample(fc.tuple(rawCases, rawRuleSets), sampled)
    .map(([raw, criteria]) => answered(raw, rulesOf(criteria)));

  test('give rule sets that are met, not met and open, each in a fair share', () => {
    const truths = shares(
      answers.flatMap(({ options }) => options.flatMap((one) => one.ruleSets.map(({ truth }) => truth))),
    );
    expect(truths['true']).toBeGreaterThan(0.05);
    expect(truths['false']).toBeGreaterThan(0.15);
    expect(truths['unknown']).toBeGreaterThan(0.3);
  });

  test('hold contradictions often, and none often', () => {
    const contradicted = shares(answers.map(({ contradictions }) => (contradictions.length > 0 ? 'some' : 'none')));
    expect(contradicted['some']).toBeGreaterThan(0.2);
    expect(contradicted['none']).toBeGreaterThan(0.2);
  });

  test('give every reason why an answer cannot be given', () => {
    const codes = answers.flatMap((all) => allNodes(all).flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    expect(Object.keys(shares(codes)).sort()).toEqual([...REASON_CODES].sort());
  });

  test('settle every kind of leaf both ways, where it can be settled at all', () => {
    const rules = rulesOf(LEAVES);
    const seen = new Set(
      fc
        .sample(rawCases, { numRuns: 300, seed: 7 })
        .flatMap((raw) => allNodes(answered(raw, rules)).map(({ kind, truth }) => `${kind} ${truth}`)),
    );
    const never = ['noCriterion', 'notEncoded'];
    const wanted = Object.keys(KINDS).flatMap((kind) =>
      never.includes(kind) ? [`${kind} unknown`] : [`${kind} true`, `${kind} false`, `${kind} unknown`],
    );
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });

  test('learn something in most runs', () => {
    const pairs = fc.sample(learnedCases, sampled);
    const changed = pairs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    expect(changed.length / pairs.length).toBeGreaterThan(0.7);
  });
});
