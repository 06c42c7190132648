/** What is wrong with one field, where (`case.relapses[0].date`), and what to do. Never holds the value of a case. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** The known word nearest to a mistyped one, if any is near enough to be meant. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const plain = simplified(typed);
  const ranked = known
    .map((word) => ({ word, distance: editDistance(plain, simplified(word)) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  const limit = Math.max(1, Math.floor(plain.length / 3));
  return best !== undefined && best.distance <= limit && best.distance < plain.length ? best.word : undefined;
}

/** `; did you mean …?`, or nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

function simplified(word: string): string {
  return word
    .slice(0, 60)
    .toLowerCase()
    .replace(/[_\-\s]/g, '');
}

/** Levenshtein's distance, one row at a time. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (row[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
