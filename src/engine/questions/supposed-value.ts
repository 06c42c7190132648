import { isoOf, type Day } from '../calendar.js';
import type { CaseContent } from '../case-attributes.js';
import type { Attributes, Entry, GroupShape, Recorded } from '../case-shape.js';
import { isBefore } from '../partial-date.js';
import { rangeOf } from '../record/entries.js';

/** A group or an item as it is read: its fields by name. */
export type FieldsRead = Readonly<Record<string, Recorded<unknown>>>;

/** What is true once and for all; every other attribute that is no list may be recorded again and again. */
const LASTING: readonly (keyof CaseContent)[] = [
  'diagnosis',
  'allLineage',
  'sexForClinicalUse',
  'birthDate',
  'histologyConfirmed',
  'inrgStage',
  'inssStage',
  'riskGroup',
  'relapseCount',
  'recurrenceExtent',
  'recurrenceSites',
  'remissionEver',
  'bestResponse',
  'priorAntiGd2',
  'priorAlkInhibitor',
  'priorCd19Directed',
  'priorCd22Directed',
  'priorBevacizumab',
  'priorIt',
  'germlineFindingFlag',
];

/** Whether two records of an attribute speak of one thing, and not of one day each. */
export function isLasting(attribute: keyof CaseContent): boolean {
  return LASTING.includes(attribute);
}

/** The fields with one of them, or one within it, standing instead of what was recorded. */
export function withField(
  fields: FieldsRead,
  shapes: Attributes,
  [name = '', ...rest]: readonly string[],
  read: Recorded<unknown>,
): FieldsRead {
  const shape = shapes[name];
  if (rest.length === 0 || shape?.type !== 'group') return { ...fields, [name]: read };
  const known = (fields[name] ?? []).filter(({ value }) => value !== undefined);
  const within = known.length === 0 ? [{ status: 'known', value: silent(shape), supposed: true } as const] : known;
  const entries = within.map((entry) => ({
    ...entry,
    value: withField(entry.value as FieldsRead, shape.fields, rest, read),
  }));
  return { ...fields, [name]: entries };
}

/** A group of which nothing is recorded. */
export function silent({ fields }: GroupShape): FieldsRead {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, []]));
}

const SAYS_NOTHING: readonly Entry<unknown>['status'][] = ['requested', 'unknown', 'not_done'];

/** A series with further values, of the day of the answer where they have none. What could be of the same time gives way to them. */
export function asOneMore<T>(recorded: Recorded<T>, read: Recorded<unknown>, asOf: Day): Recorded<unknown> {
  const further = read.map((entry) => ({ date: isoOf(asOf), ...entry }));
  const isApart = ({ date }: Entry<T>) =>
    further.every((one) => isBefore(rangeOf(date, asOf), rangeOf(one.date, asOf)) !== 'unknown');
  return [...recorded.filter((entry) => SAYS_NOTHING.includes(entry.status) || isApart(entry)), ...further];
}
