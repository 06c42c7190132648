import {
  ATTRIBUTES,
  type Attribute,
  type CaseContent,
  type Entry,
  type GroupShape,
  type ListShape,
  type Recorded,
  type ValueShape,
} from '../engine/index.js';
import type { Requested } from './awaited.js';

type Fields = GroupShape['fields'];
type Values = Readonly<Record<string, Recorded<unknown> | undefined>>;

interface Place {
  readonly key: string;
  readonly name: string;
}

/** Everything that a record says was requested, wherever it stands in it: an attribute, a field of a group, a list or an item. */
export function requestsIn(content: CaseContent): readonly Requested[] {
  const all = content as unknown as Readonly<Record<string, unknown>>;
  return Object.entries<Attribute>(ATTRIBUTES).flatMap(([key, shape]) => {
    const place = { key, name: shape.says };
    return shape.type === 'list'
      ? inList(all[key] as RecordedList, shape, place)
      : inEntries(all[key] as Recorded<unknown>, shape, place);
  });
}

interface RecordedList {
  readonly items: readonly (Values & { readonly id: string })[];
  readonly absent: Recorded<unknown>;
}

function inList({ items, absent }: RecordedList, { fields }: ListShape, place: Place): readonly Requested[] {
  const inside = items.flatMap((item) => {
    const { id } = item as unknown as { readonly id: string };
    return inFields(item, fields, { key: `${place.key}/${id}`, name: nameOf(item, place) });
  });
  return [...absent.flatMap((entry) => asked(entry, place)), ...inside];
}

function inEntries(entries: Recorded<unknown>, shape: ValueShape | GroupShape, place: Place): readonly Requested[] {
  return entries.flatMap((entry) =>
    shape.type === 'group' && entry.value !== undefined
      ? inFields(entry.value as Values, shape.fields, place)
      : asked(entry, place),
  );
}

function inFields(values: Values, fields: Fields, { key, name }: Place): readonly Requested[] {
  return Object.entries(fields).flatMap(([field, shape]) =>
    inEntries(values[field] ?? [], shape, {
      key: `${key}/${field}`,
      name: field === 'result' ? name : `${name}: ${startedSmall(shape.says)}`,
    }),
  );
}

const asked = ({ status, requested }: Entry<unknown>, place: Place): readonly Requested[] =>
  status === 'requested' ? [{ ...place, request: requested ?? {} }] : [];

/** The fields by which an item is called, the first that it has; a tumour test by its gene and what was looked for. */
const NAMING = ['gene', 'finding', 'infection', 'condition', 'agent', 'option', 'class', 'text'];

function nameOf(item: Values, { name }: Place): string {
  const word = (field: string) =>
    item[field]?.find(({ value }) => typeof value === 'string')?.value as string | undefined;
  const [first] = NAMING.flatMap((field) => word(field) ?? []);
  if (first === undefined) return name;
  return word('gene') === undefined ? `${name}: ${first}` : [first, word('alteration') ?? ''].join(' ').trim();
}

const startedSmall = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
