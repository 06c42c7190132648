import {
  ATTRIBUTES,
  DERIVED,
  didYouMean,
  type Attribute,
  type Attributes,
  type GroupShape,
  type ListShape,
  type ValueShape,
} from '../engine/index.js';

/** What a column is for, by its name. `at` is an attribute's path, items counted from 1: `relapses[1].date`. */
export type Place =
  | { readonly is: 'label' }
  | { readonly is: 'value'; readonly at: string; readonly shape: ValueShape }
  | { readonly is: 'status'; readonly at: string }
  | { readonly is: 'complete'; readonly at: string }
  | { readonly is: 'unit'; readonly at: string }
  | { readonly is: 'beside'; readonly at: string; readonly key: Beside };
export type Beside = 'date' | 'recordedBy' | 'source' | 'note';
export type FoundPlace = Place | { readonly is: 'none'; readonly message: string };

/** What may be recorded beside any value. */
export const BESIDE: readonly Beside[] = ['date', 'recordedBy', 'source', 'note'];

const ITEM_ID: ValueShape = { type: 'text', says: 'The id of the item' };
const AGE: Readonly<Record<string, ValueShape>> = {
  ageInDays: { type: 'count', says: 'Age in days', least: 0, most: 14_600 },
  at: { type: 'date', says: 'The day on which the child had that age' },
};
const STEP = /^([A-Za-z]\w{0,39})(?:\[(\d{1,3})\])?$/;

/** Finds what a column is for: `birthDate`, `riskGroup.group`, `relapses[1].date`, `platelets.unit`, `relapses.complete`. */
export function placeOf(name: string): FoundPlace {
  if (name === 'label') return { is: 'label' };
  const steps = name.split('.').map((step) => STEP.exec(step));
  const [first] = steps;
  const key = first?.[1] ?? '';
  if (Object.hasOwn(DERIVED, key)) return none(`not recorded here: ${DERIVED[key] ?? ''}`);
  const shape = Object.hasOwn(ATTRIBUTES, key) ? (ATTRIBUTES as Attributes)[key] : undefined;
  const rest = steps.slice(1).map((step) => (step?.[2] === undefined ? (step?.[1] ?? '') : ''));
  if (shape === undefined || rest.includes('')) return unknownColumn(name);
  const found =
    shape.type === 'list' ? inList(shape, key, first?.[2], rest) : inAttribute(shape, key, first?.[2], rest);
  return found ?? unknownColumn(name);
}

function none(message: string): FoundPlace {
  return { is: 'none', message };
}

function inAttribute(
  shape: Exclude<Attribute, ListShape>,
  key: string,
  number: string | undefined,
  rest: readonly string[],
): FoundPlace | undefined {
  if (number !== undefined) return none('not a list; write the name without a number');
  return shape.type === 'group' ? inGroup(shape, key, rest) : inValue(shape, key, rest);
}

function inList(
  shape: ListShape,
  key: string,
  number: string | undefined,
  rest: readonly string[],
): FoundPlace | undefined {
  if (number === undefined) {
    if (rest.length === 0) return { is: 'status', at: key };
    if (rest.length === 1 && rest[0] === 'complete') return { is: 'complete', at: key };
    return none(`the number of the item is missing; write \`${key}[1].…\``);
  }
  if (Number(number) === 0) return none('items are counted from 1');
  const at = `${key}[${Number(number)}]`;
  if (rest.length === 1 && rest[0] === 'id') return { is: 'value', at: `${at}.id`, shape: ITEM_ID };
  const found = inGroup({ ...shape, type: 'group' }, at, rest);
  return found?.is === 'beside' || found?.is === 'status' ? undefined : found;
}

function inGroup({ fields, shorthand }: GroupShape, at: string, rest: readonly string[]): FoundPlace | undefined {
  const [name, ...more] = rest;
  const short = shorthand === undefined ? undefined : fields[shorthand];
  if (name === undefined) {
    if (short === undefined || short.type === 'group') return { is: 'status', at };
    return inValue(short, `${at}.${shorthand ?? ''}`, []);
  }
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field?.type === 'group') return inGroup(field, `${at}.${name}`, more);
  if (field !== undefined) return inValue(field, `${at}.${name}`, more);
  if (name === 'unit' && short?.type === 'quantity') return { is: 'unit', at: `${at}.${shorthand ?? ''}` };
  return beside(at, rest);
}

function inValue(shape: ValueShape, at: string, rest: readonly string[]): FoundPlace | undefined {
  const [name, ...more] = rest;
  if (name === undefined) return { is: 'value', at, shape };
  const part = shape.type === 'birth-date' && Object.hasOwn(AGE, name) ? AGE[name] : undefined;
  if (part !== undefined && more.length === 0) return { is: 'value', at: `${at}.${name}`, shape: part };
  if (name === 'unit' && shape.type === 'quantity' && more.length === 0) return { is: 'unit', at };
  return beside(at, rest);
}

function beside(at: string, [name, ...more]: readonly string[]): FoundPlace | undefined {
  const key = BESIDE.find((one) => one === name);
  return key === undefined || more.length > 0 ? undefined : { is: 'beside', at, key };
}

/** A name that is not known is not repeated: where the header line is missing it is a value of a case. */
function unknownColumn(name: string): FoundPlace {
  const number = /\[(\d{1,3})\]/.exec(name)?.[0] ?? '[1]';
  const hint = didYouMean(name.replace(/\[\d+\]/, '[1]'), COLUMN_NAMES).replace('[1]', number);
  return none(`not a column that is known${hint === '' ? '; docs/case-sheet.md says how columns are named' : hint}`);
}

/** The name of every column for a value, items by their first: `relapses[1].date`. */
export const COLUMN_NAMES: readonly string[] = [
  'label',
  ...Object.entries(ATTRIBUTES as Attributes).flatMap(([key, shape]) => namesOf(shape, key)),
];

function namesOf(shape: Attribute, at: string): readonly string[] {
  if (shape.type === 'list')
    return [`${at}.complete`, ...namesOf({ ...shape, type: 'group' }, `${at}[1]`), `${at}[1].id`];
  if (shape.type !== 'group') return [at];
  const fields = Object.entries(shape.fields).flatMap(([name, field]) => namesOf(field, `${at}.${name}`));
  return shape.shorthand === undefined ? fields : [at, ...fields];
}
