import { ATTRIBUTES, DERIVED, type CaseContent } from '../case-attributes.js';
import type { Attribute, Attributes, Fields, GroupShape, ListShape, ValueShape } from '../case-shape.js';
import { didYouMean } from '../field-problem.js';
import { refuse, safeName, type ReadContext } from '../value-reader.js';

/** What a key names: a list (for one more item), or a value by its attribute, its item and the fields that lead to it. */
export type SupposedKey =
  | { readonly is: 'list'; readonly attribute: keyof CaseContent; readonly shape: ListShape }
  | {
      readonly is: 'value';
      readonly attribute: keyof CaseContent;
      readonly item: string | undefined;
      readonly fields: readonly string[];
      readonly shape: ValueShape | GroupShape;
    };

/** What a key of the case dictionary names; where it names nothing a problem is noted, with the nearest name. */
export function keyNamed(
  key: string,
  content: CaseContent,
  path: string,
  context: ReadContext,
): SupposedKey | undefined {
  const [name = '', ...rest] = key.split(/[/.]/);
  if (!Object.hasOwn(ATTRIBUTES, name)) return unknownAttribute(name, path, context);
  const shape: Attribute = (ATTRIBUTES as Attributes)[name] as Attribute;
  const attribute = name as keyof CaseContent;
  const at = `${path}.${name}`;
  if (shape.type !== 'list') {
    const found = shapeAt(shape, rest, at, context);
    return found === undefined ? undefined : { is: 'value', attribute, item: undefined, fields: rest, shape: found };
  }
  const [item, ...fields] = rest;
  if (item === undefined) return { is: 'list', attribute, shape };
  const ids = (content[attribute] as { readonly items: readonly { readonly id: string }[] }).items.map(({ id }) => id);
  if (!ids.includes(item))
    return refuse(
      at,
      `no item of this list has that id${ids.length === 0 ? '' : `; one of ${ids.join(', ')}`}`,
      context,
    );
  const names = Object.keys(shape.fields);
  if (fields.length === 0) return refuse(`${at}/${item}`, `name a field of the item: ${names.join(', ')}`, context);
  const found = shapeAt({ ...shape, type: 'group' }, fields, `${at}/${item}`, context);
  return found === undefined ? undefined : { is: 'value', attribute, item, fields, shape: found };
}

function unknownAttribute(name: string, path: string, context: ReadContext): undefined {
  const derived = Object.hasOwn(DERIVED, name) ? DERIVED[name] : undefined;
  const message =
    derived === undefined
      ? `unknown attribute${didYouMean(name, Object.keys(ATTRIBUTES))}`
      : `not recorded here: ${derived}`;
  return refuse(`${path}.${safeName(name)}`, message, context);
}

function shapeAt(
  shape: ValueShape | GroupShape,
  [name, ...rest]: readonly string[],
  path: string,
  context: ReadContext,
): ValueShape | GroupShape | undefined {
  if (name === undefined) return shape;
  const fields: Fields = shape.type === 'group' ? shape.fields : {};
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field !== undefined) return shapeAt(field, rest, `${path}/${name}`, context);
  const hint = shape.type === 'group' ? didYouMean(name, Object.keys(fields)) : '; it has no fields';
  return refuse(`${path}/${safeName(name)}`, `unknown attribute${hint}`, context);
}
