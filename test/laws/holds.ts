/**
 * What a law says of something made up, without what Jest's `expect` costs each time: it is asked only for words, once a law
 * is broken.
 */

/** Nothing is in the list. */
export function isNothing(found: readonly unknown[]): void {
  if (found.length > 0) expect(found).toEqual([]);
}

/** Both are written alike. */
export function isAlike(one: unknown, other: unknown): void {
  if (one !== other && JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}
