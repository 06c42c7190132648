import { MARKS } from '../src/platform/site-words.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const HEARD = /\s(?:aria-label|alt|title|placeholder|label)="([^"]*)"/g;

/** What a page says outside the marks of the catalogue: a text for each stretch between two tags or two marks, and what is heard only. */
export function unmarkedIn(html: string): readonly string[] {
  const shown = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '<i>');
  const heard = [...shown.matchAll(HEARD)].map(([, text = '']) => text);
  return [...shown.split(/<[^>]*>/), ...heard]
    .flatMap((text) => outside(decoded(text)))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text));
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const isHex = /^#x/i.test(name);
    return String.fromCodePoint(parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
  });
}

/** The stretches that no pair of marks holds; a mark within marks closes nothing. */
function outside(text: string): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === MARKS.open) depth += 1;
    else if (letter === MARKS.close) depth -= 1;
    else if (depth === 0) found[found.length - 1] += letter;
    if (letter === MARKS.close && depth === 0) found.push('');
  }
  return found;
}
