import fc from 'fast-check';
import { answer, type CaseContent, type Criterion, type RuleSetAnswer, type Truth } from '../../src/engine/index.js';
import { rawCases } from '../arbitraries/case.arbitrary.js';
import { criteriaOf } from '../arbitraries/criterion.arbitrary.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf, criterionOf, optionWith, rulesWith } from '../arbitraries/rules.arbitrary.js';
import { lawsOver } from '../laws-over.js';
import { isAlike } from './holds.js';

type Raw = Readonly<Record<string, unknown>>;

const BESIDE = { statements: [], notes: [], flags: [], shows: [] };

function not(child: Criterion): Criterion {
  return { ...BESIDE, type: 'not', child };
}

function some(type: 'all' | 'any', children: readonly Criterion[]): Criterion {
  return { ...BESIDE, type, children };
}

function atLeast(count: number, children: readonly Criterion[]): Criterion {
  return { ...BESIDE, type: 'atLeast', count, children };
}

/** What rule sets of these criteria come to, each in an option of its own; all are put to the case at once. */
function setsOf(content: CaseContent, sets: readonly (readonly Criterion[])[]): readonly RuleSetAnswer[] {
  const options = sets.map((criteria, at) => optionWith(`option-${at + 1}`, criteria.map(withId)));
  const { options: answers } = answer(content, AS_OF, { ...rulesWith(sets.flat()), options });
  const inTurn = [...answers].sort((one, other) => (one.option.id < other.option.id ? -1 : 1));
  return inTurn.flatMap(({ ruleSets }) => ruleSets);
}

function withId(criterion: Criterion, at: number): Criterion {
  return { ...criterion, id: `n${at + 1}` };
}

/** One to three criteria, put to a case: denied, turned round, denied twice, and as an exclusion. */
class Denied {
  readonly #content: CaseContent;
  readonly #drawn: readonly Criterion[];
  #sets?: readonly RuleSetAnswer[];

  constructor(
    readonly raw: Raw,
    readonly written: readonly Raw[],
    readonly type: 'all' | 'any',
    readonly seed: number,
  ) {
    this.#content = contents.get(raw) as CaseContent;
    this.#drawn = written.map(criterionOf);
  }

  get #all(): readonly RuleSetAnswer[] {
    const { type, seed } = this;
    const drawn = this.#drawn;
    const [first] = drawn as readonly [Criterion];
    const dual = type === 'all' ? 'any' : 'all';
    const k = 1 + (seed % drawn.length);
    return (this.#sets ??= setsOf(this.#content, [
      [not(some(type, drawn)), some(dual, drawn.map(not))],
      [not(atLeast(k, drawn)), atLeast(drawn.length - k + 1, drawn.map(not))],
      [first, not(not(first))],
      [first],
      [{ ...first, role: 'exclusion' }],
    ]));
  }

  /** What the criteria of one of the rule sets come to. */
  truths(of: number): readonly Truth[] {
    return this.#all[of]?.criteria.map(({ truth }) => truth) ?? [];
  }

  /** What one of the rule sets comes to. */
  truth(of: number): Truth | undefined {
    return this.#all[of]?.truth;
  }

  [fc.toStringMethod](): string {
    const { raw, written, type, seed } = this;
    return JSON.stringify({ raw, written, type, seed });
  }
}

const OPPOSITE: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

/**
 * Cases drawn once: the logic only sees truths. Without judgements: a reading is chosen for the node at one address, and here
 * the same criterion stands at two.
 */
const cases = fc.sample(rawCases, { numRuns: 1000, seed: 41 }).map(({ judgements: _, ...raw }): Raw => raw);
const contents = new Map(cases.map((raw) => [raw, caseOf(raw)]));
const denied = fc
  .tuple(
    fc.constantFrom(...cases),
    fc.array(criteriaOf(1), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('all' as const, 'any' as const),
    fc.nat({ max: 2 }),
  )
  .map(([raw, written, type, seed]) => new Denied(raw, written, type, seed));

describe('the logic of criteria', () => {
  lawsOver(denied, {
    'denying that all hold is holding that one does not, and the other way about': (one) => {
      const [said, turned] = one.truths(0);
      isAlike(turned, said);
    },

    'denying that k of n hold is holding that more than n - k do not': (one) => {
      const [said, turned] = one.truths(1);
      isAlike(turned, said);
    },

    'denying twice is saying it': (one) => {
      const [said, deniedTwice] = one.truths(2);
      isAlike(deniedTwice, said);
    },

    'an exclusion says what excludes, and is negated once for the rule set': (one) => {
      const truth = one.truth(3) as Truth;
      isAlike(one.truths(4), [truth]);
      isAlike(one.truth(4), OPPOSITE[truth]);
    },
  });
});
