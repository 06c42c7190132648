/** Words that a result never uses of a case or an option: each would read as a decision or as advice. */
export const FORBIDDEN_WORDS: readonly { readonly word: string; readonly pattern: RegExp }[] = [
  { word: 'eligible', pattern: /\b(?:in)?eligib(?:le|ility)\b/i },
  { word: 'suitable', pattern: /\b(?:un)?suitab(?:le|ility)\b/i },
  { word: 'recommended', pattern: /\brecommend(?:s|ed|ation|ations)?\b/i },
  { word: 'should have', pattern: /\bshould (?:have|be given|receive|get)\b/i },
  { word: 'best option', pattern: /\bbest (?:option|choice|treatment|trial|match|fit)\b/i },
];

/** The forbidden words that a text holds, by their plain form. */
export function forbiddenIn(text: string): readonly string[] {
  return FORBIDDEN_WORDS.filter(({ pattern }) => pattern.test(text)).map(({ word }) => word);
}

/** A string in a structure, with its place. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every string of a structure that is shown, quotations and links aside. */
export function textsIn(value: unknown, path = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'quote' && key !== 'link')
    .flatMap(([key, item]) => textsIn(item, path === '' ? key : `${path}.${key}`));
}
