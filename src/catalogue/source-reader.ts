import { z } from 'zod';
import { readPartialDate, type FieldProblem } from '../engine/index.js';
import { SOURCE_KINDS, type Source, type Statement } from './catalogue.js';

const text = z.string().trim().min(1, 'empty');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'not an id (small letters, digits and hyphens, a letter first)');
/** A partial date, as written. */
export const date = z
  .string()
  .refine((given) => readPartialDate(given) !== undefined, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)');

const statement = z.strictObject({
  number: z.union([
    z.int().min(1).max(160),
    z.string().regex(/^[a-z][a-z0-9-]*-\d+$/, 'not a number of 1 to 160, nor an id like `ta975-1`'),
  ]),
  place: text,
  says: text,
  quote: text.optional(),
  remark: text.optional(),
  supersededBy: id.optional(),
  background: text.optional(),
});
const source = z.strictObject({
  id,
  title: text,
  short: text,
  publisher: text,
  kind: z.enum(SOURCE_KINDS),
  jurisdiction: text,
  about: id.optional(),
  edition: text.optional(),
  lastReviewed: date.optional(),
  nextReview: date.optional(),
  link: z.url().optional(),
  toBeConfirmed: text.optional(),
  supersedes: z.array(id).default([]),
  remarks: z.array(text).default([]),
  statements: z.array(statement).min(1, 'a source without statements'),
  definitions: z.array(z.unknown()).default([]),
});

/** A source as written: itself, its statements, and its definitions still to be read. */
export interface ReadSource {
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly definitions: readonly unknown[];
}

/** Reads one source; what is wrong goes to `problems` with its path. */
export function readSource(raw: unknown, path: string, problems: FieldProblem[]): ReadSource | undefined {
  const read = source.safeParse(raw);
  if (!read.success) {
    problems.push(...zodProblems(read.error, path));
    return undefined;
  }
  const { statements, definitions, ...rest } = read.data;
  return {
    source: present(rest),
    statements: statements.map(({ number, ...one }) => present({ id: String(number), source: rest.id, ...one })),
    definitions,
  };
}

/** What a schema found wrong, as problems under a path. */
export function zodProblems(error: z.ZodError, path: string): readonly FieldProblem[] {
  return error.issues.map((issue) => {
    const at = issue.path.reduce<string>(
      (all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}.${String(part)}`),
      path,
    );
    const message =
      issue.code === 'unrecognized_keys'
        ? `unknown key ${issue.keys.map((key) => `\`${key}\``).join(', ')}`
        : issue.message;
    return { path: at, message };
  });
}

/** The same object without its absent keys. */
export function present<T extends object>(value: T): T & { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T & {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
