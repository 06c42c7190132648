import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Catalogue } from '../src/catalogue/catalogue.js';
import {
  createTerms,
  didYouMean,
  GROUPS,
  readCase,
  readCriterion,
  readPartialDate,
  REASON_CODES,
  type CaseContent,
  type Criterion,
  type Day,
  type FieldProblem,
  type GroupId,
} from '../src/engine/index.js';

const WORDS = ['met', 'not-met', 'cannot-be-judged', 'applies', 'does-not-apply'] as const;
const GROUP_IDS = GROUPS.map(({ id }) => id) as [GroupId, ...GroupId[]];

const outcome = {
  answer: z.enum(WORDS),
  waitsFor: z.array(z.string()).optional(),
  because: z.array(z.enum(REASON_CODES)).optional(),
  notes: z.array(z.string()).optional(),
  facts: z.array(z.string()).optional(),
  lines: z
    .string()
    .regex(/^\d+ of \d+$/, 'not `n of m`')
    .optional(),
};
/** `s1: met` is short for `s1: { answer: met }`. */
const expected = z.preprocess(
  (raw) => (typeof raw === 'string' ? { answer: raw } : raw),
  z.strictObject(outcome, 'not an answer'),
);
const workedCase = z.strictObject({
  name: z.string().min(1),
  asOf: z.string(),
  case: z.record(z.string(), z.unknown()),
  expect: z
    .record(
      z.string(),
      z
        .object({ group: z.enum(GROUP_IDS).optional(), nodes: z.record(z.string(), expected).optional() })
        .catchall(expected),
    )
    .optional(),
  contradictions: z.array(z.string()).optional(),
  later: z.array(z.string()).optional(),
  definitions: z.record(z.string(), expected).optional(),
  rules: z.array(z.strictObject({ rule: z.record(z.string(), z.unknown()), ...outcome })).optional(),
});
type Written = z.infer<typeof workedCase>;

/** What must come out for one rule set or node: the answer, and as much of its reasons as the case names. */
export type Expected = z.infer<typeof expected>;

/** A case with the answers that somebody worked out by hand. */
export interface WorkedCase extends Omit<Written, 'case' | 'asOf' | 'rules'> {
  readonly file: string;
  readonly asOf: Day;
  readonly content: CaseContent;
  readonly rules: readonly (Expected & { readonly criterion: Criterion })[];
}

/** A file of worked cases is wrong: one line for each problem, `file:line: path: what is wrong`. */
export class WorkedCasesRefused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Reads every worked case of a folder of YAML files. Throws `WorkedCasesRefused` with file and line. */
export function readWorkedCases(folder: string, catalogue: Catalogue): readonly WorkedCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const read = files.sort().map((name) => readFileOfCases(join(folder, name), catalogue));
  const problems = read.flatMap(({ lines }) => lines);
  const cases = read.flatMap((one) => one.cases);
  const twice = cases.filter(({ name }, index) => cases.findIndex((other) => other.name === name) !== index);
  problems.push(...twice.map(({ file, name }) => `${file}: two cases have the name “${name}”`));
  if (problems.length > 0) throw new WorkedCasesRefused(problems);
  return cases;
}

interface ReadFile {
  readonly cases: readonly WorkedCase[];
  readonly lines: readonly string[];
}

function readFileOfCases(path: string, catalogue: Catalogue): ReadFile {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  const file = relative(process.cwd(), path);
  const [error] = document.errors;
  if (error !== undefined)
    return {
      cases: [],
      lines: [`${file}:${counter.linePos(error.pos[0]).line}: ${error.message.split('\n')[0] ?? ''}`],
    };
  const raw: unknown = document.toJS();
  if (!Array.isArray(raw)) return { cases: [], lines: [`${file}:1: not a list of cases`] };
  const problems: FieldProblem[] = [];
  const cases = raw.flatMap((item: unknown, index) => readOne(item, index, file, catalogue, problems));
  const lines = problems.map((one) => `${file}:${lineOf(document, counter, one.path)}: ${one.path}: ${one.message}`);
  return { cases, lines };
}

function readOne(
  item: unknown,
  index: number,
  file: string,
  catalogue: Catalogue,
  problems: FieldProblem[],
): readonly WorkedCase[] {
  const at = `[${index}]`;
  const read = workedCase.safeParse(item);
  if (!read.success) {
    problems.push(...read.error.issues.map(({ path, message }) => ({ path: pathOf(at, path), message })));
    return [];
  }
  const { case: recorded, asOf, rules, ...rest } = read.data;
  const day = readPartialDate(asOf);
  if (day === undefined || day.earliest !== day.latest)
    problems.push({ path: `${at}.asOf`, message: 'not a day (YYYY-MM-DD)' });
  const content = readCase(recorded, catalogue.rules.terms.diagnoses, `${at}.case`);
  if (!content.ok) problems.push(...content.problems);
  problems.push(...unknownNames(rest, at, catalogue));
  const criteria = readRules(rules ?? [], at, catalogue, problems);
  if (day === undefined || !content.ok) return [];
  return [{ ...rest, file, asOf: day.earliest, content: content.content, rules: criteria }];
}

function readRules(
  rules: NonNullable<Written['rules']>,
  at: string,
  { rules: known, terms }: Catalogue,
  problems: FieldProblem[],
): WorkedCase['rules'] {
  const context = { problems, terms: createTerms(terms), definitions: known.definitions.map(({ id }) => id) };
  return rules.map(({ rule, ...rest }, index) => ({
    ...rest,
    criterion: readCriterion(rule, `${at}.rules[${index}].rule`, context),
  }));
}

/** Options, rule sets and definitions that the catalogue does not have; nodes are looked up in the answer. */
function unknownNames(
  { expect, definitions }: Pick<Written, 'expect' | 'definitions'>,
  at: string,
  { rules }: Catalogue,
): readonly FieldProblem[] {
  const options = Object.entries(expect ?? {}).flatMap(([id, { group: _, nodes: __, ...ruleSets }]) => {
    const option = rules.options.find((one) => one.id === id);
    if (option === undefined) {
      const known = rules.options.map((one) => one.id);
      return [{ path: `${at}.expect.${id}`, message: `unknown option${didYouMean(id, known)}` }];
    }
    const known = option.ruleSets.map((one) => one.id);
    return unknownAmong(Object.keys(ruleSets), known, `${at}.expect.${id}`, 'rule set');
  });
  const known = rules.definitions.map(({ id }) => id);
  return [...options, ...unknownAmong(Object.keys(definitions ?? {}), known, `${at}.definitions`, 'definition')];
}

function unknownAmong(
  names: readonly string[],
  known: readonly string[],
  at: string,
  what: string,
): readonly FieldProblem[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: `${at}.${name}`, message: `unknown ${what}${didYouMean(name, known)}` }));
}

function pathOf(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}.${String(part)}`),
    at,
  );
}

/** The line of the node at a path, or of the nearest one around it. */
function lineOf(document: Document, lines: LineCounter, path: string): number {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
  const keys = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true) as { readonly range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
