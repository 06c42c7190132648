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

const PARTIAL_DATE = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'YYYY, YYYY-MM or YYYY-MM-DD',
};
const QUANTITY = {
  description: 'an amount with its UCUM unit, as text (`45 10*9/L`, `<0.01 %`) or as `{ amount, unit }`',
  anyOf: [
    { type: 'string', maxLength: 60 },
    {
      type: 'object',
      additionalProperties: false,
      required: ['amount', 'unit'],
      properties: { amount: { anyOf: [{ type: 'number' }, { type: 'string' }] }, unit: { type: 'string' } },
    },
  ],
};
const TEXT = { type: 'string', maxLength: 4000 };

/** The shape of a case as JSON Schema (2020-12 vocabulary that OpenAPI 3 also reads). The reader is stricter: it knows the terms and the calendar. */
export function caseJsonSchema(): Schema {
  return {
    type: 'object',
    description:
      'A pseudonymous case. Any value may be bare, an envelope, or a list of either; silence is unknown. See docs/case.md.',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries<Attribute>(ATTRIBUTES).map(([key, shape]) => [key, attributeSchema(shape)]),
    ),
  };
}

function attributeSchema(shape: Attribute): Schema {
  return shape.type === 'list' ? listSchema(shape) : recordedSchema(shape);
}

function listSchema({ says, fields, shorthand }: ListShape): Schema {
  const id = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' };
  const item = { type: 'object', additionalProperties: false, properties: { id, ...fieldSchemas(fields) } };
  const short = shorthand === undefined ? undefined : fields[shorthand];
  const bare = short === undefined || short.type === 'group' ? [] : [valueSchema(short)];
  const items = { type: 'array', items: bare.length === 0 ? item : { anyOf: [item, ...bare] } };
  const partial = {
    type: 'object',
    additionalProperties: false,
    required: ['items'],
    properties: { items, partial: { type: 'boolean' } },
  };
  return {
    description: says,
    anyOf: [items, partial, { type: 'string', enum: Object.keys(STATUS_WORDS) }, envelope()],
  };
}

function fieldSchemas(fields: Fields): Schema {
  return Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, recordedSchema(shape)]));
}

function recordedSchema(shape: ValueShape | GroupShape): Schema {
  const bare = [
    valueSchema(shape),
    ...(shape.type === 'text' ? [] : [{ type: 'string', enum: Object.keys(STATUS_WORDS) }]),
  ];
  const one = [...bare, envelope(valueSchema(shape))];
  const unit = shape.unit === undefined ? '' : ` (${shape.unit})`;
  return {
    description: `${shape.says}${unit}`,
    anyOf: [...one, { type: 'array', minItems: 1, items: { anyOf: one } }],
  };
}

function envelope(value?: Schema): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...(value === undefined ? {} : { value }),
      status: { type: 'string', enum: [...new Set([...STATUSES, ...Object.keys(STATUS_WORDS)])] },
      date: PARTIAL_DATE,
      recordedBy: TEXT,
      source: TEXT,
      requested: {
        type: 'object',
        additionalProperties: false,
        properties: { from: TEXT, on: PARTIAL_DATE, due: PARTIAL_DATE },
      },
      note: TEXT,
    },
  };
}

function valueSchema(shape: ValueShape | GroupShape): Schema {
  switch (shape.type) {
    case 'word':
      return { type: 'string', enum: [...shape.values] };
    case 'words':
      return { type: 'array', items: { type: 'string', enum: [...shape.values] } };
    case 'term':
    case 'text':
      return TEXT;
    case 'date':
      return PARTIAL_DATE;
    case 'birth-date':
      return {
        anyOf: [
          PARTIAL_DATE,
          {
            type: 'object',
            additionalProperties: false,
            required: ['ageInDays', 'at'],
            properties: { ageInDays: { type: 'integer', minimum: 0, maximum: 14600 }, at: PARTIAL_DATE },
          },
        ],
      };
    case 'quantity':
      return QUANTITY;
    case 'outward-code':
      return { type: 'string', pattern: '^[A-Za-z]{1,2}\\d[A-Za-z\\d]?$' };
    case 'count':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'group':
      return groupSchema(shape);
  }
}

function groupSchema({ fields, shorthand }: GroupShape): Schema {
  const group = { type: 'object', additionalProperties: false, properties: fieldSchemas(fields) };
  const short = shorthand === undefined ? undefined : fields[shorthand];
  return short === undefined || short.type === 'group' ? group : { anyOf: [group, valueSchema(short)] };
}
