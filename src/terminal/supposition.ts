import { parse } from 'yaml';
import { identifiersIn } from '../cases/identifiers.js';
import type { Suppositions } from '../engine/index.js';
import { WrongUse } from './explain-arguments.js';

/** What is supposed by `KEY=VALUE` arguments, the value as YAML. Throws `WrongUse`, which never holds a value. */
export function suppositionsIn(given: readonly string[]): Suppositions {
  const suppositions = Object.fromEntries(given.map(keyAndValue));
  const [found] = identifiersIn(suppositions, 'suppose');
  if (found !== undefined)
    throw new WrongUse(`${found.path}: holds what looks like a ${found.kind}; take it out, a case holds no identity`);
  return suppositions;
}

function keyAndValue(given: string): readonly [string, unknown] {
  const at = given.indexOf('=');
  if (at < 1) throw new WrongUse('--what-if takes KEY=VALUE, such as bestResponse=PR');
  try {
    return [given.slice(0, at), parse(given.slice(at + 1), { prettyErrors: false }) as unknown];
  } catch {
    throw new WrongUse('--what-if: the value is not YAML; put text with signs in it in quotes');
  }
}
