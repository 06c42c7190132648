import { z } from 'zod';
import {
  createTerms,
  type CriterionContext,
  type Definition,
  type FieldProblem,
  type Option,
  type TermLists,
} from '../engine/index.js';

import type { Catalogue, CatalogueData } from './catalogue.js';
import { checkNames } from './check-names.js';
import { readGuide } from './guide-reader.js';
import type { Guide } from './guide.js';
import { definitionId, readDefinition, readOption } from './option-reader.js';
import { readSource, zodProblems, type ReadSource } from './source-reader.js';

/** A catalogue as read, or what is wrong with it: never both. */
export type ReadCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const code = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'not a code (small letters, digits and hyphens)');
const diagnosis = z.strictObject({
  code,
  title: z.string().min(1),
  parent: code.optional(),
  lineage: z.string().optional(),
  ncit: z
    .string()
    .regex(/^C\d+$/)
    .optional(),
});
const therapy = z.strictObject({
  code,
  title: z.string().min(1),
  classes: z.array(z.string().min(1)).optional(),
  parts: z.array(code).min(2).optional(),
  synonyms: z.array(z.string().min(1)).optional(),
});

/** Reads and checks a whole catalogue; refuses it with the path of everything that is wrong, so that evaluation cannot fail. */
export function readCatalogue(data: CatalogueData): ReadCatalogue {
  const problems: FieldProblem[] = [];
  const lists = readTerms(data, problems);
  if (problems.length > 0) return { ok: false, problems };
  const sources = data.sources
    .map((raw, index) => readSource(raw, `sources[${index}]`, problems))
    .filter((read) => read !== undefined);
  const named = sources.flatMap(({ definitions }) => definitions.map(definitionId)).filter((id) => id !== undefined);
  const context: CriterionContext = { problems, terms: createTerms(lists), definitions: named };
  const definitions = sources.flatMap((read) => readDefinitions(read, data, context));
  const options = data.options
    .map((raw, index) => readOption(raw, `options[${index}]`, context))
    .filter((read) => read !== undefined);
  const guide = readGuide(data, context);
  const catalogue = assemble({ sources, definitions, options, lists, terms: context.terms, guide });
  if (problems.length === 0) problems.push(...checkNames(catalogue, data));
  return problems.length === 0 ? { ok: true, catalogue } : { ok: false, problems };
}

function readDefinitions(
  { source, definitions }: ReadSource,
  data: CatalogueData,
  context: CriterionContext,
): readonly Definition[] {
  const at = data.sources.findIndex((raw) => (raw as { id?: unknown }).id === source.id);
  return definitions
    .map((raw, index) => readDefinition(raw, source, `sources[${at}].definitions[${index}]`, context))
    .filter((read) => read !== undefined);
}

function readTerms(data: CatalogueData, problems: FieldProblem[]): TermLists {
  const diagnoses = z.array(diagnosis).safeParse(data.diagnoses);
  const therapies = z.array(therapy).safeParse(data.therapies);
  if (!diagnoses.success) problems.push(...zodProblems(diagnoses.error, 'diagnoses'));
  if (!therapies.success) problems.push(...zodProblems(therapies.error, 'therapies'));
  const codes = new Set((diagnoses.data ?? []).map((term) => term.code));
  (diagnoses.data ?? []).forEach(({ parent }, index) => {
    if (parent !== undefined && !codes.has(parent))
      problems.push({ path: `diagnoses[${index}].parent`, message: `no diagnosis \`${parent}\`` });
  });
  problems.push(...strayParts(therapies.data ?? []));
  return { diagnoses: diagnoses.data ?? [], therapies: therapies.data ?? [] };
}

/** A therapy of several is made of single therapies that the list holds. */
function strayParts(therapies: TermLists['therapies']): readonly FieldProblem[] {
  const single = new Set(therapies.filter(({ parts }) => parts === undefined).map((term) => term.code));
  return therapies.flatMap(({ parts }, index) =>
    (parts ?? [])
      .filter((part) => !single.has(part))
      .map((part) => ({ path: `therapies[${index}].parts`, message: `no single therapy \`${part}\`` })),
  );
}

interface Parts {
  readonly sources: readonly ReadSource[];
  readonly definitions: readonly Definition[];
  readonly options: readonly Option[];
  readonly lists: TermLists;
  readonly terms: CriterionContext['terms'];
  readonly guide: Guide;
}

function assemble({ sources, definitions, options, lists, terms, guide }: Parts): Catalogue {
  return {
    ...guide,
    sources: sources.map(({ source }) => source),
    statements: sources.flatMap(({ statements }) => statements),
    definitions,
    options,
    terms: lists,
    rules: { terms, definitions, options },
  };
}
