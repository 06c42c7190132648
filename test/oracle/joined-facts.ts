/**
 * The fact that an open choice is about. Most choices are a fact of their own. Joined are what reasoning joins: diagnosis and lineage;
 * how many relapses there are, by the list and by the typed number; and the two sides of a contradiction, which are one choice anyway.
 */
const JOINED: readonly (readonly [prefix: string, fact: string])[] = [
  ['identity', 'diagnosis and lineage'],
  ['relapseCount', 'how many relapses'],
  ['relapses/more', 'how many relapses'],
  ['relapses/typed-or-list', 'how many relapses'],
];

const FACTS = new Map<string, string>();

/** The fact, or the facts joined to it, that an open choice is about. */
export function factOf(key: string): string {
  const fact = FACTS.get(key) ?? factIn(key);
  FACTS.set(key, fact);
  return fact;
}

function factIn(key: string): string {
  const joined = JOINED.find(([prefix]) => key.startsWith(prefix));
  return joined === undefined ? key.replace(/\/(day|which|date)(\/.*)?$/, '') : joined[1];
}
