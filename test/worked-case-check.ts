import type { Catalogue } from '../src/catalogue/catalogue.js';
import {
  answer,
  nodesOf,
  type Answer,
  type Criterion,
  type Explanation,
  type OptionAnswer,
  type Reason,
  type RuleSetAnswer,
  type Truth,
} from '../src/engine/index.js';
import type { Expected, WorkedCase } from './worked-case.js';

/** What came out for one rule set or node, in the words of a worked case. */
interface CameOut {
  readonly where: string;
  readonly answer: string;
  readonly reasons: readonly Reason[];
  readonly notes: readonly string[];
  readonly facts: readonly string[];
  readonly lines?: { readonly met: number; readonly held: number };
}

/** Where the engine's answer is not the one worked out: one sentence each, none where they agree. */
export function differencesOf(worked: WorkedCase, { rules }: Catalogue): readonly string[] {
  const { content, asOf, definitions, expect } = worked;
  const whole = answer(content, asOf, rules);
  const ask = (criterion: Criterion) =>
    onlyCriterion(answer(content, asOf, { ...rules, options: [asking(criterion)] }));
  return [
    ...Object.entries(expect ?? {}).flatMap(([id, of]) => inOption(optionIn(whole, id), of)),
    ...Object.entries(definitions ?? {}).flatMap(([id, of]) => compare(ofNode(ask(using(id)), id), of)),
    ...worked.rules.flatMap(({ criterion, ...of }, index) => compare(ofNode(ask(criterion), `rule ${index + 1}`), of)),
    ...sets(
      'contradictions',
      worked.contradictions,
      whole.contradictions.map(({ key }) => key),
    ),
    ...sets(
      'later than the day of the answer',
      worked.later,
      whole.later.map(({ key }) => key),
    ),
  ];
}

function optionIn({ options }: Answer, id: string): OptionAnswer {
  return options.find(({ option }) => option.id === id) as OptionAnswer;
}

function inOption(came: OptionAnswer, { group, nodes, ...ruleSets }: NonNullable<WorkedCase['expect']>[string]) {
  const id = came.option.id;
  return [
    ...(group === undefined || group === came.group ? [] : [`${id}: group ${group} expected, ${came.group} came out`]),
    ...Object.entries(ruleSets).flatMap(([name, of]) => compare(ofRuleSet(came, name), of)),
    ...Object.entries(nodes ?? {}).flatMap(([name, of]) => compare(ofNode(nodeIn(came, name), `${id}/${name}`), of)),
  ];
}

/** A node by the end of its address: `alk-mutation`, or `s3/age` where several rule sets have one. */
function nodeIn({ option, ruleSets }: OptionAnswer, name: string): Explanation {
  const all = ruleSets.flatMap(({ criteria }) => criteria).flatMap(nodesOf);
  const matching = all.filter(({ address }) => address.endsWith(`/${name}`));
  const [node] = matching;
  if (node === undefined) throw new Error(`no node ${name} in ${option.id}`);
  if (matching.length > 1) throw new Error(`several nodes ${name} in ${option.id}; put \`ruleSet/\` before it`);
  return node;
}

function ofRuleSet({ option, ruleSets }: OptionAnswer, id: string): CameOut {
  const { truth, missing, criteria, notes, lines } = ruleSets.find((one) => one.id === id) as RuleSetAnswer;
  const nodes = criteria.flatMap(nodesOf);
  return {
    where: `${option.id}/${id}`,
    answer: inWords(truth),
    reasons: missing,
    notes: [...notes, ...nodes.flatMap((node) => node.notes)],
    facts: nodes.flatMap(({ facts }) => facts).map(({ says }) => says),
    lines,
  };
}

function ofNode(node: Explanation, where: string): CameOut {
  const nodes = nodesOf(node);
  return {
    where,
    answer: inWords(node.truth, node.role === 'exclusion'),
    reasons: reasonsUnder(node),
    notes: nodes.flatMap(({ notes }) => notes),
    facts: nodes.flatMap(({ facts }) => facts).map(({ says }) => says),
  };
}

function inWords(truth: Truth, isExclusion = false): string {
  if (truth === 'unknown') return 'cannot-be-judged';
  if (isExclusion) return truth === 'true' ? 'applies' : 'does-not-apply';
  return truth === 'true' ? 'met' : 'not-met';
}

/** Reasons of what is open, reached through what is open; of readings with one chosen only that one. */
function reasonsUnder({ truth, reasons, chosen, children }: Explanation): readonly Reason[] {
  if (truth !== 'unknown') return [];
  return [...reasons, ...children.filter(({ id }) => chosen === undefined || id === chosen).flatMap(reasonsUnder)];
}

function compare(came: CameOut, of: Expected): readonly string[] {
  const { where } = came;
  const why = came.reasons.map(({ code, waitsFor }) => `${code} ${waitsFor}`.trim()).join('; ');
  const line = came.lines === undefined ? undefined : `${came.lines.met} of ${came.lines.held}`;
  return [
    ...(of.answer === came.answer ? [] : [`${where}: ${of.answer} expected, ${came.answer} came out (${why})`]),
    ...sets(`${where} waits for`, of.waitsFor, came.reasons.map(({ waitsFor }) => waitsFor).filter(Boolean)),
    ...sets(
      `${where} because`,
      of.because,
      came.reasons.map(({ code }) => code),
    ),
    ...without(`${where}: note`, of.notes, came.notes),
    ...without(`${where}: fact`, of.facts, came.facts),
    ...(of.lines === undefined || of.lines === line ? [] : [`${where}: ${of.lines} lines expected, ${line ?? 'none'}`]),
  ];
}

function sets(what: string, wanted: readonly string[] | undefined, came: readonly string[]): readonly string[] {
  if (wanted === undefined) return [];
  const [one, other] = [wanted, came].map((list) => [...new Set(list)].sort().join(', '));
  return one === other ? [] : [`${what}: [${one}] expected, [${other}] came out`];
}

function without(what: string, wanted: readonly string[] | undefined, came: readonly string[]): readonly string[] {
  const gone = (wanted ?? []).filter((part) => !came.some((text) => text.includes(part)));
  return gone.map((part) => `${what} “${part}” expected, not among [${came.join(' | ')}]`);
}

const BARE = { statements: [], notes: [], flags: [], shows: [] } as const;

function using(definition: string): Criterion {
  return { ...BARE, type: 'definition', definition };
}

/** An option made for the question: its one rule set has one criterion. */
function asking(criterion: Criterion) {
  const ruleSet = { id: 'asked', source: 'asked', holds: 'a question', whole: true, background: false, notes: [] };
  const texts = { partners: [], remarks: [], cautions: [], access: [], otherDiseases: [] };
  const ruleSets = [{ ...ruleSet, criteria: [criterion] }];
  return { id: 'asked', kind: 'test', title: 'a question', ...texts, ruleSets } as const;
}

function onlyCriterion({ options }: Answer): Explanation {
  return options[0]?.ruleSets[0]?.criteria[0] as Explanation;
}
