/** How many levels deep a body may be; an object in an object is two. */
export const deepest = 32;

/** What is wrong with the shape of a JSON text, before it is parsed: too deep, a key given twice, half a character. */
export function jsonFault(text: string): string | undefined {
  const open: (Set<string> | 'list')[] = []; // the objects and lists we are in, objects with the keys seen so far
  let keyIsNext = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    const inside = open.at(-1);
    if (mark === '{' || mark === '[') {
      if (open.length === deepest) return `the body is over ${deepest} levels deep: send it flatter`;
      open.push(mark === '{' ? new Set() : 'list');
      keyIsNext = mark === '{';
    } else if (mark === '}' || mark === ']') {
      open.pop();
    } else if (mark === ',') {
      keyIsNext = inside !== 'list';
    } else if (mark === '"') {
      const end = stringEnd(text, at);
      if (isHalf(text.slice(at, end + 1))) return 'the body holds half a character: mend its text';
      if (keyIsNext && inside instanceof Set) {
        const fault = keyFault(decoded(text.slice(at, end + 1)), inside);
        if (fault !== undefined) return fault;
      }
      keyIsNext = false;
      at = end;
    }
  }
  return undefined;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

// Half of a pair of UTF-16, which only an escape can write: no canonical form and no database takes it.
const isHalf = (literal: string): boolean => /\\u[dD]/.test(literal) && /\p{Surrogate}/u.test(decoded(literal));

// JSON lets a key stand twice and keeps the last: a fact of the case would be lost without a word. So would one under
// a name that every object of the language has already, such as `constructor`.
function keyFault(key: string, keys: Set<string>): string | undefined {
  if (key in Object.prototype) return `\`${key}\` is no name for a key: leave it out`;
  if (keys.has(key)) return saidTwice(key);
  keys.add(key);
  return undefined;
}

function decoded(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal; // not JSON at all: the parser says so
  }
}

// A key that does not look like one is not echoed: it may be anything.
function saidTwice(key: string): string {
  const named = /^[a-zA-Z_]{1,40}$/.test(key) ? `\`${key}\`` : 'a key';
  return `${named} stands twice in one object: keep one`;
}
