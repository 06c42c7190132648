import { asRead } from './as-read.js';
import { ATTRIBUTES, DERIVED, type CaseContent } from './case-attributes.js';
import type { Attribute, Fields, GroupShape, ListShape } from './case-shape.js';
import { readEntries, readGroupFields } from './entry-reader.js';
import { isPlainObject, safeName, type ReadContext } from './value-reader.js';
import { didYouMean, type FieldProblem } from './field-problem.js';

/** A case as read, or what is wrong with it: never both. */
export type ReadCase =
  | { readonly ok: true; readonly content: CaseContent }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * Reads a case given in our own shape (file, form, API). Refuses unknown attributes, impossible dates, words outside
 * their lists and wrong types, each with its path; keeps contradictions, which are the record's own.
 * `diagnoses` are the terms that the catalogue knows.
 */
export function readCase(raw: unknown, diagnoses: readonly string[], path = 'case'): ReadCase {
  const context: ReadContext = { problems: [], diagnoses };
  if (!isPlainObject(raw)) return { ok: false, problems: [{ path, message: 'not an object of attributes' }] };
  for (const key of Object.keys(raw)) refuseUnknown(key, path, context);
  const attributes: Record<string, unknown> = {};
  for (const [key, shape] of SHAPES)
    attributes[key] = Object.hasOwn(raw, key)
      ? readAttribute(raw[key], shape, `${path}.${key}`, context)
      : silence(shape);
  const content = attributes as unknown as CaseContent;
  refuseStraySamples(content, path, context);
  return context.problems.length === 0
    ? { ok: true, content: asRead(content) }
    : { ok: false, problems: context.problems };
}

// A case says little of what could be said: most of its attributes are silent.
const SHAPES = Object.entries<Attribute>(ATTRIBUTES);

function silence({ type }: Attribute) {
  return type === 'list' ? { given: false, partial: false, items: [], absent: [] } : [];
}

function refuseUnknown(key: string, path: string, { problems }: ReadContext): void {
  if (Object.hasOwn(ATTRIBUTES, key)) return;
  const derived = Object.hasOwn(DERIVED, key) ? DERIVED[key] : undefined;
  const hint = derived === undefined ? didYouMean(key, Object.keys(ATTRIBUTES)) : '';
  problems.push({
    path: `${path}.${safeName(key)}`,
    message: derived === undefined ? `unknown attribute${hint}` : `not recorded here: ${derived}`,
  });
}

function readAttribute(raw: unknown, shape: Attribute, path: string, context: ReadContext) {
  return shape.type === 'list' ? readList(raw, shape, path, context) : readEntries(raw, shape, path, context);
}

function readList(raw: unknown, shape: ListShape, path: string, context: ReadContext) {
  if (raw === undefined) return silence(shape);
  if (Array.isArray(raw)) return readItems(raw, false, shape, path, context);
  if (isPlainObject(raw) && Array.isArray(raw['items'])) {
    for (const key of Object.keys(raw)) {
      if (key !== 'items' && key !== 'partial')
        context.problems.push({
          path: `${path}.${safeName(key)}`,
          message: 'unknown key; a list is given as `{ items, partial }` or as an array',
        });
    }
    if (raw['partial'] !== undefined && typeof raw['partial'] !== 'boolean')
      context.problems.push({ path: `${path}.partial`, message: 'not true or false' });
    return readItems(raw['items'], raw['partial'] === true, shape, `${path}.items`, context);
  }
  const absent = readEntries(raw, { type: 'word', values: [], says: '' }, path, { ...context, list: true });
  return { given: absent.some(({ status }) => status === 'not_applicable'), partial: false, items: [], absent };
}

function readItems(raw: readonly unknown[], partial: boolean, shape: ListShape, path: string, context: ReadContext) {
  const items = raw.map((item, index) => readItem(item, index, shape, `${path}[${index}]`, context));
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) context.problems.push({ path: `${path}[${index}].id`, message: 'an id used twice in one list' });
    seen.add(id);
  });
  return { given: true, partial, items, absent: [] };
}

const ITEM_ID = /^[a-z][a-z0-9-]{0,39}$/;

function readItem(raw: unknown, index: number, shape: ListShape, path: string, context: ReadContext) {
  const id = `${shape.idPrefix}-${index + 1}`;
  if (!isPlainObject(raw) && shape.shorthand !== undefined) {
    return { id, ...readGroupFields({ [shape.shorthand]: raw }, asGroup(shape.fields), path, context) };
  }
  if (!isPlainObject(raw)) {
    context.problems.push({ path, message: `not an object; an item has ${Object.keys(shape.fields).join(', ')}` });
    return { id };
  }
  const { id: given, ...rest } = raw;
  if (given !== undefined && (typeof given !== 'string' || !ITEM_ID.test(given))) {
    context.problems.push({
      path: `${path}.id`,
      message: 'not an id (small letters, digits and hyphens, a letter first)',
    });
  }
  const fields = readGroupFields(rest, asGroup(shape.fields), path, context);
  for (const field of shape.required ?? []) {
    if (fields[field]?.length === 1 && fields[field][0]?.value !== undefined) continue;
    context.problems.push({
      path: `${path}.${field}`,
      message: `without its \`${field}\` the item says nothing; give exactly one`,
    });
  }
  return { id: typeof given === 'string' ? given : id, ...fields };
}

function asGroup(fields: Fields): GroupShape {
  return { type: 'group', says: '', fields };
}

/** A sample may belong only to a relapse that the record holds, unless its list is known to be partial. */
export function refuseStraySamples(
  { tumourTests, relapses }: CaseContent,
  path: string,
  { problems }: ReadContext,
): void {
  if (!relapses.given || relapses.partial) return;
  const ids = new Set(relapses.items.map(({ id }) => id));
  tumourTests.items.forEach((test, index) => {
    const named = (test.sample ?? []).flatMap(({ value }) => value?.relapse ?? []).map(({ value }) => value);
    if (named.some((id) => id !== undefined && !ids.has(id))) {
      problems.push({
        path: `${path}.tumourTests[${index}].sample.relapse`,
        message: 'no relapse of this record has that id',
      });
    }
  });
}
