import { ATTRIBUTES } from './case-attributes.js';
import {
  STATUSES,
  STATUS_WORDS,
  type Attribute,
  type Fields,
  type GroupShape,
  type ListShape,
  type ValueShape,
} from './case-shape.js';

type Schema = Readonly<Record<string, unknown>>;

/** The schema of a case, with the parts that it refers to. */
export interface CaseJsonSchema {
  readonly type: 'object';
  readonly description: string;
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** Where parts are written once, and how one is referred to. */
interface Parts {
  readonly schemas: Record<string, Schema>;
  readonly refTo: (name: string) => Schema;
}

/**
 * The shape of a case as JSON Schema (2020-12 vocabulary that OpenAPI 3 also reads). The reader is stricter: it knows the
 * terms and the calendar. `at` is where whoever takes the schema keeps its parts.
 */
export function caseJsonSchema(at = '#/$defs/'): CaseJsonSchema {
  const parts: Parts = { schemas: shared(at), refTo: (name) => ({ $ref: `${at}${name}` }) };
  return {
    type: 'object',
    description:
      'A pseudonymous case. Any value may be bare, an envelope, or a list of either; silence is unknown. See docs/case.md.',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries<Attribute>(ATTRIBUTES).map(([key, shape]) => [key, attributeSchema(shape, key, parts)]),
    ),
    $defs: parts.schemas,
  };
}

function shared(at: string): Record<string, Schema> {
  const [text, date] = [{ $ref: `${at}text` }, { $ref: `${at}date` }];
  return {
    date: {
      type: 'string',
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
      description: 'YYYY, YYYY-MM or YYYY-MM-DD',
    },
    text: { type: 'string', maxLength: 4000 },
    quantity: {
      description: 'An amount with its UCUM unit, as text (`45 10*9/L`, `<0.01 %`) or as `{ amount, unit }`',
      anyOf: [
        { type: 'string', maxLength: 60 },
        {
          type: 'object',
          additionalProperties: false,
          required: ['amount', 'unit'],
          properties: { amount: { anyOf: [{ type: 'number' }, { type: 'string' }] }, unit: { type: 'string' } },
        },
      ],
    },
    statusWord: { type: 'string', enum: Object.keys(STATUS_WORDS), description: 'Why there is no value' },
    status: { type: 'string', enum: [...new Set([...STATUSES, ...Object.keys(STATUS_WORDS)])] },
    request: {
      type: 'object',
      description: 'Who was asked for it, when, and when it is due',
      additionalProperties: false,
      properties: { from: text, on: date, due: date },
    },
  };
}

function attributeSchema(shape: Attribute, path: string, parts: Parts): Schema {
  return shape.type === 'list' ? listSchema(shape, path, parts) : recordedSchema(shape, path, parts);
}

function listSchema(shape: ListShape, path: string, parts: Parts): Schema {
  const { says, fields, required = [], shorthand } = shape;
  const { schemas, refTo } = parts;
  const id = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' };
  const item = {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: { id, ...fieldSchemas(fields, path, parts) },
  };
  const bare = shorthand === undefined ? [] : [refTo(`${path}.${shorthand}`)];
  schemas[path] = { type: 'array', items: bare.length === 0 ? item : { anyOf: [item, ...bare] } };
  const partial = {
    type: 'object',
    additionalProperties: false,
    required: ['items'],
    properties: { items: refTo(path), partial: { type: 'boolean' } },
  };
  return { description: says, anyOf: [refTo(path), partial, refTo('statusWord'), envelope(parts)] };
}

function fieldSchemas(fields: Fields, path: string, parts: Parts): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, shape]) => [key, recordedSchema(shape, `${path}.${key}`, parts)]),
  );
}

/** One record of a value is a part of its own, since several may stand in a list. */
function recordedSchema(shape: ValueShape | GroupShape, path: string, parts: Parts): Schema {
  const { schemas, refTo } = parts;
  const value = valueSchema(shape, path, parts);
  const bare = shape.type === 'text' ? [value] : [value, refTo('statusWord')];
  schemas[path] = { anyOf: [...bare, envelope(parts, value)] };
  const unit = shape.unit === undefined ? '' : ` (${shape.unit})`;
  return {
    description: `${shape.says}${unit}`,
    anyOf: [refTo(path), { type: 'array', minItems: 1, items: refTo(path) }],
  };
}

function envelope({ refTo }: Parts, value?: Schema): Schema {
  const [text, date] = [refTo('text'), refTo('date')];
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...(value === undefined ? {} : { value }),
      ...{ status: refTo('status'), date, recordedBy: text, source: text, requested: refTo('request'), note: text },
    },
  };
}

function valueSchema(shape: ValueShape | GroupShape, path: string, parts: Parts): Schema {
  switch (shape.type) {
    case 'word':
      return { type: 'string', enum: [...shape.values] };
    case 'words':
      return { type: 'array', items: { type: 'string', enum: [...shape.values] } };
    case 'term':
    case 'text':
      return parts.refTo('text');
    case 'date':
      return parts.refTo('date');
    case 'birth-date':
      return birthDateSchema(parts);
    case 'quantity':
      return parts.refTo('quantity');
    case 'outward-code':
      return { type: 'string', pattern: '^[A-Za-z]{1,2}\\d[A-Za-z\\d]?$' };
    case 'count':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'group':
      return groupSchema(shape, path, parts);
  }
}

function birthDateSchema({ refTo }: Parts): Schema {
  const ageOnADay = {
    type: 'object',
    additionalProperties: false,
    required: ['ageInDays', 'at'],
    properties: { ageInDays: { type: 'integer', minimum: 0, maximum: 14600 }, at: refTo('date') },
  };
  return { anyOf: [refTo('date'), ageOnADay] };
}

function groupSchema({ fields, shorthand }: GroupShape, path: string, parts: Parts): Schema {
  const group = { type: 'object', additionalProperties: false, properties: fieldSchemas(fields, path, parts) };
  const short = shorthand === undefined ? undefined : fields[shorthand];
  const name = `${path}.fields`;
  parts.schemas[name] = group;
  if (short === undefined || short.type === 'group') return parts.refTo(name);
  return { anyOf: [parts.refTo(name), valueSchema(short, path, parts)] };
}
