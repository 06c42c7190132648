import fc, { type Arbitrary } from 'fast-check';
import { answer, type Answer, type CaseContent, type Criterion, type Rules } from '../../src/engine/index.js';
import { learnedCases } from './case.arbitrary.js';
import { CATALOGUE } from '../catalogue.js';
import { AS_OF } from './day.arbitrary.js';
import type { Learned } from './learned.js';
import { caseOf, rawRuleSets, rulesOf } from './rules.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;

/** A made-up case, a rule set and what the one comes to on the other: read and answered once, for every law that asks. */
export class MadeUp {
  #content?: CaseContent;
  #rules: Rules | undefined;
  #answer?: Answer;

  /** `seed` decides, from 0 to 1023, what a law leaves open: an order, the dates to be made coarser. */
  constructor(
    readonly learned: Learned<Raw>,
    readonly rawCriteria: readonly Raw[],
    readonly seed: number,
    rules?: Rules,
  ) {
    this.#rules = rules;
  }

  /** The case as written, before anything more is learned of it. */
  get raw(): Raw {
    return this.learned.before;
  }

  /** The case as read. */
  get content(): CaseContent {
    return (this.#content ??= caseOf(this.raw));
  }

  /** The rule set, of one option. */
  get rules(): Rules {
    return (this.#rules ??= rulesOf(this.rawCriteria));
  }

  /** The criteria of the rule set as read, `n1`, `n2` … */
  get criteria(): readonly Criterion[] {
    return this.rules.options[0]?.ruleSets[0]?.criteria ?? [];
  }

  /** What the case comes to on the day of the made-up cases. */
  get answer(): Answer {
    return (this.#answer ??= answer(this.content, AS_OF, this.rules));
  }

  /** What is shown of one that breaks a law. */
  [fc.toStringMethod](): string {
    const { learned, rawCriteria, seed } = this;
    return JSON.stringify({ learned, rawCriteria, seed });
  }
}

/** Cases, of which something may be learned, with a rule set each. */
export const madeUp: Arbitrary<MadeUp> = fc
  .tuple(learnedCases, rawRuleSets, fc.nat({ max: 1023 }))
  .map(([learned, criteria, seed]) => new MadeUp(learned, criteria, seed));

/** Cases with the whole catalogue, its criteria in no list of their own. */
export const onTheCatalogue: Arbitrary<MadeUp> = fc
  .tuple(learnedCases, fc.nat({ max: 1023 }))
  .map(([learned, seed]) => new MadeUp(learned, [], seed, CATALOGUE.rules));
