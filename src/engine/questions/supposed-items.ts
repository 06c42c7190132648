import { isoOf, type Day } from '../calendar.js';
import { readCase } from '../case-reader.js';
import type { ListRecord, ListShape } from '../case-shape.js';
import { isPlainObject, refuse, type Plain, type ReadContext } from '../value-reader.js';
import { markedItem } from './supposed-mark.js';

type List = ListRecord<{ readonly id: string }>;
interface Reading {
  readonly named: { readonly attribute: string; readonly shape: ListShape };
  readonly asOf: Day;
  readonly path: string;
  readonly context: ReadContext;
}

/**
 * A list with items supposed: one for an object, several for an array of them; an empty array supposes that there is none. A
 * list that was not given holds what is supposed and may hold more.
 */
export function withSupposedItems(raw: unknown, list: List, reading: Reading): List {
  const { named, context, path } = reading;
  const none = { status: 'not_applicable', supposed: true } as const;
  if (Array.isArray(raw) && raw.length === 0) return { given: true, partial: false, items: [], absent: [none] };
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const raws = given.map((one, index) => withId(one, list, index, reading));
  const read = readCase({ [named.attribute]: raws }, context.diagnoses, path);
  if (!read.ok) {
    context.problems.push(...read.problems);
    return list;
  }
  const { items } = (read.content as unknown as Readonly<Record<string, List>>)[named.attribute] as List;
  return {
    given: true,
    partial: list.given ? list.partial : true,
    items: [...list.items, ...items.map(markedItem)],
    absent: [],
  };
}

/** An item as it is written, with an id that no item of the record has; a judgement is nobody's but the one who supposes. */
function withId(raw: unknown, { items }: List, index: number, { named, asOf, path, context }: Reading): unknown {
  const { idPrefix, shorthand } = named.shape;
  const fields = !isPlainObject(raw) && shorthand !== undefined ? { [shorthand]: raw } : raw;
  if (!isPlainObject(fields)) return fields;
  const taken = new Set(items.map(({ id }) => id));
  if (typeof fields['id'] === 'string' && taken.has(fields['id']))
    refuse(
      `${path}.${named.attribute}[${index}].id`,
      'an item of this list has that id; name its field instead',
      context,
    );
  const free = Array.from({ length: taken.size + index + 1 }, (_, at) => `${idPrefix}-${at + 1}`).filter(
    (id) => !taken.has(id),
  );
  return { id: free[index], ...(named.attribute === 'judgements' ? asJudgement(fields, asOf) : fields) };
}

function asJudgement(fields: Plain, asOf: Day): Plain {
  return { by: 'supposed', role: 'role supposed', date: isoOf(asOf), ...fields };
}
