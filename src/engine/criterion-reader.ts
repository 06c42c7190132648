import { z } from 'zod';
import { isKindKey, kindOf, KINDS } from './criteria/index.js';
import { ROLES, type Common, type Criterion, type Flag, type Leaf, type Note, type ReadingOf } from './criterion.js';
import { isPlainObject } from './value-reader.js';
import { didYouMean, type FieldProblem } from './field-problem.js';
import type { Terms } from './terms.js';

/** What reading criteria needs to know, and where it puts what is wrong. */
export interface CriterionContext {
  readonly problems: FieldProblem[];
  readonly terms: Terms;
  /** Ids of the definitions that may be named. */
  readonly definitions: readonly string[];
}
type Plain = Readonly<Record<string, unknown>>;

const COMMON = ['id', 'role', 'says', 'statement', 'statements', 'note', 'notes', 'flags', 'shows'];
const COMBINED = ['all', 'any', 'atLeast', 'not', 'readings', 'definition'];
const ID = /^[a-z][a-z0-9-]*$/;

/**
 * Reads one criterion. Whatever is wrong is noted with its path, so that evaluation cannot fail later;
 * the returned criterion is to be used only where nothing was.
 */
export function readCriterion(raw: unknown, path: string, context: CriterionContext): Criterion {
  if (!isPlainObject(raw)) return broken(path, 'not an object with one rule', context);
  const common = readCommon(raw, path, context);
  const rest = Object.fromEntries(Object.entries(raw).filter(([key]) => !COMMON.includes(key)));
  const keys = Object.keys(rest);
  // A leaf may have a bound of its own, `atLeast`: its kind says what it is.
  const key = keys.find(isKindKey) ?? keys.find((name) => COMBINED.includes(name));
  if (key === undefined) return broken(path, noRule(rest), context);
  if (isKindKey(key)) return readLeaf(rest, key, common, path, context);
  const extra = Object.keys(rest).filter((name) => name !== key && !(key === 'atLeast' && name === 'of'));
  for (const name of extra)
    context.problems.push({ path: `${path}.${name}`, message: `unknown key beside \`${key}\`` });
  return readCombined(rest, key, common, path, context);
}

function noRule(rest: Plain): string {
  const [first] = Object.keys(rest);
  const known = [...COMBINED, ...Object.keys(KINDS)];
  return first === undefined
    ? 'no rule; give one of `all`, `any`, `not`, `atLeast`, `readings`, `definition` or a leaf'
    : `unknown kind of criterion \`${first}\`${didYouMean(first, [...known, ...COMMON])}`;
}

function broken(path: string, message: string, { problems }: CriterionContext): Criterion {
  problems.push({ path, message });
  return {
    type: 'leaf',
    kind: 'noCriterion',
    params: { noCriterion: true },
    statements: [],
    notes: [],
    flags: [],
    shows: [],
  };
}

function readCombined(rest: Plain, key: string, common: Common, path: string, context: CriterionContext): Criterion {
  switch (key) {
    case 'all':
    case 'any':
      return { ...common, type: key, children: readChildren(rest[key], `${path}.${key}`, context) };
    case 'atLeast':
      return readAtLeast(rest, common, path, context);
    case 'not':
      return { ...common, type: 'not', child: readCriterion(rest['not'], `${path}.not`, context) };
    case 'readings':
      return { ...common, type: 'readings', readings: readReadings(rest['readings'], `${path}.readings`, context) };
    default:
      return readDefinitionUse(rest['definition'], common, path, context);
  }
}

function readChildren(raw: unknown, path: string, context: CriterionContext): readonly Criterion[] {
  if (!Array.isArray(raw) || raw.length === 0) {
    context.problems.push({ path, message: 'empty; give at least one criterion' });
    return [];
  }
  return raw.map((child, index) => readCriterion(child, `${path}[${index}]`, context));
}

function readAtLeast(rest: Plain, common: Common, path: string, context: CriterionContext): Criterion {
  const children = readChildren(rest['of'], `${path}.of`, context);
  const count = rest['atLeast'];
  const fits = typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= children.length;
  if (!fits)
    context.problems.push({ path: `${path}.atLeast`, message: `not a whole number from 1 to ${children.length}` });
  return { ...common, type: 'atLeast', count: fits ? count : 1, children };
}

function readReadings(raw: unknown, path: string, context: CriterionContext): readonly ReadingOf[] {
  if (!Array.isArray(raw) || raw.length < 2) {
    context.problems.push({ path, message: 'give at least two readings' });
    return [];
  }
  return raw.map((reading, index) => {
    const at = `${path}[${index}]`;
    if (!isPlainObject(reading)) return { id: '', says: '', criterion: broken(at, 'not a reading', context) };
    const { id, says, ...rule } = reading;
    return {
      id: readId(id, at, context),
      says: readSays(says, at, context),
      criterion: readCriterion(rule, at, context),
    };
  });
}

function readDefinitionUse(raw: unknown, common: Common, path: string, context: CriterionContext): Criterion {
  const definition = typeof raw === 'string' ? raw : '';
  if (!context.definitions.includes(definition)) {
    context.problems.push({
      path: `${path}.definition`,
      message: `unknown definition \`${definition}\`${didYouMean(definition, context.definitions)}`,
    });
  }
  return { ...common, type: 'definition', definition };
}

