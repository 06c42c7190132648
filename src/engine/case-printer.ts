import { ATTRIBUTES, type CaseContent } from './case-attributes.js';
import { printQuantity, type Quantity } from './quantity.js';
import type { Attribute, Entry, Fields, GroupShape, Recorded, ValueShape } from './case-shape.js';

/** A case as it may be written down and read again: bare values where nothing else is recorded, every item with its id. */
export function printCase(content: CaseContent): Record<string, unknown> {
  const all = content as unknown as Readonly<Record<string, unknown>>;
  return withoutSilence(
    Object.entries<Attribute>(ATTRIBUTES).map(([key, shape]) => [
      key,
      shape.type === 'list'
        ? printList(all[key] as PrintedList, shape.fields)
        : printEntries(all[key] as Recorded<unknown>, shape),
    ]),
  );
}

interface PrintedList {
  readonly given: boolean;
  readonly partial: boolean;
  readonly items: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly absent: Recorded<unknown>;
}

function withoutSilence(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function printList({ given, partial, items, absent }: PrintedList, fields: Fields): unknown {
  if (!given || absent.length > 0) return printEntries(absent, { type: 'text', says: '' });
  const printed = items.map((item) => ({ id: item.id, ...printFields(item, fields) }));
  return partial ? { items: printed, partial: true } : printed;
}

function printFields(values: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  return withoutSilence(
    Object.entries(fields).map(([key, shape]) => [key, printEntries(values[key] as Recorded<unknown>, shape)]),
  );
}

function printEntries(entries: Recorded<unknown>, shape: ValueShape | GroupShape): unknown {
  const printed = entries.map((entry) => printEntry(entry, shape));
  return printed.length < 2 ? printed[0] : printed;
}

/** Throws for what is only supposed: it is never written down as if it were recorded. */
function printEntry({ value, status, supposed, ...rest }: Entry<unknown>, shape: ValueShape | GroupShape): unknown {
  if (supposed === true) throw new Error('a supposed fact is not written down; print the case as it was recorded');
  if (value === undefined) return { status, ...rest };
  const printed = printValue(value, shape);
  return Object.keys(rest).length === 0 ? printed : { value: printed, ...rest };
}

function printValue(value: unknown, shape: ValueShape | GroupShape): unknown {
  if (shape.type === 'group') return printFields(value as Readonly<Record<string, unknown>>, shape.fields);
  return shape.type === 'quantity' ? printQuantity(value as Quantity) : value;
}
