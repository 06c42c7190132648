import type { Day } from './calendar.js';
import type { CaseContent } from './case-attributes.js';
import type { Definition, Option } from './criterion.js';
import { explain } from './evaluate.js';
import { startEvaluation, type Evaluation } from './evaluation.js';
import type { Explanation } from './explanation.js';
import { distinct, type FactUsed } from './finding.js';
import { GROUPS, groupOfWeighed, type GroupId } from './groups.js';
import type { Missing } from './missing.js';
import { prepare, type PreparedOption, type Rules } from './prepared.js';
import type { RuleSetPart } from './program.js';
import { contradictionsIn } from './record/contradictions.js';
import { supposedIn } from './questions/supposed-mark.js';
import { mayBeIn } from './may-be.js';
import { laterFacts } from './record/later.js';
import { ruleSetAnswer, weighed, type RuleSetAnswer } from './rule-set.js';
import { judge, truthAt, truthIfPassed, type Verdict } from './verdict.js';
import type { Contradiction } from './worlds.js';

/** Rises whenever an answer, or the form of the document that holds it, may change for an unchanged case and catalogue. */
export const ENGINE_VERSION = '2';

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
  /** What the case holds that is only supposed; empty for a case as it is recorded. */
  readonly supposed: readonly FactUsed[];
  /** How often a leaf was put to a world. */
  readonly assessments: number;
}

/** Puts a case, as recorded up to and with the day `asOf`, to every option. Total: it gives an answer for every case that was read. */
export function answer(content: CaseContent, asOf: Day, rules: Rules): Answer {
  const setting = { content, asOf, terms: rules.terms };
  const prepared = prepare(rules);
  const evaluation = startEvaluation(setting, prepared.definitions);
  const definitions = rules.definitions.flatMap((definition) => {
    const explanation = answerDefinition(definition, evaluation);
    return explanation === undefined ? [] : [{ definition, explanation }];
  });
  const verdict = judge(prepared.program, evaluation);
  const options = prepared.options.map((one) => new Answered(one, verdict));
  const met = [...evaluation.contradictions];
  const contradictions = whenAsked(() => distinct([...contradictionsIn(evaluation.world), ...met], ({ key }) => key));
  const later = whenAsked(() => laterFacts(setting));
  return {
    engineVersion: ENGINE_VERSION,
    asOf,
    options: inOrder(options),
    definitions,
    get contradictions() {
      return contradictions();
    },
    get later() {
      return later();
    },
    supposed: supposedIn(content),
    assessments: evaluation.count.assessments,
  };
}

/** Worked out when it is first asked for: who asks for truths alone does not pay for what stands beside them. */
function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether a source's word is for this disease, or may be. */
function isAbout({ about }: Definition, evaluation: Evaluation): boolean {
  return about === undefined || mayBeIn(about, evaluation);
}

/** Whether a source's word fits the case; undefined where it is for another disease. */
export function answerDefinition(definition: Definition, evaluation: Evaluation): Explanation | undefined {
  if (!isAbout(definition, evaluation)) return undefined;
  const { id, says, statements } = definition;
  const use = { type: 'definition', definition: id, says, statements, notes: [], flags: [], shows: [] } as const;
  return explain(use, `definitions/${id}`, 0, evaluation);
}

/** The answer for one option. Its rule sets' answers are put into words when they are first read. */
class Answered implements OptionAnswer {
  readonly option: Option;
  readonly group: GroupId;
  readonly #prepared: PreparedOption;
  readonly #verdict: Verdict;
  #missing: readonly (readonly Missing[])[] | undefined;
  #ruleSets: readonly RuleSetAnswer[] | undefined;

  constructor(prepared: PreparedOption, verdict: Verdict) {
    this.option = prepared.option;
    this.#prepared = prepared;
    this.#verdict = verdict;
    this.group = settledGroup(prepared, verdict) ?? this.#weigh();
  }

  get ruleSets(): readonly RuleSetAnswer[] {
    this.#ruleSets ??= this.#prepared.parts.map((part, index) =>
      ruleSetAnswer(part, this.#verdict, this.#missing?.[index]),
    );
    return this.#ruleSets;
  }

  /** Written out with what is put into words when it is read. */
  toJSON(): OptionAnswer {
    return { option: this.option, group: this.group, ruleSets: this.ruleSets };
  }

  #weigh(): GroupId {
    const all = this.#prepared.parts.map((part) => weighed(part, this.#verdict));
    this.#missing = all.map(({ missing }) => missing);
    return groupOfWeighed(all);
  }
}

/** The group of an option whose one rule set is settled: nothing is missing, and nothing has to be weighed against it. */
function settledGroup({ root, disease, parts }: PreparedOption, verdict: Verdict): GroupId | undefined {
  if (root < 0) return undefined;
  const truth = truthAt(root, verdict);
  if (truth === 'unknown') return undefined;
  if (disease >= 0 && truthAt(disease, verdict) === 'false') return 'other-diseases';
  if (truth === 'true') return 'lines-met';
  return truthIfPassed(parts[0] as RuleSetPart, verdict) === 'unknown' ? 'not-today' : 'line-not-met';
}

/** By group as shown, then as prepared: an order that puts no option before another of its kind but by the alphabet. */
function inOrder(options: readonly OptionAnswer[]): readonly OptionAnswer[] {
  const byGroup = new Map<GroupId, OptionAnswer[]>(GROUPS.map(({ id }) => [id, []]));
  for (const option of options) byGroup.get(option.group)?.push(option);
  return ([] as OptionAnswer[]).concat(...byGroup.values());
}
