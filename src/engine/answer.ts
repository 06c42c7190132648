import type { Day } from './calendar.js';
import type { CaseContent } from './case-attributes.js';
import type { Definition, Option } from './criterion.js';
import { explain } from './evaluate.js';
import { startEvaluation, type Evaluation } from './evaluation.js';
import type { Explanation } from './explanation.js';
import { distinct, type FactUsed } from './finding.js';
import { GROUPS, groupOf, type GroupId } from './groups.js';
import { contradictionsIn } from './record/contradictions.js';
import { laterFacts } from './record/later.js';
import { answerRuleSet, type RuleSetAnswer } from './rule-set.js';
import type { Terms } from './terms.js';
import type { Contradiction } from './worlds.js';

/** Rises whenever an answer may change for an unchanged case and catalogue. */
export const ENGINE_VERSION = '1';

/** The knowledge that a case is put to. */
export interface Rules {
  readonly terms: Terms;
  readonly definitions: readonly Definition[];
  readonly options: readonly Option[];
}

/** What all sources answer for one option. */
export interface OptionAnswer {
  readonly option: Option;
  readonly group: GroupId;
  readonly ruleSets: readonly RuleSetAnswer[];
}

/** Whether a source's word fits the case. */
export interface DefinitionAnswer {
  readonly definition: Definition;
  readonly explanation: Explanation;
}

/** The explained answer: every option in the order in which it is shown. */
export interface Answer {
  readonly engineVersion: string;
  readonly asOf: Day;
  readonly options: readonly OptionAnswer[];
  /** Every source's own definitions, put to the case: where they disagree, the words do. */
  readonly definitions: readonly DefinitionAnswer[];
  /** What in the record stands against what. */
  readonly contradictions: readonly Contradiction[];
  /** Facts dated after `asOf`: shown and not used. */
  readonly later: readonly FactUsed[];
  /** How often a leaf was put to a world. */
  readonly assessments: number;
}

/** Puts a case, as recorded up to and with the day `asOf`, to every option. Total: it gives an answer for every case that was read. */
export function answer(content: CaseContent, asOf: Day, rules: Rules): Answer {
  const setting = { content, asOf, terms: rules.terms };
  const evaluation = startEvaluation(
    setting,
    new Map(rules.definitions.map((definition) => [definition.id, definition])),
  );
  const definitions = rules.definitions
    .filter((definition) => isAbout(definition, evaluation))
    .map((definition) => ({
      definition,
      explanation: explainDefinition(definition, evaluation),
    }));
  const options = rules.options.map((option) => {
    const ruleSets = option.ruleSets.map((ruleSet) => answerRuleSet(ruleSet, option.id, evaluation));
    return { option, ruleSets, group: groupOf(ruleSets) };
  });
  return {
    engineVersion: ENGINE_VERSION,
    asOf,
    options: inOrder(options),
    definitions,
    contradictions: distinct([...contradictionsIn(setting), ...evaluation.contradictions], ({ key }) => key),
    later: laterFacts(setting),
    assessments: evaluation.count.assessments,
  };
}

/** Whether a source's word is for this disease, or may be. */
function isAbout({ about }: Definition, evaluation: Evaluation): boolean {
  if (about === undefined) return true;
  const bare = { statements: [], notes: [], flags: [], shows: [] };
  return (
    explain({ ...bare, type: 'leaf', kind: 'diagnosis', params: { diagnosis: about } }, 'about', 0, evaluation)
      .truth !== 'false'
  );
}

function explainDefinition({ id, says, statements }: Definition, evaluation: Evaluation): Explanation {
  const use = { type: 'definition', definition: id, says, statements, notes: [], flags: [], shows: [] } as const;
  return explain(use, `definitions/${id}`, 0, evaluation);
}

const KIND_ORDER = ['therapy', 'trial', 'study', 'test', 'monitoring', 'route'];

/** By group as shown, then by kind, then by title: an order that puts no option before another of its kind but by the alphabet. */
function inOrder(options: readonly OptionAnswer[]): readonly OptionAnswer[] {
  const groupAt = (id: GroupId) => GROUPS.findIndex((group) => group.id === id);
  return [...options].sort((one, other) =>
    firstDifference([
      groupAt(one.group) - groupAt(other.group),
      KIND_ORDER.indexOf(one.option.kind) - KIND_ORDER.indexOf(other.option.kind),
      one.option.title < other.option.title ? -1 : 1,
    ]),
  );
}

function firstDifference(differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}
