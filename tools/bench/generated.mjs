import { readCatalogueFiles } from '../../dist/catalogue/catalogue-files.js';
import { answer, compile, nodesOf, readCase } from '../../dist/engine/index.js';
import { flatNames, rulesEngine, threeValuedLogic } from './peers.mjs';
import { interleaved, median, quantile, timesFaster } from './rounds.mjs';
import { AS_OF, madeUpCase } from './workload/cases.mjs';
import { madeUpOptions } from './workload/options.mjs';

const SEED = 'fingerpost 1';
const OPTIONS = 10_000;
const CASES = 12;
const COMPARED = 3;
const ROUNDS = 7;
const GOALS = { explained: 25, rulesEngine: 50, logic: 10 };

/** The made-up options and cases, ready for every engine. */
function workload() {
  const { terms } = readCatalogueFiles('prisma/catalogue').catalogue.rules;
  const options = madeUpOptions(OPTIONS, terms, SEED);
  const rules = { terms, definitions: [], options: options.map(({ option }) => option) };
  const cases = Array.from({ length: CASES }, (_, index) => {
    const { raw, facts } = madeUpCase(index, SEED);
    const read = readCase(raw, terms.diagnoses);
    if (!read.ok) throw new Error(`case ${index}: ${JSON.stringify(read.problems[0])}`);
    return { content: read.content, facts, flat: flatNames(facts) };
  });
  return { options, rules, cases };
}

/** Every node of every tree of an answer, read once. */
function visit({ options }) {
  let seen = 0;
  for (const { ruleSets } of options)
    for (const { criteria } of ruleSets) for (const node of criteria) seen += nodesOf(node).length;
  return seen;
}

/** The two-valued reading of a node: what is not recorded does not hold. */
function twoValued(node, facts) {
  const value = facts[node.fact];
  const holds = (child) => twoValued(child, facts);
  if (node.raw !== undefined) return value !== undefined && COMPARE[node.is](value, node.than);
  if (node.not !== undefined) return !holds(node.not);
  if (node.all !== undefined) return node.all.every(holds);
  if (node.any !== undefined) return node.any.some(holds);
  return node.of.filter(holds).length >= node.atLeast;
}
const COMPARE = {
  '>=': (value, than) => value >= than,
  '<=': (value, than) => value <= than,
  '<': (value, than) => value < than,
  '==': (value, than) => value === than,
  in: (value, than) => than.includes(value),
};

/** Whether a two-valued reading calls every line of an option met. */
function allMet(lines, facts) {
  const arms = lines.filter(({ role }) => role === 'arm');
  const single = lines.filter(({ role }) => role !== 'arm');
  const isMet = (line) => twoValued(line, facts) === (line.role !== 'exclusion');
  return single.every(isMet) && (arms.length === 0 || arms.some(isMet));
}

/** Every engine's outcomes against ours: the number of pairs compared and of those that differ. */
async function compareAll({ options, rules, cases }, { batch, rulesOf, logicOf }) {
  const place = new Map(options.map(({ option }, index) => [option, index]));
  let [pairs, differ] = [0, 0];
  const count = (same) => {
    pairs += 1;
    if (!same) differ += 1;
  };
  for (const { content, facts, flat } of cases.slice(0, COMPARED)) {
    const ours = batch.numbersFor(content, AS_OF);
    const [two, three] = [await rulesOf(facts), logicOf(flat)];
    for (const { option, ruleSets } of answer(content, AS_OF, rules).options) {
      const index = place.get(option);
      count(ruleSets[0].truth === ['false', 'unknown', 'true'][ours[index]]);
      count(three[index] === ours[index]);
      count((two[index] === 1) === allMet(options[index].lines, facts));
    }
  }
  return { pairs, differ };
}

/** Of the two-valued “all met”, those that the record does not prove. */
export function howOftenSilenceMisleads({ options, rules }, count = 100) {
  const batch = compile(rules);
  const found = { met: 0, unproved: 0, notMet: 0 };
  for (let index = 0; index < count; index += 1) {
    const { raw, facts } = madeUpCase(index, SEED);
    const { content } = readCase(raw, rules.terms.diagnoses);
    const ours = batch.numbersFor(content, AS_OF);
    for (const [at, { lines }] of options.entries()) {
      if (!allMet(lines, facts)) continue;
      found.met += 1;
      if (ours[at] !== 2) found.unproved += 1;
      if (ours[at] === 0) found.notMet += 1;
    }
  }
  return { ...found, cases: count };
}

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** The median of a contender before any other is built. */
async function alone(run) {
  await interleaved({ run }, { rounds: 1, milliseconds: 3000 });
  return median((await interleaved({ run }, { rounds: ROUNDS, milliseconds: 1200 })).run.flat());
}

/** One case against ten thousand made-up options, by every engine in turn. */
export async function measureGenerated() {
  const made = workload();
  const { rules, cases, options } = made;
  const at = (run) => cases[run % CASES];
  const explain = (run) => answer(at(run).content, AS_OF, rules);
  const ours = await alone(explain);
  const batch = compile(rules);
  const engines = { batch, rulesOf: rulesEngine(options), logicOf: threeValuedLogic(options) };
  const { pairs, differ } = await compareAll(made, engines);
  const contenders = {
    'truths alone': (run) => batch.numbersFor(at(run).content, AS_OF),
    explained: explain,
    'explained, every node of every tree read': (run) => visit(answer(at(run).content, AS_OF, rules)),
    'json-logic-js 2.0.5, three-valued': (run) => engines.logicOf(at(run).flat),
    'json-rules-engine 7.3.1, two-valued': (run) => engines.rulesOf(at(run).facts),
  };
  const [truths, explained, , logic, rulesName] = Object.keys(contenders);
  await interleaved(contenders, { rounds: 1, milliseconds: 600 });
  const times = await interleaved(contenders, { rounds: ROUNDS, milliseconds: 1200, least: 2 });
  const p50 = (name) => median(times[name].flat());
  const faster = timesFaster(times, explained, rulesName);
  const fasterLogic = timesFaster(times, truths, logic);
  const silence = howOftenSilenceMisleads(made);
  return {
    goals: [
      { says: 'every engine gives the outcomes of ours', seen: `${differ} of ${pairs} differ`, holds: differ === 0 },
      goal(
        `10,000 options, explained: p50 under ${GOALS.explained} ms`,
        `${ms(ours)} alone; ${ms(p50(explained))} beside the peers, whose heap of a gigabyte slows the collector`,
        ours < GOALS.explained,
      ),
      goal(
        `explained: ${GOALS.rulesEngine} times json-rules-engine`,
        `${faster.toFixed(0)} times`,
        faster >= GOALS.rulesEngine,
      ),
      goal(
        `truths alone: ${GOALS.logic} times json-logic-js`,
        `${fasterLogic.toFixed(1)} times`,
        fasterLogic >= GOALS.logic,
      ),
    ],
    rows: Object.entries(times).map(([name, rounds]) => {
      const all = rounds.flat();
      return { name, p50: ms(median(all)), p99: ms(quantile(all, 0.99)), runs: all.length };
    }),
    faster,
    fasterLogic,
    compared: { pairs, differ },
    silence,
  };
}

function goal(says, seen, holds) {
  return { says, seen, holds };
}
