import { sayDate, type Attribute, type Fields, type ListShape } from '../../engine/index.js';
import { words } from '../words/index.js';
import { amountOf, fieldsIn, labelOf, wordOf, type Naming } from './dictionary.presenter.js';
import type { Shape } from './form-printer.js';
import { listOf, recordsOf, type PrintedItem, type PrintedRecord } from './printed-record.js';

const { said } = words.record;

/** What is recorded of an attribute in words, a line for each record or entry; one line says that nothing is. */
export function sayAttribute(printed: unknown, shape: Attribute, path: string, naming: Naming): readonly string[] {
  if (shape.type !== 'list') return orSilence(sayRecords(printed, shape, path, naming));
  const { given, partial, items, absent } = listOf(printed);
  if (!given) return orSilence(absent.map(sayReason));
  if (items.length === 0) return [partial ? said.partialEmpty : said.none];
  return [...items.map((item) => sayItem(item, shape, path, naming)), ...(partial ? [said.partial] : [])];
}

/** An entry of a list in words: what of it is recorded, each part once. */
export function sayItem({ id: _, ...held }: PrintedItem, { fields }: ListShape, path: string, naming: Naming): string {
  const parts = sayFields(held, fields, path, naming);
  return parts === '' ? said.entry : parts;
}

function orSilence(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [said.silence] : lines;
}

function sayRecords(printed: unknown, shape: Shape, path: string, naming: Naming): readonly string[] {
  return recordsOf(printed, shape.type === 'words').map((record) => sayRecord(record, shape, path, naming));
}

function sayRecord(record: PrintedRecord, shape: Shape, path: string, naming: Naming): string {
  if (record.value === undefined || record.value === null) return sayReason(record);
  const { date, source, recordedBy, requested, note } = record;
  const beside = [
    ...(date === undefined ? [] : [sayDate(date)]),
    ...(source === undefined ? [] : [`${said.source} ${source}`]),
    ...(recordedBy === undefined ? [] : [`${said.by} ${recordedBy}`]),
    ...(requested === undefined ? [] : [`${said.requested}${sayRequest(requested)}`]),
    ...(note === undefined ? [] : [note]),
  ];
  const value = sayValue(record.value, shape, path, naming);
  return beside.length === 0 ? value : `${value} (${beside.join('; ')})`;
}

/** Why there is no value, in words: `requested from the laboratory, due 4 Dec 2026`. */
export function sayReason({ status = 'requested', requested, date, note, source }: PrintedRecord): string {
  const why = (said as Readonly<Record<string, string>>)[status] ?? status;
  const beside = [date === undefined ? undefined : sayDate(date), source, note].filter((one) => one !== undefined);
  return `${why}${sayRequest(requested)}${beside.length === 0 ? '' : ` (${beside.join('; ')})`}`;
}

function sayRequest(requested: PrintedRecord['requested']): string {
  if (requested === undefined) return '';
  const { from, on, due } = requested;
  const parts = [
    ...(from === undefined ? [] : [`${said.from} ${from}`]),
    ...(on === undefined ? [] : [`${said.on} ${sayDate(on)}`]),
  ];
  const asked = parts.length === 0 ? '' : ` ${parts.join(' ')}`;
  return due === undefined ? asked : `${asked}, ${said.due} ${sayDate(due)}`;
}

function sayFields(held: Readonly<Record<string, unknown>>, fields: Fields, path: string, naming: Naming): string {
  const parts = Object.entries(fields).flatMap(([name, shape]) => {
    const at = `${path}.${name}`;
    const lines = sayRecords(held[name], shape, at, naming);
    return lines.length === 0 ? [] : [`${isNamed(name, shape) ? `${labelOf(at, shape)}: ` : ''}${lines.join(' / ')}`];
  });
  return parts.join(', ');
}

/** Whether a part of a group says little without its name: a yes, a number, the end of something. */
function isNamed(name: string, shape: Shape): boolean {
  if (shape.type === 'count') return true;
  if (shape.type === 'date') return name !== 'date';
  return shape.type === 'word' && shape.values.includes('yes');
}

function sayValue(value: unknown, shape: Shape, path: string, naming: Naming): string {
  switch (shape.type) {
    case 'group':
      return sayFields(fieldsIn(value), shape.fields, path, naming);
    case 'word':
      return wordOf(String(value), path);
    case 'words': {
      const chosen = value as readonly string[];
      return chosen.length === 0 ? said.none : chosen.map((one) => wordOf(one, path)).join(words.and);
    }
    case 'term':
      return naming.terms.titleOf(String(value));
    case 'date':
      return sayDate(String(value));
    case 'birth-date':
      return naming.age ?? said.born; // a birth date is used, and never shown
    case 'quantity':
      return amountOf(String(value));
    case 'count':
    case 'text':
    case 'outward-code':
      return String(value);
  }
}
