/** A text that every paper can hold: no control character, no half of a pair, and no word longer than a line. */
export function writable(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, ' ').replaceAll(/\S{120}(?=\S)/g, '$& ');
}

/** A block, or part of one, with each of its texts put through `say`; what kind of block it is stays. */
export function eachText(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value)) return value.map((one) => eachText(one, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'type' ? (one as unknown) : eachText(one, say)]),
  );
}
