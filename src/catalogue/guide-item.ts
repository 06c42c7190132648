import { z } from 'zod';
import { readStatements, type CriterionContext, type Remark } from '../engine/index.js';
import { present, zodProblems } from './source-reader.js';

export const text = z.string().trim().min(1, 'empty');
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'not an id (small letters, digits and hyphens, a letter first)');
const statements = { statement: z.unknown().optional(), statements: z.unknown().optional() };

/** A sentence with its statements, as written. */
export const remark = z.strictObject({ says: text, ...statements });

/** The two texts for a family, as written, and the title under which they stand on a page of their own. */
export const family = z.strictObject({ title: text.optional(), parent: text, young: text });

/** What every item of the guide has, as written. */
export const item = { id, title: text, about: id.optional(), says: text, ...statements };

type Written = z.infer<z.ZodObject<typeof item>>;

/** Reads one item by its schema, its statements as text; what is wrong goes to the context’s problems with its path. */
export function readItem<T extends Written>(
  schema: z.ZodType<T>,
  raw: unknown,
  path: string,
  context: CriterionContext,
): (Omit<T, 'statement' | 'statements'> & { readonly statements: readonly string[] }) | undefined {
  const read = schema.safeParse(raw);
  if (!read.success) {
    context.problems.push(...zodProblems(read.error, path));
    return undefined;
  }
  const { statement, statements: several, ...rest } = read.data;
  return { ...present(rest), statements: readStatements({ statement, statements: several }, path, context) };
}

/** Reads the sentences of a list, each with its statements as text. */
export function readRemarks<T extends z.infer<typeof remark>>(
  list: readonly T[],
  path: string,
  context: CriterionContext,
): readonly (Omit<T, 'statement' | 'statements'> & Remark)[] {
  return list.map(({ statement, statements: several, ...rest }, index) => ({
    ...present(rest),
    statements: readStatements({ statement, statements: several }, `${path}[${index}]`, context),
  }));
}
