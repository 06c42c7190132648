import type { Attribute, ListShape, ValueShape } from '../../engine/index.js';
import { readForm, rawOf, type FormNode } from './form-reader.js';
import { printForm } from './form-printer.js';
import { wordIn, type FormValues } from './form-values.js';
import { listOf, printedList, type PrintedItem, type PrintedRecord } from './printed-record.js';

/** What may be said of a list without entries: that there are none, or that there may be some; else why it is not given. */
export const EMPTY_LIST: ValueShape = { type: 'word', values: ['whole', 'partial'], says: '' };

/** Whether an attribute is a list of entries. */
export function isList(shape: Attribute): shape is ListShape {
  return shape.type === 'list';
}

/** What is said of a list as a whole, as the controls under its name hold it; its entries have pages of their own. */
export function printListForm(printed: unknown, name: string): FormValues {
  const { given, partial, items, absent } = listOf(printed);
  const whole = partial ? 'partial' : 'whole';
  if (items.length > 0) return { [`${name}.whole`]: whole };
  const said: PrintedRecord | readonly PrintedRecord[] = given ? { value: whole } : absent;
  return printForm(Array.isArray(said) && said.length === 0 ? undefined : said, EMPTY_LIST, name);
}

/** The list as its form says it, with the entries that it has; `undefined` for silence. */
export function readListForm(form: FormValues, name: string, items: readonly PrintedItem[]): unknown {
  if (items.length > 0) return printedList(items, wordIn(form, `${name}.whole`) !== 'whole');
  const said = rawOf(listNode(form, name));
  return said === 'whole' || said === 'partial' ? printedList([], said === 'partial') : said;
}

/** The controls that speak of a list without entries. */
export function listNode(form: FormValues, name: string): FormNode {
  return readForm(form, EMPTY_LIST, name);
}

/** The list with one entry more, or with one changed. What is added to a list of which nothing was said leaves open whether there are more. */
export function withItem(printed: unknown, item: PrintedItem): unknown {
  const { given, partial, items } = listOf(printed);
  const others = items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];
  return printedList(others, !given || partial || items.length === 0);
}

/** The list without one of its entries. Without any entry left it is not said to be whole. */
export function withoutItem(printed: unknown, id: string): unknown {
  const { partial, items } = listOf(printed);
  const others = items.filter((one) => one.id !== id);
  return printedList(others, partial || others.length === 0);
}

/** An id for a new entry that none of the list has: `relapse-2`. */
export function freeId(printed: unknown, idPrefix: string): string {
  const taken = new Set(listOf(printed).items.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${idPrefix}-${number}`)) number += 1;
  return `${idPrefix}-${number}`;
}
