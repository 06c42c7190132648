import { answer, type CaseContent, type Criterion, type Day, type Rules, type Truth } from '../../src/engine/index.js';
import { CATALOGUE } from '../catalogue.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { caseOf, criterionOf, rulesWith } from '../arbitraries/rules.arbitrary.js';
import { TooManyWorlds } from './choices.js';
import { oracle, type Oracle } from './oracle.js';
import type { Pair } from './pairs/pair.arbitrary.js';

/** What engine and oracle say of the same case and criteria. */
export interface Came {
  readonly engine: Truth;
  /** Nothing where there are too many worlds to walk. */
  readonly oracle: Oracle | undefined;
}
export interface Compared extends Came, Pair {}

/** A case and criteria as read. */
interface Read {
  readonly content: CaseContent;
  readonly asOf: Day;
  readonly criteria: readonly Criterion[];
}

/** Puts a pair to both. */
export function compared({ raw, criteria }: Pair): Compared {
  const read = criteria.map((one, index) => criterionOf({ id: `n${index + 1}`, ...one }));
  return { raw, criteria, ...compare({ content: caseOf(raw), asOf: AS_OF, criteria: read }) };
}

/** Puts what has been read to both. */
export function compare(read: Read): Came {
  return { engine: engineOn(read), oracle: oracleOn(read) };
}

const RULES = new WeakMap<object, Rules>();

function engineOn({ content, asOf, criteria }: Read): Truth {
  const rules = RULES.get(criteria) ?? rulesWith(criteria);
  RULES.set(criteria, rules);
  const [option] = answer(content, asOf, rules).options;
  return option?.ruleSets[0]?.truth ?? 'unknown';
}

function oracleOn(read: Read): Oracle | undefined {
  const { terms, definitions } = CATALOGUE.rules;
  try {
    return oracle({ ...read, terms, definitions });
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
}

/** The engine is definite, and some world is otherwise. */
export function isContradiction({ engine, oracle: said }: Came): boolean {
  return said !== undefined && engine !== 'unknown' && engine !== said.truth;
}

/** The engine leaves open what every world settles. */
export function isLeftOpen({ engine, oracle: said }: Came): boolean {
  return said !== undefined && engine === 'unknown' && said.truth !== 'unknown';
}
