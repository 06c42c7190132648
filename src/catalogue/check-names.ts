import { didYouMean, type FieldProblem } from '../engine/index.js';
import type { Catalogue, CatalogueData } from './catalogue.js';
import { childrenOf, definitionsOf, ruleSetsOf, statementsOf, within, type Node } from './check-node.js';
import { strayInGuide } from './check-guide.js';
import { GUIDE_LISTS } from './guide.js';
import { forbiddenIn, textsIn } from './word-gate.js';

/**
 * What keeps a catalogue from being used at all, be it from files or from a release stored long ago: names that lead nowhere or
 * twice, definitions that rest on themselves, and forbidden words.
 */
export function checkNames(catalogue: Catalogue, data: CatalogueData): readonly FieldProblem[] {
  return [
    ...twice(catalogue),
    ...strayStatements(data, catalogue),
    ...straySources(catalogue),
    ...strayInGuide(catalogue),
    ...circles(catalogue),
    ...nodesTwice(catalogue),
    ...words(data),
  ];
}

interface Named {
  readonly path: string;
  readonly id: string;
}

function twice(catalogue: Catalogue): readonly FieldProblem[] {
  const { sources, options } = catalogue;
  return [
    ...repeated(listed(sources, 'sources')),
    ...repeated(statementsOf(catalogue).map(({ path, statement: { id } }) => ({ path, id }))),
    ...repeated(definitionsOf(catalogue).map(({ path, definition: { id } }) => ({ path, id }))),
    ...repeated(listed(options, 'options')),
    ...GUIDE_LISTS.flatMap((list) => repeated(listed(catalogue[list], list))),
    ...options.flatMap(({ ruleSets }, index) => repeated(listed(ruleSets, `options[${index}].ruleSets`))),
  ];
}

function listed(items: readonly { readonly id: string }[], path: string): readonly Named[] {
  return items.map(({ id }, index) => ({ path: `${path}[${index}]`, id }));
}

function repeated(named: readonly Named[]): readonly FieldProblem[] {
  const ids = named.map(({ id }) => id);
  return named.flatMap(({ path, id }, index) =>
    ids.indexOf(id) === index ? [] : [{ path, message: `the id \`${id}\` is used twice` }],
  );
}

/** Statements are named by number all over the data: each must exist. */
function strayStatements(data: CatalogueData, { statements }: Catalogue): readonly FieldProblem[] {
  const known = new Set(statements.map(({ id }) => id));
  const named = [
    ...statementsNamedIn(data.sources, 'sources'),
    ...statementsNamedIn(data.options, 'options'),
    ...GUIDE_LISTS.flatMap((list) => statementsNamedIn(data[list] ?? [], list)),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({
      path,
      message: `no statement \`${id}\`; add it to its source${didYouMean(id, [...known])}`,
    }));
}

/** The statements that data name, each with its place. */
export function statementsNamedIn(value: unknown, path: string): readonly Named[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsNamedIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const isName =
      key === 'statement' ||
      (key === 'statements' && Array.isArray(item) && item.every((one) => typeof one !== 'object'));
    const ids: readonly unknown[] = Array.isArray(item) ? item : [item];
    return isName
      ? ids.map((id) => ({ path: `${path}.${key}`, id: String(id) }))
      : statementsNamedIn(item, `${path}.${key}`);
  });
}

function straySources(catalogue: Catalogue): readonly FieldProblem[] {
  const { sources, options } = catalogue;
  const known = new Set(sources.map(({ id }) => id));
  const rules = options.flatMap(({ ruleSets }, at) =>
    ruleSets.map(({ source }, index) => ({ path: `options[${at}].ruleSets[${index}].source`, source })),
  );
  const replaced = sources.flatMap(({ supersedes }, at) =>
    supersedes.map((source) => ({ path: `sources[${at}].supersedes`, source })),
  );
  const facts = statementsOf(catalogue).flatMap(({ path, statement: { supersededBy } }) =>
    supersededBy === undefined ? [] : [{ path: `${path}.supersededBy`, source: supersededBy }],
  );
  return [...rules, ...replaced, ...facts]
    .filter(({ source }) => !known.has(source))
    .map(({ path, source }) => ({ path, message: `no source \`${source}\`` }));
}

/** A definition that rests on itself would never be settled. */
function circles(catalogue: Catalogue): readonly FieldProblem[] {
  const placed = definitionsOf(catalogue);
  const uses = new Map(placed.map((node) => [node.definition.id, definitionsIn(node)]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (uses.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  return placed.flatMap(({ path, definition: { id } }) =>
    reaches(id, id, new Set()) ? [{ path, message: `\`${id}\` rests on itself` }] : [],
  );
}

function definitionsIn(node: Node): readonly string[] {
  return within(node).flatMap(({ criterion }) => (criterion.type === 'definition' ? criterion.definition : []));
}

/** Judgements and answers cite nodes by `option/ruleSet/node`: an id stands once in a rule set. */
function nodesTwice(catalogue: Catalogue): readonly FieldProblem[] {
  return ruleSetsOf(catalogue).flatMap(({ tops }) =>
    repeated(
      tops.flatMap(joinedIn).flatMap(({ path, criterion: { id } }) => (id === undefined ? [] : [{ path, id }])),
    ).map(({ path, message }) => ({ path, message: message.replace('the id', 'the node id') })),
  );
}

function joinedIn(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(joinedIn)];
}

function words(data: CatalogueData): readonly FieldProblem[] {
  return textsIn(data).flatMap(({ path, text }) =>
    forbiddenIn(text).map((word) => ({
      path,
      message: `holds “${word}”, which would read as a decision or advice; say what the source says in other words`,
    })),
  );
}
