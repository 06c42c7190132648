import {
  answer,
  compile,
  type Answer,
  type CaseContent,
  type Criterion,
  type Day,
  type Rules,
} from '../../src/engine/index.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import type { MadeUp } from '../arbitraries/made-up.js';
import { optionWith, rulesWith } from '../arbitraries/rules.arbitrary.js';
import type { Laws } from '../laws-over.js';
import { isAlike } from './holds.js';

/** What each rule set comes to, by option and rule set. */
export function explained({ options }: Answer): readonly string[] {
  return options
    .flatMap(({ option, ruleSets }) => ruleSets.map(({ id, truth }) => `${option.id}/${id}: ${truth}`))
    .sort();
}

/** The catalogue is compiled for its first case. */
const batches = new WeakMap<Rules, ReturnType<typeof compile>>();

/** The same by the batch evaluator. */
export function inBatch(content: CaseContent, rules: Rules, asOf: Day = AS_OF): readonly string[] {
  const batch = batches.get(rules) ?? compile(rules);
  batches.set(rules, batch);
  const truths = batch.truthsFor(content, asOf);
  return truths.map(({ option, ruleSet, truth }) => `${option}/${ruleSet}: ${truth}`).sort();
}

/** Two options of which the second asks the lines of the first the other way about. */
function twoOptions(criteria: readonly Criterion[]): Rules {
  const options = [optionWith('option', criteria), optionWith('other', [...criteria].reverse())];
  return { ...rulesWith(criteria), options };
}

/** What holds of the two ways in which an answer is made. */
export const BATCH: Laws<MadeUp> = {
  'the batch evaluator and the explaining one agree on every made-up case and rule set': ({ content, criteria }) => {
    const rules = twoOptions(criteria);
    isAlike(inBatch(content, rules), explained(answer(content, AS_OF, rules)));
  },
};
