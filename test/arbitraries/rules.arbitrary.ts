import fc, { type Arbitrary } from 'fast-check';
import {
  answer,
  nodesOf,
  readCase,
  readCriterion,
  type Answer,
  type CaseContent,
  type Criterion,
  type CriterionContext,
  type Explanation,
  type Option,
  type Rules,
} from '../../src/engine/index.js';
import { CATALOGUE } from '../catalogue.js';
import { AS_OF } from './day.arbitrary.js';
import { criteriaOf, rawCriteria } from './criterion.arbitrary.js';

type Raw = Readonly<Record<string, unknown>>;

/** What reading a criterion needs to know, with an empty list of problems. */
export function criterionContext(): CriterionContext {
  return {
    problems: [],
    terms: CATALOGUE.rules.terms,
    definitions: CATALOGUE.rules.definitions.map(({ id }) => id),
  };
}

/** A criterion as read; what is written in a test has no faults. */
export function criterionOf(raw: Raw): Criterion {
  const context = criterionContext();
  const criterion = readCriterion(raw, 'criterion', context);
  if (context.problems.length > 0) throw new Error(JSON.stringify(context.problems));
  return criterion;
}

/** A case as read; what is written in a test has no faults. */
export function caseOf(raw: Raw): CaseContent {
  const read = readCase(raw, CATALOGUE.rules.terms.diagnoses);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.content;
}

/** Criteria put together as one rule set of one option, the ids `n1`, `n2` … in their order. */
export function rulesOf(criteria: readonly Raw[]): Rules {
  return rulesWith(criteria.map((raw, index) => criterionOf({ id: `n${index + 1}`, ...raw })));
}

/** The same for criteria already read, with the definitions that they name and no others. */
export function rulesWith(criteria: readonly Criterion[]): Rules {
  const { terms } = CATALOGUE.rules;
  return { terms, definitions: definitionsIn(criteria), options: [optionWith('option', criteria)] };
}

/** The definitions that criteria name, and those that these name in turn. */
function definitionsIn(criteria: unknown): Rules['definitions'] {
  const named = new Set(JSON.stringify(criteria).match(/[a-z-]+@[a-z0-9-]+/g));
  const found = CATALOGUE.rules.definitions.filter(({ id }) => named.has(id));
  if (found.length === 0) return [];
  const within = definitionsIn(found.map(({ criterion }) => criterion));
  return [...new Set([...found, ...within])];
}

/** An option with one rule set of the source `source`. */
export function optionWith(id: string, criteria: readonly Criterion[]): Option {
  const ruleSet = {
    id: 'source',
    source: 's1',
    holds: 'a factsheet',
    whole: false,
    background: false,
    notes: [],
    criteria,
  };
  const nothing = { partners: [], remarks: [], cautions: [], access: [], otherDiseases: [] };
  return { id, kind: 'therapy', title: id, ...nothing, ruleSets: [ruleSet] };
}

const ROLES = ['inclusion', 'gate', 'situation', 'part', 'arm', 'exclusion'] as const;

/** The criteria of a rule set as written, in every role. */
export const rawRuleSets: Arbitrary<readonly Raw[]> = fc.array(
  fc.tuple(fc.oneof(criteriaOf(1), rawCriteria), fc.constantFrom(...ROLES)).map(([raw, role]) => ({ ...raw, role })),
  { minLength: 1, maxLength: 3 },
);

/** The answer to a case in our own shape. */
export function answered(raw: Raw, rules: Rules, asOf = AS_OF): Answer {
  return answer(caseOf(raw), asOf, rules);
}

/** Every node of every tree of an answer. */
export function allNodes({ options }: Answer): readonly Explanation[] {
  return options.flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria.flatMap(nodesOf)));
}

/** The truth of every rule set and of every node, with its address: what an answer says, its words aside. */
export function outcomes(all: Answer): readonly string[] {
  const sets = all.options.flatMap(({ option, ruleSets, group }) => [
    `${option.id}: ${group}`,
    ...ruleSets.map(({ id, truth }) => `${option.id}/${id}: ${truth}`),
  ]);
  return [...sets, ...allNodes(all).map(({ address, truth }) => `${address}: ${truth}`)];
}
