import type { CaseContent } from '../case-attributes.js';
import type { Day } from '../calendar.js';
import type { Entry, ListRecord, Recorded } from '../case-shape.js';
import { isLater, knownOf, usable } from './entries.js';
import { sayDate } from '../partial-date.js';
import { sayQuantity, type Quantity } from '../quantity.js';

/** What of the items of a list is said; of another list everything but its dates and texts of origin. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  relapses: ['date', 'sites', 'extent', 'onTreatment'],
  progressionEvents: ['date', 'newSites', 'during'],
  treatments: ['agent', 'line', 'end'],
  tumourTests: ['gene', 'alteration', 'result', 'sample'],
  panelSittings: ['date'],
};
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
const PREFIXES: Readonly<Record<string, string>> = { line: 'line ', end: 'to ', onTreatment: 'on treatment: ' };

type Fields = Readonly<Record<string, unknown>>;

/** What is recorded of an attribute up to a day, in words; undefined where nothing is. Silence is not a no. */
export function sayRecorded(key: keyof CaseContent, content: CaseContent, asOf: Day): string | undefined {
  const recorded: unknown = content[key];
  return Array.isArray(recorded)
    ? sayEntries(recorded as Recorded<unknown>, asOf)
    : sayList(key, recorded as ListRecord<Fields>, asOf);
}

function sayEntries(entries: Recorded<unknown>, asOf: Day): string | undefined {
  const known = knownOf(entries, asOf).map(({ value, date }) => {
    const said = sayValue(value, asOf);
    return date === undefined ? said : `${said} (${sayDate(date)})`;
  });
  const said = known.length > 0 ? known : usable(entries, asOf).flatMap(sayAbsence);
  return said.length === 0 ? undefined : [...new Set(said)].join('; ');
}

/** Why there is no value. That nobody knows is as good as silence. */
function sayAbsence({ status, requested }: Entry<unknown>): readonly string[] {
  if (status === 'known' || status === 'unknown') return [];
  const with_ = requested?.from === undefined ? '' : ` from ${requested.from}`;
  const due = requested?.due === undefined ? '' : `, due ${sayDate(requested.due)}`;
  return [`${status.replaceAll('_', ' ')}${with_}${due}`];
}

function sayList(key: string, { given, partial, items, absent }: ListRecord<Fields>, asOf: Day): string | undefined {
  if (!given) return sayEntries(absent, asOf);
  const said = items.filter((one) => !isItemLater(one, asOf)).map((one) => sayItem(one, SHOWN[key], asOf));
  if (said.length === 0) return partial ? undefined : 'none';
  return `${said.join('; ')}${partial ? ' (the list may not be complete)' : ''}`;
}

function isItemLater({ date }: Fields, asOf: Day): boolean {
  return knownDates(date).some((day) => isLater(day, asOf));
}

function knownDates(entries: unknown): readonly string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap(({ value }: Entry<unknown>) => (typeof value === 'string' ? [value] : []));
}

function sayItem(item: Fields, fields: readonly string[] | undefined, asOf: Day): string {
  const names = fields ?? Object.keys(item).filter((name) => name !== 'id' && name !== 'date');
  const said = names.flatMap((name) => {
    const value =
      name === 'date' || name === 'end' ? knownDates(item[name]).map(sayDate)[0] : sayField(item[name], asOf);
    return value === undefined ? [] : `${PREFIXES[name] ?? ''}${value}`;
  });
  return said.length === 0 ? 'one without details' : said.join(', ');
}

function sayField(entries: unknown, asOf: Day): string | undefined {
  return Array.isArray(entries) ? sayEntries(entries as Recorded<unknown>, asOf) : undefined;
}

function sayValue(value: unknown, asOf: Day): string {
  if (typeof value === 'string') return DATE.test(value) ? sayDate(value) : value.replaceAll('_', ' ');
  if (Array.isArray(value)) return value.map((one) => sayValue(one, asOf)).join(' and ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('unit' in value) return sayQuantity(value as Quantity);
  return Object.values(value)
    .flatMap((field) => sayField(field, asOf) ?? [])
    .join(', ');
}
