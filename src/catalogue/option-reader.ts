import { z } from 'zod';
import {
  OPTION_KINDS,
  readCriterion,
  readStatements,
  type CriterionContext,
  type Definition,
  type Option,
  type Remark,
  type RuleSet,
} from '../engine/index.js';
import { isPlainObject } from '../engine/index.js';
import type { Source } from './catalogue.js';
import { zodProblems } from './source-reader.js';

const text = z.string().trim().min(1, 'empty');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'not an id (small letters, digits and hyphens, a letter first)');
const statements = { statement: z.unknown().optional(), statements: z.unknown().optional() };
const remark = z.strictObject({ says: text, ...statements });
/** Access text, as written. */
export const access = z.strictObject({
  says: text,
  ...statements,
  nations: z.array(z.enum(['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'other'])).optional(),
});
const ruleSet = z.strictObject({
  id: id.optional(),
  source: id,
  holds: text,
  notHeld: text.optional(),
  whole: z.boolean().default(false),
  background: z.boolean().default(false),
  notes: z.array(text).default([]),
  criteria: z.array(z.unknown()).min(1, 'a rule set without criteria'),
});
const option = z.strictObject({
  id,
  kind: z.enum(OPTION_KINDS),
  title: text,
  partners: z.array(text).default([]),
  remarks: z.array(remark).default([]),
  cautions: z.array(remark).default([]),
  access: z.array(access).default([]),
  otherDiseases: z.array(remark).default([]),
  ruleSets: z.array(ruleSet),
});
const definition = z.looseObject({
  id: z.string().regex(/^[a-z][a-z-]*@[a-z0-9-]+$/, 'not an id like `relapsed@s1`'),
  says: text,
  states: z.array(z.string()).default([]),
});

/** Reads one option with its rule sets; what is wrong goes to the context's problems with its path. */
export function readOption(raw: unknown, path: string, context: CriterionContext): Option | undefined {
  const read = option.safeParse(raw);
  if (!read.success) {
    context.problems.push(...zodProblems(read.error, path));
    return undefined;
  }
  const { remarks, cautions, access: ways, otherDiseases, ruleSets, ...rest } = read.data;
  const said = (list: readonly z.infer<typeof remark>[], key: string): readonly Remark[] =>
    list.map((one, index) => ({
      says: one.says,
      statements: readStatements(one, `${path}.${key}[${index}]`, context),
    }));
  return {
    ...rest,
    remarks: said(remarks, 'remarks'),
    cautions: said(cautions, 'cautions'),
    otherDiseases: said(otherDiseases, 'otherDiseases'),
    access: ways.map((one, index) => ({
      says: one.says,
      statements: readStatements(one, `${path}.access[${index}]`, context),
      ...(one.nations === undefined ? {} : { nations: one.nations }),
    })),
    ruleSets: ruleSets.map((one, index) => readRuleSet(one, `${path}.ruleSets[${index}]`, context)),
  };
}

function readRuleSet(raw: z.infer<typeof ruleSet>, path: string, context: CriterionContext): RuleSet {
  const { id: given, criteria, notHeld, ...rest } = raw;
  return {
    ...rest,
    id: given ?? rest.source,
    ...(notHeld === undefined ? {} : { notHeld }),
    criteria: criteria.map((one, index) => readCriterion(one, `${path}.criteria[${index}]`, context)),
  };
}

/** The id of a definition as written, before it is read; undefined where it has none. */
export function definitionId(raw: unknown): string | undefined {
  return isPlainObject(raw) && typeof raw['id'] === 'string' ? raw['id'] : undefined;
}

/** Reads one definition of a source. */
export function readDefinition(
  raw: unknown,
  { id: source, about }: Pick<Source, 'id' | 'about'>,
  path: string,
  context: CriterionContext,
): Definition | undefined {
  const read = definition.safeParse(raw);
  if (!read.success) {
    context.problems.push(...zodProblems(read.error, path));
    return undefined;
  }
  const { id: name, says, states, ...rule } = read.data;
  if (!name.endsWith(`@${source}`))
    context.problems.push({ path: `${path}.id`, message: `a definition of \`${source}\` ends in \`@${source}\`` });
  const criterion = readCriterion(rule, path, context);
  return {
    id: name,
    source,
    says,
    states,
    ...(about === undefined ? {} : { about }),
    statements: criterion.statements,
    criterion,
  };
}
