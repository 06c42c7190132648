import { isAsRead } from '../as-read.js';
import type { CaseContent } from '../case-attributes.js';
import { ATTRIBUTES } from '../case-attributes.js';
import type { Attributes, Entry, Recorded } from '../case-shape.js';
import type { FactUsed } from '../finding.js';
import { printQuantity, type Quantity } from '../quantity.js';
import { isPlainObject, type Plain } from '../value-reader.js';

/** Entries marked as supposed, those within a group with them. */
export function marked<T>(entries: Recorded<T>): Recorded<T> {
  return entries.map((entry) => ({
    ...entry,
    supposed: true,
    ...('value' in entry ? { value: withMarks(entry.value) } : {}),
  }));
}

function withMarks(value: unknown): never {
  if (!isPlainObject(value)) return value as never;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isRecorded(part) ? marked(part) : part]),
  ) as never;
}

/** An item of a list with every field marked as supposed. */
export function markedItem<Item extends { readonly id: string }>(item: Item): Item {
  return withMarks(item);
}

function isRecorded(part: unknown): part is Recorded<unknown> {
  return Array.isArray(part) && part.every((entry) => isPlainObject(entry) && typeof entry['status'] === 'string');
}

/** What a case holds that is only supposed, in words; nothing for a case as it is recorded. */
export function supposedIn(content: CaseContent): readonly FactUsed[] {
  if (isAsRead(content)) return [];
  return Object.entries(content as unknown as Readonly<Record<string, unknown>>).flatMap(([key, recorded]) => {
    if (isRecorded(recorded)) return inEntries(key, recorded);
    if (!isPlainObject(recorded)) return [];
    const items = recorded['items'] as readonly Plain[];
    const none = (recorded['absent'] as Recorded<unknown>).some(({ supposed }) => supposed === true);
    return [...(none ? [supposition(key, 'none')] : []), ...items.flatMap((item) => inItem(key, item))];
  });
}

function inEntries(key: string, entries: Recorded<unknown>): readonly FactUsed[] {
  const own = entries.filter(({ supposed }) => supposed === true);
  const within = entries.filter((entry) => !own.includes(entry)).flatMap(({ value }) => inFields(key, value));
  return [...own.map((entry) => supposition(key, sayEntry(key, entry), entry.date)), ...within];
}

function inFields(key: string, value: unknown): readonly FactUsed[] {
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([field, part]) => (isRecorded(part) ? inEntries(`${key}/${field}`, part) : []));
}

/** An item supposed whole is one supposition; of a recorded item, each field supposed is one. */
function inItem(list: string, { id, ...fields }: Plain): readonly FactUsed[] {
  const key = `${list}/${String(id)}`;
  const said = Object.values(fields).filter(isRecorded).flat();
  const isWhole = said.length > 0 && said.every(({ supposed }) => supposed === true);
  return isWhole ? [supposition(key, sayFields(list, fields))] : inFields(key, fields);
}

function supposition(key: string, says: string, date?: string): FactUsed {
  return { key, says: `${nameOf(key)}: ${says}`, ...(date === undefined ? {} : { date }), supposed: true };
}

/** `tumourTests/test-3` is `tumour tests, test 3`. */
function nameOf(key: string): string {
  return key
    .split('/')
    .map((part) =>
      part
        .replaceAll('-', ' ')
        .replaceAll(/([a-z])([A-Z])/g, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`),
    )
    .join(', ');
}

function sayEntry(key: string, { value, status }: Entry<unknown>): string {
  if (value === undefined) return status.replaceAll('_', ' ');
  const [attribute = ''] = key.split('/');
  // A birth date is used for the arithmetic and never shown, whether it is recorded or supposed.
  return (ATTRIBUTES as Attributes)[attribute]?.type === 'birth-date' ? 'another' : sayValue(key, value);
}

function sayValue(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => sayValue(key, one)).join(', ');
  if (!isPlainObject(value)) return String(value).replaceAll('_', ' ');
  return Object.values(value).some(isRecorded) ? sayFields(key, value) : printQuantity(value as unknown as Quantity);
}

function sayFields(key: string, fields: Plain): string {
  return Object.entries(fields)
    .flatMap(([field, part]) =>
      isRecorded(part) ? part.map((entry) => `${nameOf(field)} ${sayEntry(`${key}/${field}`, entry)}`) : [],
    )
    .join(', ');
}
