const SPACES = /[\s\p{Z}]+/gu;
// Nothing a reader can see: zero-width and direction marks, soft hyphens, control characters, combining marks, fillers.
const UNSEEN = /[\p{Cf}\p{M}\u115f\u1160]|(?!\s)\p{Cc}/gu;
const DASHES = /[\p{Pd}\u2212\u2043\u2500\u2501\u30fc]/gu;
const DOTS = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\u3002]/gu;
const SLASHES = /[\u2044\u2215\u29f8]/gu;
const LOW_LINES = /\p{Pc}/gu;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** The text as a reader sees it, in ASCII digits, with one kind each of space, dash, dot, slash and low line. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .replace(SLASHES, '/')
    .replace(LOW_LINES, '_')
    .replace(FOREIGN_DIGIT, asciiDigit);
}

// Unicode lays each script's ten digits in order, beginning at the start of a row of sixteen or six places into it.
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const row = point - (point % 16);
  const zero = DIGIT.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(point - zero);
}
