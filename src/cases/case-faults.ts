import { readCase } from '../engine/index.js';
import type { FieldError } from '../platform/problem.js';
import { identifiersIn, type IdentifierKind } from './identifiers.js';

/**
 * What is wrong with a case as it was sent: identifiers first, and only where there are none what the engine cannot
 * read. Never a value of the case. `diagnoses` are the terms of the release in force.
 */
export function caseFaults(raw: unknown, diagnoses: readonly string[]): readonly FieldError[] {
  const identifiers = identityFaults(raw, 'case');
  if (identifiers.length > 0) return identifiers;
  const read = readCase(raw, diagnoses);
  return read.ok ? [] : read.problems;
}

/** Where something that is sent, and named by `path`, holds what could tell who a child is. Never the value. */
export function identityFaults(raw: unknown, path: string): readonly FieldError[] {
  return identifiersIn(raw, path).map((found) => ({ path: found.path, message: saidOf(found.kind) }));
}

const saidOf = (kind: IdentifierKind): string =>
  `holds what looks like ${/^[NHe]/.test(kind) ? 'an' : 'a'} ${kind}: take it out, a case holds no identity`;
