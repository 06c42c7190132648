import type { Catalogue } from '../catalogue/catalogue.js';
import { stateOf } from '../catalogue/source-state.js';
import {
  gapOf,
  GROUPS,
  headlineOf,
  horizon,
  isoOf,
  type Answer,
  type CaseContent,
  type DefinitionAnswer,
  type Explanation,
  type OptionAnswer,
  type RuleSetAnswer,
  wantedBelow,
  wantedOf,
} from '../engine/index.js';
import { accessFor } from './access-text.js';
import { mapFactors, mapRoutes } from './answer-guide.mapper.js';
import { rowOf, ruleSetSays } from './answer-row.js';
import { nodeOutcome, outcomeOf } from './outcome.js';
import { mapTurning } from './turn.mapper.js';
import type {
  AnswerDocument,
  DefinitionDocument,
  GroupDocument,
  NodeDocument,
  OptionDocument,
  RuleSetDocument,
  SourceDocument,
} from './answer.js';
import { mapOpenFacts, mapSettling, mapWays } from './questions.mapper.js';

const PEOPLE_DECIDE = 'published rules against recorded facts; people decide';
const A_WAIT = 'a wait here does not mean that treatment waits';
const ORDER = 'by group; inside a group therapies, then trials, then tests, each in the order of the alphabet';

/** Writes an answer as the document that is stored, sent and shown. Pure: the same answer gives the same document. */
export function mapAnswer(answer: Answer, catalogue: Catalogue, content: CaseContent): AnswerDocument {
  const { question, ...headline } = headlineOf(content, answer.asOf, catalogue.rules.terms);
  const beside = { catalogue, content, asOf: answer.asOf };
  const options = answer.options.map((option) => mapOption(option, beside));
  const short = new Map(catalogue.sources.map(({ id, short: name }) => [id, name]));
  const shortOf = (source: string) => short.get(source) ?? source;
  const waits = options.some(({ group }) => group === 'waiting' || group === 'sources-differ');
  return {
    asOf: isoOf(answer.asOf),
    engineVersion: answer.engineVersion,
    remarks: waits ? [PEOPLE_DECIDE, A_WAIT] : [PEOPLE_DECIDE],
    order: ORDER,
    case: { ...headline, ...(question === undefined ? {} : { question }) },
    contradictions: answer.contradictions,
    later: answer.later,
    ...(answer.supposed.length === 0 ? {} : { supposed: answer.supposed }),
    definitions: answer.definitions.map(mapDefinition),
    openFacts: mapOpenFacts(answer),
    groups: GROUPS.map((group) => mapGroup(group, answer.options)),
    options,
    routes: mapRoutes(beside),
    factors: mapFactors(beside),
    turns: horizon(content, answer.asOf, catalogue.rules).map((turning) => mapTurning(turning, shortOf)),
  };
}

/** What mapping an option needs beside its answer. */
interface Beside {
  readonly catalogue: Catalogue;
  readonly content: CaseContent;
  readonly asOf: number;
}

function mapGroup({ id, title }: (typeof GROUPS)[number], answers: readonly OptionAnswer[]): GroupDocument {
  const options = answers.filter(({ group }) => group === id).map(({ option }) => option);
  const remarks = id === 'other-diseases' ? options.flatMap(({ otherDiseases }) => otherDiseases) : [];
  return { id, title, options: options.map((option) => option.id), remarks };
}

function mapDefinition({ definition, explanation }: DefinitionAnswer): DefinitionDocument {
  return { id: definition.id, source: definition.source, says: definition.says, outcome: outcomeOf(explanation.truth) };
}

function mapOption(answer: OptionAnswer, beside: Beside): OptionDocument {
  const { option, group } = answer;
  const sources = new Map(beside.catalogue.sources.map(({ id, short }) => [id, short]));
  return {
    id: option.id,
    kind: option.kind,
    title: option.title,
    group,
    row: rowOf(answer, (id) => sources.get(id) ?? id),
    remarks: option.remarks,
    cautions: option.cautions,
    otherDiseases: option.otherDiseases,
    access: accessFor(option.access, beside.content),
    ruleSets: answer.ruleSets.map((ruleSet) => mapRuleSet(ruleSet, beside)),
  };
}

function mapRuleSet(answer: RuleSetAnswer, { catalogue, asOf }: Beside): RuleSetDocument {
  const { id, holds, notHeld, background, notes, lines, missing, criteria } = answer;
  return {
    id,
    source: mapSource(answer.source, catalogue, asOf),
    holds,
    ...(notHeld === undefined ? {} : { notHeld }),
    background,
    notes,
    outcome: outcomeOf(answer.truth),
    says: ruleSetSays(answer),
    lines,
    missing,
    ...mapSettling(answer),
    ways: mapWays(answer),
    criteria: criteria.map((node) => mapNode(node, wantedOf(node))),
  };
}

function mapSource(id: string, { sources }: Catalogue, asOf: number): SourceDocument {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}; catalogues are checked when they are read`);
  const { title, short, kind, jurisdiction, lastReviewed, nextReview, link } = source;
  return {
    id,
    title,
    short,
    kind,
    jurisdiction,
    ...(lastReviewed === undefined ? {} : { lastReviewed }),
    ...(nextReview === undefined ? {} : { nextReview }),
    ...(link === undefined ? {} : { link }),
    state: stateOf(source, sources, asOf),
  };
}

/** A node as it is sent; `wanted` is what its rule asks of it, for how far it is from that. */
function mapNode(node: Explanation, wanted: 'true' | 'false'): NodeDocument {
  const below = wantedBelow(node, wanted);
  return {
    address: node.address,
    id: node.id,
    type: node.type,
    role: node.role,
    says: node.says,
    statements: node.statements,
    reasons: node.reasons,
    facts: node.facts,
    notes: node.notes,
    passing: node.passing,
    deciding: node.deciding,
    kind: node.kind,
    chosen: node.chosen,
    outcome: nodeOutcome(node.truth, node.role === 'exclusion'),
    gap: gapOf(node, wanted),
    children: node.children.map((child) => mapNode(child, below)),
  };
}
