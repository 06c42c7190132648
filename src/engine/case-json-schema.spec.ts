import { ATTRIBUTES } from './case-attributes.js';
import { caseJsonSchema } from './case-json-schema.js';

type Schema = Readonly<Record<string, unknown>>;

/** Every part of a schema that is an object. */
function partsOf(value: unknown): readonly Schema[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Schema, ...Object.values(value).flatMap(partsOf)];
}

describe('the schema of a case', () => {
  const schema = caseJsonSchema();
  const parts = partsOf(schema);

  test('has every attribute, and takes no other', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(ATTRIBUTES));
    expect(schema.additionalProperties).toBe(false);
  });

  test('refers only to parts that it holds, and holds none that nothing refers to', () => {
    const named = new Set(
      parts.flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref.replace('#/$defs/', '')] : [])),
    );
    expect([...named].sort()).toEqual(Object.keys(schema.$defs).sort());
  });

  test('closes every object that has properties', () => {
    const open = parts.filter((part) => part['type'] === 'object' && part['additionalProperties'] !== false);
    expect(open).toEqual([]);
  });

  test('keeps its parts where it is told to', () => {
    const text = JSON.stringify(caseJsonSchema('#/components/schemas/'));
    expect(text).toContain('#/components/schemas/text');
    expect(text).not.toContain('#/$defs/');
  });

  test('says what each attribute means', () => {
    const silent = Object.entries(schema.properties).filter(([, part]) => typeof part['description'] !== 'string');
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});
