import type { Randomness } from '../platform/randomness.js';

// No vowel, so that no word comes up; and of what looks alike (0 O D Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) one at most.
const symbols = '2345679CFHJKMNPQRTVWX';

/** A pseudonym that can be remembered and read aloud, such as `FP-7Q2K`: that many symbols, each as likely as the next. */
export function drawPseudonym(bytes: Randomness['bytes'], length = 4): string {
  const drawn: string[] = [];
  while (drawn.length < length) drawn.push(...[...bytes(length)].flatMap(symbolOf));
  return `FP-${drawn.slice(0, length).join('')}`;
}

// A byte beyond the last whole round of the symbols would favour the first of them.
function symbolOf(byte: number): readonly string[] {
  const symbol = symbols[byte % symbols.length];
  return symbol === undefined || byte >= 256 - (256 % symbols.length) ? [] : [symbol];
}
