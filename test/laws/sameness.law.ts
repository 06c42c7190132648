import { answer, printCase, type Criterion } from '../../src/engine/index.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { answered, caseOf, outcomes, rulesWith } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isAlike } from './holds.js';

/** Frozen, and everything in it: whoever changes it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** The same items in an order that `seed` decides. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
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

/** What holds of one question asked in several ways. */
export const SAMENESS: Laws<MadeUp> = {
  'the same question gives the same answer, byte for byte, and leaves the case and the rules as they were': (one) => {
    const rules = rulesWith(frozen(one.criteria));
    const again = answer(frozen(caseOf(structuredClone(one.raw))), AS_OF, rules);
    isAlike(JSON.stringify(again), JSON.stringify(one.answer));
  },

  'the order of criteria, children, readings and options changes no outcome': ({ content, criteria, seed }) => {
    const given = criteria.map((criterion, at) => named(criterion, `n${at + 1}`));
    const turned = shuffled(given, seed).map((criterion) => reordered(criterion, seed));
    const [one, other] = [given, turned].map((all) => outcomes(answer(content, AS_OF, rulesWith(all))));
    isAlike([...(other ?? [])].sort(), [...(one ?? [])].sort());
  },

  'the order of items, and of several records of one thing, changes no outcome': ({
    raw,
    rules,
    seed,
    answer: given,
  }) => {
    const other = answered(disordered(raw, seed) as typeof raw, rules);
    isAlike(outcomes(other), outcomes(given));
  },

  'a case printed and read back is itself': ({ content }) => {
    const printed = JSON.parse(JSON.stringify(printCase(content))) as MadeUp['raw'];
    isAlike(JSON.stringify(caseOf(printed)), JSON.stringify(content));
  },
};
