interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly enum?: readonly unknown[];
}
type Named = Readonly<Record<string, Schema>>;

/** Where an answer and its description part: fields that are not described, are missing, or hold another word. */
export function undescribed(value: unknown, model: string, description: object): readonly string[] {
  const { components } = description as { components: { schemas: Named } };
  const differences = walk(value, components.schemas[model] ?? {}, { schemas: components.schemas, path: model });
  return [...new Set(differences.map((difference) => difference.replaceAll(/\[\d+\]/g, '[]')))];
}

interface Place {
  readonly schemas: Named;
  readonly path: string;
}

function walk(value: unknown, given: Schema, place: Place): readonly string[] {
  const schema = resolved(given, place.schemas);
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${place.path} is none of its words`];
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return value.flatMap((item, at) => walk(item, items, { ...place, path: `${place.path}[${at}]` }));
  }
  if (typeof value !== 'object' || value === null || schema.additionalProperties === true) return [];
  const { properties = {}, required = [] } = schema;
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${place.path}.${key} is missing`);
  const inside = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const path = `${place.path}.${key}`;
    const property = properties[key];
    return property === undefined ? [`${path} is not described`] : walk(item, property, { ...place, path });
  });
  return [...missing, ...inside];
}

function resolved({ $ref, allOf, ...rest }: Schema, schemas: Named): Schema {
  const name = ($ref ?? allOf?.[0]?.$ref)?.split('/').at(-1);
  return name === undefined ? rest : { ...schemas[name], ...rest };
}
