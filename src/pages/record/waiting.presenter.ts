import { isPlainObject, type Attribute, type Fields } from '../../engine/index.js';
import { labelOf } from './dictionary.presenter.js';
import type { Shape } from './form-printer.js';
import { listOf, recordsOf, type PrintedItem, type PrintedRecord } from './printed-record.js';
import { sayReason } from './recorded.presenter.js';

/** A record without a value, somewhere in an attribute, and what it is of in words. */
export interface Absence {
  readonly name: string;
  readonly record: PrintedRecord;
}

const OPEN: readonly string[] = ['requested', 'in_progress'];

/** What of an attribute is on its way, in words: `ALK amplification, Result: requested from …, due 4 Dec 2026`. */
export function waitingIn(printed: unknown, shape: Attribute, path: string): readonly string[] {
  return absencesIn(printed, shape, path)
    .filter(({ record }) => OPEN.includes(record.status ?? 'requested'))
    .map(({ name, record }) => `${name}: ${sayReason(record)}`);
}

/** Every record of an attribute that says why there is no value. */
export function absencesIn(printed: unknown, shape: Attribute, path: string): readonly Absence[] {
  const label = labelOf(path, shape);
  if (shape.type !== 'list') return inRecords(printed, shape, path, label);
  const { items, absent } = listOf(printed);
  return [
    ...absent.map((record) => ({ name: label, record })),
    ...items.flatMap((item) => inFields(item, shape.fields, path, titleOfEntry(item))),
  ];
}

/** An entry by what it is about, where that is recorded plainly; else by its id. */
export function titleOfEntry(item: PrintedItem): string {
  const { gene, alteration, agent, id } = item;
  if (typeof gene === 'string' && typeof alteration === 'string') return `${gene} ${alteration}`;
  return typeof agent === 'string' ? agent : nameOfEntry(id);
}

function nameOfEntry(id: string): string {
  const text = id.replaceAll('-', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function inFields(held: Readonly<Record<string, unknown>>, fields: Fields, path: string, of: string) {
  return Object.entries(fields).flatMap(([name, shape]): readonly Absence[] => {
    const at = `${path}.${name}`;
    return inRecords(held[name], shape, at, `${of}, ${labelOf(at, shape).toLowerCase()}`);
  });
}

function inRecords(printed: unknown, shape: Shape, path: string, name: string): readonly Absence[] {
  return recordsOf(printed, shape.type === 'words').flatMap((record): readonly Absence[] => {
    if (record.value === undefined) return [{ name, record }];
    if (shape.type !== 'group' || !isPlainObject(record.value)) return [];
    return inFields(record.value, shape.fields, path, name);
  });
}
