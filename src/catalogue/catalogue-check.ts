import { didYouMean, type Criterion, type FieldProblem } from '../engine/index.js';
import type { Catalogue, CatalogueData } from './catalogue.js';
import { forbiddenIn, textsIn } from './word-gate.js';

/** What is wrong with a catalogue whose every part reads well: names that lead nowhere or twice, and forbidden words. */
export function checkCatalogue(catalogue: Catalogue, data: CatalogueData): readonly FieldProblem[] {
  return [
    ...twice(catalogue),
    ...strayStatements(data, catalogue),
    ...straySources(catalogue),
    ...circles(catalogue),
    ...nodesTwice(catalogue),
    ...words(data),
  ];
}

function twice({ sources, statements, definitions, options }: Catalogue): readonly FieldProblem[] {
  return [
    ...repeated(sources, 'sources'),
    ...repeated(statements, 'statements'),
    ...repeated(definitions, 'definitions'),
    ...repeated(options, 'options'),
    ...options.flatMap(({ ruleSets }, index) => repeated(ruleSets, `options[${index}].ruleSets`)),
  ];
}

function repeated(items: readonly { readonly id: string }[], path: string): readonly FieldProblem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: `${path}[${index}]`, message: `the id \`${id}\` is used twice` }],
  );
}

/** Statements are named by number all over the data: each must exist. */
function strayStatements(data: CatalogueData, { statements }: Catalogue): readonly FieldProblem[] {
  const known = new Set(statements.map(({ id }) => id));
  const named = [...namedIn(data.sources, 'sources'), ...namedIn(data.options, 'options')];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({
      path,
      message: `no statement \`${id}\`; add it to its source${didYouMean(id, [...known])}`,
    }));
}

function namedIn(value: unknown, path: string): readonly { readonly path: string; readonly id: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const isName =
      key === 'statement' ||
      (key === 'statements' && Array.isArray(item) && item.every((one) => typeof one !== 'object'));
    const ids: readonly unknown[] = Array.isArray(item) ? item : [item];
    return isName ? ids.map((id) => ({ path: `${path}.${key}`, id: String(id) })) : namedIn(item, `${path}.${key}`);
  });
}

function straySources({ sources, statements, options }: Catalogue): readonly FieldProblem[] {
  const known = new Set(sources.map(({ id }) => id));
  const rules = options.flatMap(({ ruleSets }, at) =>
    ruleSets.map(({ source }, index) => ({ path: `options[${at}].ruleSets[${index}].source`, source })),
  );
  const replaced = sources.flatMap(({ supersedes }, at) =>
    supersedes.map((source) => ({ path: `sources[${at}].supersedes`, source })),
  );
  const facts = statements.flatMap(({ supersededBy, id }) =>
    supersededBy === undefined ? [] : [{ path: `statements.${id}.supersededBy`, source: supersededBy }],
  );
  return [...rules, ...replaced, ...facts]
    .filter(({ source }) => !known.has(source))
    .map(({ path, source }) => ({ path, message: `no source \`${source}\`` }));
}

/** A definition that rests on itself would never be settled. */
function circles({ definitions }: Catalogue): readonly FieldProblem[] {
  const uses = new Map(definitions.map(({ id, criterion }) => [id, definitionsIn(criterion)]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (uses.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  return definitions.flatMap(({ id }, index) =>
    reaches(id, id, new Set()) ? [{ path: `definitions[${index}]`, message: `\`${id}\` rests on itself` }] : [],
  );
}

function childrenOf(criterion: Criterion): readonly Criterion[] {
  switch (criterion.type) {
    case 'leaf':
    case 'definition':
      return [];
    case 'not':
      return [criterion.child];
    case 'readings':
      return criterion.readings.map(({ criterion: reading }) => reading);
    case 'all':
    case 'any':
    case 'atLeast':
      return criterion.children;
  }
}

function besides({ flags, notes }: Criterion): readonly Criterion[] {
  const ways = flags.flatMap(({ when, counted, notCounted }) => [when, counted, notCounted]);
  return [...ways, ...notes.map(({ when }) => when)].filter((criterion) => criterion !== undefined);
}

function definitionsIn(criterion: Criterion): readonly string[] {
  const own = criterion.type === 'definition' ? [criterion.definition] : [];
  return [...own, ...[...childrenOf(criterion), ...besides(criterion)].flatMap(definitionsIn)];
}

/** Judgements and answers cite nodes by `option/ruleSet/node`: an id stands once in a rule set. */
function nodesTwice({ options }: Catalogue): readonly FieldProblem[] {
  return options.flatMap(({ ruleSets }, at) =>
    ruleSets.flatMap(({ criteria }, index) => {
      const ids = criteria.flatMap(idsIn);
      const again = ids.filter((id, position) => ids.indexOf(id) !== position);
      return again.map((id) => ({
        path: `options[${at}].ruleSets[${index}]`,
        message: `the node id \`${id}\` is used twice`,
      }));
    }),
  );
}

function idsIn(criterion: Criterion): readonly string[] {
  return [...(criterion.id === undefined ? [] : [criterion.id]), ...childrenOf(criterion).flatMap(idsIn)];
}

function words(data: CatalogueData): readonly FieldProblem[] {
  return textsIn(data).flatMap(({ path, text }) =>
    forbiddenIn(text).map((word) => ({
      path,
      message: `holds “${word}”, which would read as a decision or advice; say what the source says in other words`,
    })),
  );
}
