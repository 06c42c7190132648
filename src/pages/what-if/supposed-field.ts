import { ATTRIBUTES, type Attribute, type Attributes, type GroupShape, type ValueShape } from '../../engine/index.js';

/** One field of the form in which a value is supposed. */
export interface SupposedField {
  /** Where it stands in the value: `sample.timepoint`; empty where the value is this one field. */
  readonly at: string;
  readonly label: string;
  readonly type: 'choice' | 'choices' | 'text';
  /** What can be chosen; empty for text. */
  readonly values: readonly string[];
  readonly hint: 'date' | 'number' | 'amount' | 'text' | 'choice';
  /** The unit of an amount, as it is usually written. */
  readonly unit?: string;
}

/** The shape that a key of the dictionary names: an attribute, or a field of one of its items. */
export function shapeOf(key: string): Attribute | GroupShape | ValueShape | undefined {
  const [name = '', ...rest] = key.split(/[/.]/);
  const shape = Object.hasOwn(ATTRIBUTES, name) ? (ATTRIBUTES as Attributes)[name] : undefined;
  if (shape?.type !== 'list') return rest.reduce<Attribute | undefined>(within, shape);
  return rest.length === 0 ? shape : rest.slice(1).reduce<Attribute | undefined>(within, shape);
}

function within(shape: Attribute | undefined, field: string): Attribute | undefined {
  const holds = shape?.type === 'list' || shape?.type === 'group';
  return holds && Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
}

/** The fields of a form for a shape; of a list those of one more item. */
export function fieldsOf(shape: Attribute, diagnoses: readonly string[], at = ''): readonly SupposedField[] {
  if (shape.type === 'list' || shape.type === 'group')
    return Object.entries(shape.fields).flatMap(([name, field]) =>
      fieldsOf(field, diagnoses, at === '' ? name : `${at}.${name}`),
    );
  return [fieldOf(shape, diagnoses, at)];
}

function fieldOf(shape: ValueShape, diagnoses: readonly string[], at: string): SupposedField {
  const field = { at, label: shape.says.replaceAll('`', '') };
  switch (shape.type) {
    case 'word':
      return { ...field, type: 'choice', values: shape.values, hint: 'choice' };
    case 'words':
      return { ...field, type: 'choices', values: shape.values, hint: 'choice' };
    case 'term':
      return { ...field, type: 'choice', values: diagnoses, hint: 'choice' };
    case 'quantity':
      return { ...field, type: 'text', values: [], hint: 'amount', unit: shape.unit };
    case 'count':
      return { ...field, type: 'text', values: [], hint: 'number' };
    case 'date':
    case 'birth-date':
      return { ...field, type: 'text', values: [], hint: 'date' };
    default:
      return { ...field, type: 'text', values: [], hint: 'text' };
  }
}
