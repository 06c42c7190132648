import { isPlainObject, type Terms } from '../../engine/index.js';
import { words } from '../words/index.js';
import type { TextChoices } from './text-choices.js';
import type { Shape } from './form-printer.js';

/** What an attribute or a field is called: `relapses.date`. */
export function labelOf(path: string, { says }: { readonly says: string }): string {
  return words.dictionary.labels[path] ?? says.replaceAll('`', '');
}

/** What one word of the dictionary is called. */
export function wordOf(value: string, path: string): string {
  const { values } = words.dictionary;
  return values[`${path}.${value}`] ?? values[value] ?? value.replaceAll('_', ' ');
}

/** A word of the dictionary as a choice in a form. */
export function choiceOf(value: string, path: string): string {
  const said = wordOf(value, path);
  return /^[a-z][a-z ]/.test(said) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
}

/** A unit as it is read. */
export function unitOf(unit: string): string {
  return words.dictionary.units[unit] ?? unit;
}

/** What is needed to put a value into words. */
export interface Naming {
  readonly terms: Pick<Terms, 'titleOf' | 'diagnoses'>;
  /** Texts that name something known. */
  readonly texts?: TextChoices;
  /** The child's age on the day, as it may be said in the place of a birth date. */
  readonly age?: string;
}

/** The words in which a shape's values are listed; undefined where they are not. */
export function wordsOf(shape: Shape): readonly string[] | undefined {
  return shape.type === 'word' || shape.type === 'words' ? shape.values : undefined;
}

/** An amount in words: `45 × 10⁹/L`. */
export function amountOf(printed: string): string {
  const space = printed.lastIndexOf(' ');
  if (space < 0) return printed;
  const unit = printed.slice(space + 1);
  return unit === '1' ? printed.slice(0, space) : `${printed.slice(0, space)} ${unitOf(unit)}`;
}

/** The fields of a printed group, or none where it is something else. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return isPlainObject(value) ? value : {};
}
