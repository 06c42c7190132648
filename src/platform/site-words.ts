import { languageOfThisProcess, type Language } from './config.js';

/** A catalogue of strings by its shape alone: what every language has to say. */
export type CatalogueOf<Strings> = {
  readonly [Key in keyof Strings]: Strings[Key] extends string ? string : CatalogueOf<Strings[Key]>;
};

/** What stands round each string of the marked catalogue. */
export const MARKS = { open: '⟦', close: '⟧' } as const;

/** A catalogue in a language. Another language is a catalogue of the same shape, and is chosen here. */
export function inLanguage<Strings extends object>(english: Strings, language: Language): CatalogueOf<Strings> {
  return (language === 'en-XA' ? marked(english) : english) as CatalogueOf<Strings>;
}

/** A catalogue in the language that the site has set. */
export const inSiteLanguage = <Strings extends object>(english: Strings): CatalogueOf<Strings> =>
  inLanguage(english, languageOfThisProcess());

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/.+/g, `${MARKS.open}$&${MARKS.close}`);
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
}
