import type { Definition, Option } from './criterion.js';
import { programOf, type Program, type RuleSetPart } from './program.js';
import type { Terms } from './terms.js';

/** The knowledge that a case is put to. */
export interface Rules {
  readonly terms: Terms;
  readonly definitions: readonly Definition[];
  readonly options: readonly Option[];
}

/** Rules made ready for any number of cases. */
export interface Prepared {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly program: Program;
  /** The options by kind and then by title, as they are shown inside a group, each with its rule sets in the program. */
  readonly options: readonly PreparedOption[];
}

/** An option with its rule sets in the program. */
export interface PreparedOption {
  readonly option: Option;
  readonly parts: readonly RuleSetPart[];
  /** The root of its one rule set; -1 where it has none, several, or one in the background. */
  readonly root: number;
  /** The node of that rule set's one line on the disease; -1 where there is none. */
  readonly disease: number;
}

const READY = new WeakMap<Rules, Prepared>();

/** Makes rules ready, once for each: they are data that nobody changes. */
export function prepare(rules: Rules): Prepared {
  const known = READY.get(rules);
  if (known !== undefined) return known;
  const prepared = madeReady(rules);
  READY.set(rules, prepared);
  return prepared;
}

function madeReady({ definitions, options }: Rules): Prepared {
  const program = programOf(options);
  let first = 0;
  const placed = options.map((option) => {
    const parts = program.parts.slice(first, first + option.ruleSets.length);
    first += parts.length;
    return { option, parts };
  });
  return {
    definitions: new Map(definitions.map((definition) => [definition.id, definition])),
    program,
    // Made in the order in which an answer walks them.
    options: placed.sort((one, other) => byKindAndTitle(one.option, other.option)).map(preparedOption),
  };
}

function preparedOption({ option, parts }: Pick<PreparedOption, 'option' | 'parts'>): PreparedOption {
  const [only, ...others] = parts;
  const isPlain = only !== undefined && others.length === 0 && !only.ruleSet.background && only.disease.length < 2;
  return { option, parts, root: isPlain ? only.root : -1, disease: isPlain ? (only.disease[0] ?? -1) : -1 };
}

const KIND_ORDER = ['therapy', 'trial', 'study', 'test', 'monitoring', 'route'];

/** The order inside a group: it puts no option before another of its kind but by the alphabet. */
export function byKindAndTitle(one: Option, other: Option): number {
  const byKind = KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind);
  if (byKind !== 0 || one.title === other.title) return byKind;
  return one.title < other.title ? -1 : 1;
}