function readLeaf(rest: Plain, key: keyof typeof KINDS, common: Common, path: string, context: CriterionContext): Leaf {
  const kind = kindOf(key);
  const read = kind.schema.safeParse(rest);
  if (!read.success) {
    context.problems.push(...read.error.issues.map((issue) => leafProblem(issue, rest, path)));
    return { ...common, type: 'leaf', kind: 'noCriterion', params: { noCriterion: true } };
  }
  for (const { field, message } of kind.unknownTerms?.(read.data, context.terms) ?? [])
    context.problems.push({ path: `${path}.${field}`, message });
  return { ...common, type: 'leaf', kind: key, params: read.data };
}

function leafProblem(issue: z.core.$ZodIssue, rest: Plain, path: string): FieldProblem {
  const at = issue.path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}.${String(part)}`),
    path,
  );
  if (issue.code === 'unrecognized_keys')
    return { path: at, message: `unknown key ${issue.keys.map((name) => `\`${name}\``).join(', ')}` };
  const value = issue.path.reduce<unknown>(
    (all, part) => (typeof all === 'object' && all !== null ? (all as Record<PropertyKey, unknown>)[part] : undefined),
    rest,
  );
  const field = String(issue.path.at(-1) ?? 'value');
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return {
      path: at,
      message: `unknown ${field} \`${value}\`${didYouMean(value, issue.values.map(String))}; one of ${issue.values.join(', ')}`,
    };
  }
  return {
    path: at,
    message: value === undefined && issue.path.length > 0 ? `\`${field}\` is missing` : saysOf(issue),
  };
}

/** Our own messages stand as they are written: a unit has its capitals. */
function saysOf({ code, message }: z.core.$ZodIssue): string {
  return code === 'custom' ? message : message.toLowerCase();
}

function readCommon(raw: Plain, path: string, context: CriterionContext): Common {
  const role = raw['role'];
  if (role !== undefined && !(ROLES as readonly unknown[]).includes(role))
    context.problems.push({ path: `${path}.role`, message: `not a role (${ROLES.join(', ')})` });
  return {
    ...(raw['id'] === undefined ? {} : { id: readId(raw['id'], path, context) }),
    ...(role === undefined ? {} : { role: role as NonNullable<Common['role']> }),
    ...(raw['says'] === undefined ? {} : { says: readSays(raw['says'], path, context) }),
    statements: readStatements(raw, path, context),
    notes: readNotes(raw, path, context),
    flags: listOf(raw['flags'], `${path}.flags`, context).map((flag, index) =>
      readFlag(flag, `${path}.flags[${index}]`, context),
    ),
    shows: listOf(raw['shows'], `${path}.shows`, context).map((leaf, index) =>
      readShown(leaf, `${path}.shows[${index}]`, context),
    ),
  };
}

function readId(raw: unknown, path: string, { problems }: CriterionContext): string {
  if (typeof raw === 'string' && ID.test(raw)) return raw;
  problems.push({ path: `${path}.id`, message: 'not an id (small letters, digits and hyphens, a letter first)' });
  return '';
}

function readSays(raw: unknown, path: string, { problems }: CriterionContext): string {
  if (typeof raw === 'string' && raw.trim() !== '') return raw;
  problems.push({ path: `${path}.says`, message: 'no words; say the rule in a plain sentence' });
  return '';
}

/** Statements by number (`12`) or by id (`ta975-1`). */
export function readStatements(
  raw: Plain,
  path: string,
  { problems }: { problems: FieldProblem[] },
): readonly string[] {
  const given = raw['statement'] ?? raw['statements'] ?? [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (list.every((item) => typeof item === 'string' || typeof item === 'number')) return list.map(String);
  problems.push({ path: `${path}.statements`, message: 'not a list of statement numbers' });
  return [];
}

function listOf(raw: unknown, path: string, { problems }: CriterionContext): readonly unknown[] {
  if (raw === undefined) return [];
  if (Array.isArray(raw)) return raw;
  problems.push({ path, message: 'not a list' });
  return [];
}

function readNotes(raw: Plain, path: string, context: CriterionContext): readonly Note[] {
  const given = raw['note'] ?? raw['notes'] ?? [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.map((note, index) => {
    const at = `${path}.notes[${index}]`;
    if (typeof note === 'string') return { says: note };
    if (!isPlainObject(note)) return { says: readSays(undefined, at, context) };
    const says = readSays(note['says'], at, context);
    return note['when'] === undefined ? { says } : { says, when: readCriterion(note['when'], `${at}.when`, context) };
  });
}

function readFlag(raw: unknown, path: string, context: CriterionContext): Flag {
  if (!isPlainObject(raw)) return { id: '', says: '', when: broken(path, 'not a flag', context) };
  const { id, says, when, counted, notCounted, ...rest } = raw;
  for (const key of Object.keys(rest))
    context.problems.push({
      path: `${path}.${key}`,
      message: 'unknown key of a flag (id, says, when, counted, notCounted)',
    });
  if (counted === undefined && notCounted === undefined)
    context.problems.push({ path, message: 'give `counted`, `notCounted` or both' });
  return {
    id: readId(id, path, context),
    says: readSays(says, path, context),
    when: readCriterion(when, `${path}.when`, context),
    ...(counted === undefined ? {} : { counted: readCriterion(counted, `${path}.counted`, context) }),
    ...(notCounted === undefined ? {} : { notCounted: readCriterion(notCounted, `${path}.notCounted`, context) }),
  };
}

function readShown(raw: unknown, path: string, context: CriterionContext): Leaf {
  const criterion = readCriterion(raw, path, context);
  if (criterion.type === 'leaf') return criterion;
  context.problems.push({ path, message: 'only a leaf can be shown as a fact' });
  return broken(path, 'not a leaf', context) as Leaf;
}
