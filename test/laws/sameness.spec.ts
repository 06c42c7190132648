import fc from 'fast-check';
import {
  answer,
  printCase,
  printCriterion,
  readCriterion,
  type Criterion,
  type Rules,
} from '../../src/engine/index.js';
import { lawRuns } from '../law-runs.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { rawCriteria } from '../arbitraries/criterion.arbitrary.js';
import { CATALOGUE } from '../arbitraries/catalogue.js';
import {
  answered,
  caseOf,
  criterionContext,
  criterionOf,
  outcomes,
  rawRuleSets,
  rulesOf,
  rulesWith,
} from '../arbitraries/rules.arbitrary.js';

/** Frozen, and everything in it: whoever changes it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** The same items in an order that `seed` decides. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const rest = [...items];
  return items.map((_, at) => rest.splice((seed >> (2 * at)) % rest.length, 1)[0] as T);
}

/** The value with every array in it shuffled, except lists of words, whose order is part of the value. */
function disordered(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => disordered(item, seed));
    return items.every((item) => typeof item === 'string') ? items : shuffled(items, seed);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, disordered(item, seed)]));
}

/** Each node of a criterion with an id of its own, so that it has the same address wherever it stands among its siblings. */
function named(criterion: Criterion, id: string): Criterion {
  switch (criterion.type) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...criterion, id, children: criterion.children.map((child, at) => named(child, `${id}-${at + 1}`)) };
    case 'not':
      return { ...criterion, id, child: named(criterion.child, `${id}-1`) };
    case 'leaf':
    case 'readings':
    case 'definition':
      return { ...criterion, id };
  }
}

/** The criterion with the children of each node, its readings and its flags in another order. */
function reordered(criterion: Criterion, seed: number): Criterion {
  const turned = { ...criterion, flags: shuffled(criterion.flags, seed), notes: shuffled(criterion.notes, seed) };
  switch (turned.type) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...turned, children: shuffled(turned.children, seed).map((child) => reordered(child, seed)) };
    case 'not':
      return { ...turned, child: reordered(turned.child, seed) };
    case 'readings':
      return { ...turned, readings: shuffled(turned.readings, seed) };
    case 'leaf':
    case 'definition':
      return turned;
  }
}

const seeds = fc.nat({ max: 1023 });

describe('the same question', () => {
  test('gives the same answer, byte for byte, and leaves the case and the rules as they were', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, (raw, criteria) => {
        const rules = rulesWith(frozen(criteria.map((one, at) => criterionOf({ id: `n${at + 1}`, ...one }))));
        const content = frozen(caseOf(raw));
        const first = JSON.stringify(answer(content, AS_OF, rules));
        const again = JSON.stringify(answer(caseOf(structuredClone(raw)), AS_OF, rules));
        expect(again).toBe(first);
      }),
      lawRuns(),
    );
  });
});

describe('order', () => {
  test('of criteria, children, readings and options changes no outcome', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, seeds, (raw, criteria, seed) => {
        const given = criteria.map((one, at) => named(criterionOf(one), `n${at + 1}`));
        const turned = shuffled(given, seed).map((one) => reordered(one, seed));
        const [one, other] = [answered(raw, rulesWith(given)), answered(raw, rulesWith(turned))];
        expect([...outcomes(other)].sort()).toEqual([...outcomes(one)].sort());
      }),
      lawRuns(),
    );
  });

  test('of the options of the catalogue changes no outcome, and not the order in which they are shown', () => {
    fc.assert(
      fc.property(rawCases, seeds, (raw, seed) => {
        const turned: Rules = { ...CATALOGUE.rules, options: shuffled(CATALOGUE.rules.options, seed) };
        const [one, other] = [answered(raw, CATALOGUE.rules), answered(raw, turned)];
        expect(other.options.map(({ option }) => option.id)).toEqual(one.options.map(({ option }) => option.id));
        expect(outcomes(other)).toEqual(outcomes(one));
      }),
      lawRuns(0.05),
    );
  });

  test('of items, and of several records of one thing, changes no outcome', () => {
    fc.assert(
      fc.property(rawCases, rawRuleSets, seeds, (raw, criteria, seed) => {
        const rules = rulesOf(criteria);
        const other = answered(disordered(raw, seed) as typeof raw, rules);
        expect(outcomes(other)).toEqual(outcomes(answered(raw, rules)));
      }),
      lawRuns(),
    );
  });
});

describe('what is written', () => {
  test('a criterion printed and read back is itself', () => {
    fc.assert(
      fc.property(rawCriteria, (raw) => {
        const criterion = criterionOf(raw);
        const context = criterionContext();
        const printed = JSON.parse(JSON.stringify(printCriterion(criterion))) as unknown;
        expect(readCriterion(printed, 'criterion', context)).toEqual(criterion);
        expect(context.problems).toEqual([]);
      }),
      lawRuns(),
    );
  });

  test('a case printed and read back is itself', () => {
    fc.assert(
      fc.property(rawCases, (raw) => {
        const content = caseOf(raw);
        const printed = JSON.parse(JSON.stringify(printCase(content))) as typeof raw;
        expect(JSON.stringify(caseOf(printed))).toBe(JSON.stringify(content));
      }),
      lawRuns(),
    );
  });
});
