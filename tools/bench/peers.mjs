import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

/** A comparison of one flat fact, by what a two-valued engine makes of one that is missing: it does not hold. */
const OPERATORS = { '>=': 'greaterThanInclusive', '<=': 'lessThanInclusive', '<': 'lessThan', '==': 'equal', in: 'in' };

const NONE = [];
const childrenOf = ({ all, any, of }) => all ?? any ?? of ?? NONE;

/** The ways to hold so many of some: for engines that cannot count. */
function ways(count, items) {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => ways(count - 1, items.slice(index + 1)).map((rest) => [item, ...rest]));
}

/** A drawn node as a condition of json-rules-engine; so many of some are written out as either of all. */
function condition(node) {
  if (node.raw !== undefined) return { fact: node.fact, operator: OPERATORS[node.is], value: node.than };
  if (node.not !== undefined) return { not: condition(node.not) };
  if (node.all !== undefined) return { all: node.all.map(condition) };
  if (node.any !== undefined) return { any: node.any.map(condition) };
  return { any: ways(node.atLeast, node.of).map((some) => ({ all: some.map(condition) })) };
}

/** The lines of an option as one: exclusions denied, arms joined to one. */
function whole(lines, { all, any, not }) {
  const arms = lines.filter(({ role }) => role === 'arm');
  const single = lines.filter(({ role }) => role !== 'arm');
  const joined = single.map((line) => (line.role === 'exclusion' ? not(line) : line));
  return all(arms.length === 0 ? joined : [...joined, any(arms)]);
}
const TREE = { all: (some) => ({ all: some }), any: (some) => ({ any: some }), not: (node) => ({ not: node }) };

/** The same options in json-rules-engine: two truths, its own explanation of every condition. */
export function rulesEngine(options) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [index, { lines }] of options.entries())
    engine.addRule({ conditions: condition(whole(lines, TREE)), event: { type: String(index) } });
  return async (facts) => {
    const { events } = await engine.run(facts);
    const met = new Uint8Array(options.length);
    for (const { type } of events) met[Number(type)] = 1;
    return met;
  };
}

const [FALSE, UNKNOWN, TRUE] = [0, 1, 2];
const settled = (holds) => (holds ? TRUE : FALSE);
const compared = (holds) => (value, than) =>
  value === null || value === undefined ? UNKNOWN : settled(holds(value, than));
/** Operators with three truths as numbers: a conjunction is the least of its parts. */
const THREE = {
  '>=?': compared((value, than) => value >= than),
  '<=?': compared((value, than) => value <= than),
  '<?': compared((value, than) => value < than),
  '==?': compared((value, than) => value === than),
  'in?': compared((value, than) => than.includes(value)),
  'all?': (...truths) => Math.min(...truths),
  'any?': (...truths) => Math.max(...truths),
  'not?': (truth) => TRUE - truth,
  'atLeast?': (count, ...truths) => [...truths].sort((one, other) => other - one)[count - 1],
};

function logic(node) {
  if (node.raw !== undefined) return { [`${node.is}?`]: [{ var: node.fact.replaceAll('.', '_') }, node.than] };
  if (node.not !== undefined) return { 'not?': [logic(node.not)] };
  if (node.all !== undefined) return { 'all?': node.all.map(logic) };
  if (node.any !== undefined) return { 'any?': node.any.map(logic) };
  return { 'atLeast?': [node.atLeast, ...childrenOf(node).map(logic)] };
}

/** The same options in json-logic-js with three-valued operators, without an explanation. */
export function threeValuedLogic(options) {
  for (const [name, operation] of Object.entries(THREE)) jsonLogic.add_operation(name, operation);
  const rules = options.map(({ lines }) => logic(whole(lines, TREE)));
  return (facts) => Uint8Array.from(rules, (rule) => jsonLogic.apply(rule, facts));
}

/** Facts under names without dots, which json-logic-js would take for a path. */
export function flatNames(facts) {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name.replaceAll('.', '_'), value]));
}
