import { isDeepStrictEqual } from 'node:util';
import { ATTRIBUTES, type Attribute, type ListShape } from '../../engine/index.js';
import { maskBirth, unmaskBirth } from './birth-mask.js';
import { printForm } from './form-printer.js';
import { rawOf, readForm, type FormNode } from './form-reader.js';
import type { FormValues } from './form-values.js';
import { isList, listNode, printListForm, readListForm } from './list-form.js';
import { listOf } from './printed-record.js';
import type { Topic } from './topics.js';

/** One thing that a page asks for: an attribute of a case, or a field of an entry, under the key that it is recorded by. */
export interface Asked {
  readonly key: string;
  /** Where it stands in the dictionary: `relapses.date`. */
  readonly path: string;
  readonly shape: Attribute;
}
/** What is recorded of each thing that a page asks for, as printed. */
export type Held = Readonly<Record<string, unknown>>;

/** What a topic asks for. */
export function askedOf({ attributes }: Topic): readonly Asked[] {
  return attributes.map((key) => ({ key, path: key, shape: ATTRIBUTES[key] }));
}

/** What an entry of a list asks for. */
export function askedOfEntry(list: string, { fields }: ListShape): readonly Asked[] {
  const first = FIRST[list] ?? [];
  const keys = [...first, ...Object.keys(fields).filter((key) => !first.includes(key))];
  return keys.flatMap((key) => {
    const shape = fields[key];
    return shape === undefined ? [] : [{ key, path: `${list}.${key}`, shape }];
  });
}

/** What is asked first, where the dictionary has it further down. */
const FIRST: Readonly<Record<string, readonly string[]>> = { tumourTests: ['gene', 'alteration', 'result'] };

/** The controls of a page with what is recorded. A birth date is used and never shown, so its controls stay empty. */
export function printPart(asked: readonly Asked[], held: Held): FormValues {
  const all = asked.map(({ key, shape }) =>
    isList(shape) ? printListForm(held[key], key) : maskBirth(printForm(held[key], shape, key), shape, key),
  );
  return Object.assign({}, ...all) as FormValues;
}

/** What a page's form says, of the things whose controls it holds. */
export interface ReadPart {
  readonly values: Held;
  readonly nodes: Readonly<Record<string, FormNode>>;
}

/** Reads a page's form; what it keeps without showing it is taken from `held`. */
export function readPart(asked: readonly Asked[], form: FormValues, held: Held): ReadPart {
  const values: Record<string, unknown> = {};
  const nodes: Record<string, FormNode> = {};
  for (const { key, shape } of asked) {
    if (!(`${key}.n` in form) && !(`${key}.whole` in form)) continue;
    const whole = isList(shape) ? form : unmaskBirth(form, printForm(held[key], shape, key), shape, key);
    nodes[key] = isList(shape) ? listNode(form, key) : readForm(whole, shape, key);
    values[key] = isList(shape) ? readListForm(form, key, listOf(held[key]).items) : rawOf(nodes[key]);
  }
  return { values, nodes };
}

/** The keys of which `mine` says something else than is held. */
export function changedIn(mine: Held, held: Held): readonly string[] {
  return Object.keys(mine).filter((key) => !isDeepStrictEqual(mine[key], held[key]));
}

/** A part of a case with some of its things recorded anew; what is silent is left out. */
export function withChanges(held: Held, mine: Held): Held {
  return Object.fromEntries(Object.entries({ ...held, ...mine }).filter(([, value]) => value !== undefined));
}
