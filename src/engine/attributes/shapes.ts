import type { Fields, GroupShape, ListShape, QuantityShape, WordShape, WordsShape } from '../case-shape.js';

/** One of a closed list of words. */
export function word<const V extends string>(says: string, ...values: V[]): WordShape<V> {
  return { type: 'word', says, values };
}

/** Several of a closed list of words. */
export function words<const V extends string>(says: string, ...values: V[]): WordsShape<V> {
  return { type: 'words', says, values };
}

/** Yes or no. */
export function yesNo(says: string): WordShape<'yes' | 'no'> {
  return word(says, 'yes', 'no');
}

/** A whole number within bounds. */
export function count(says: string, least: number, most: number, unit?: string) {
  return { type: 'count', says, least, most, ...(unit === undefined ? {} : { unit }) } as const;
}

/** A partial date. */
export function date(says: string) {
  return { type: 'date', says } as const;
}

/** Free text, checked for identifiers before it is kept. */
export function text(says: string) {
  return { type: 'text', says } as const;
}

/** An amount with its unit; `unit` is the one in which it is usually written (UCUM). */
export function quantity(says: string, unit: string): QuantityShape {
  return { type: 'quantity', says, unit };
}

/** Attributes recorded together. */
export function group<const F extends Fields>(says: string, fields: F, shorthand?: keyof F & string): GroupShape<F> {
  return { type: 'group', says, fields, ...(shorthand === undefined ? {} : { shorthand }) };
}

/** A list of items, each with an id: the field that a bare item stands for, and the fields without which it says nothing. */
export function list<const F extends Fields>(
  says: string,
  idPrefix: string,
  fields: F,
  more: { readonly shorthand?: keyof F & string; readonly required?: readonly (keyof F & string)[] } = {},
): ListShape<F> {
  return { type: 'list', says, idPrefix, fields, ...more };
}

export const SITES = [
  'bone_marrow',
  'bone',
  'liver',
  'lymph_node',
  'cns',
  'testis',
  'orbit',
  'skin',
  'soft_tissue',
  'lung',
  'other',
] as const;
export const RESPONSES = ['CR', 'PR', 'MR', 'SD', 'PD'] as const;
export const NATIONS = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'other'] as const;
