import { NoVersionNamed } from './case.problem.js';

/** The ETag of a version of a case, or of another thing that is edited. */
export const etagOf = (version: number): string => `"${version}"`;

/**
 * The version that the header If-Match names, or undefined where it names none of ours. Throws `NoVersionNamed` where
 * it is left out, and for `*`: an editor has to say what they have read. `of` is what is edited.
 */
export function versionNamed(ifMatch: string | undefined, of = 'case'): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '' || ifMatch.trim() === '*') throw new NoVersionNamed(of);
  const version = /^\s*"([1-9]\d{0,8})"\s*$/.exec(ifMatch)?.[1];
  return version === undefined ? undefined : Number(version);
}
