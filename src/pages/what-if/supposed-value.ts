import type { SupposedField } from './supposed-field.js';

/** What a form sent: one text or several for each name. */
export type Sent = Readonly<Record<string, unknown>>;

/** The name under which a field is sent. */
export const nameOf = ({ at }: SupposedField): string => (at === '' ? 'value' : `value.${at}`);

/** What was sent of a field, blanks left out. */
export function sentOf(field: SupposedField, sent: Sent): readonly string[] {
  const given = sent[nameOf(field)];
  const all = Array.isArray(given) ? (given as readonly unknown[]) : [given];
  return all
    .filter((one): one is string => typeof one === 'string')
    .flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

/** The value as it would stand in a case; undefined where nothing was filled in. */
export function valueFrom(fields: readonly SupposedField[], sent: Sent): unknown {
  const [only] = fields;
  if (only?.at === '') return valueOf(only, sent);
  const given = fields.flatMap((field) => {
    const value = valueOf(field, sent);
    return value === undefined ? [] : [[field.at.split('.'), value] as const];
  });
  return given.length === 0 ? undefined : given.reduce<object>((whole, [path, value]) => put(whole, path, value), {});
}

function valueOf(field: SupposedField, sent: Sent): unknown {
  const given = sentOf(field, sent);
  const [first] = given;
  if (first === undefined || field.type === 'choices') return first === undefined ? undefined : given;
  return field.hint === 'number' && /^\d+$/.test(first) ? Number(first) : first;
}

function put(whole: object, [name = '', ...rest]: readonly string[], value: unknown): object {
  const before = (whole as Record<string, object | undefined>)[name] ?? {};
  return { ...whole, [name]: rest.length === 0 ? value : put(before, rest, value) };
}
