import { completed, type Day } from '../calendar.js';
import type { CaseContent } from '../case-attributes.js';
import type { Rules } from '../prepared.js';
import { candidateDays } from './candidate-days.js';
import { leafIndexOf } from './leaf-index.js';

/**
 * The last day up to which, with nothing else recorded, every leaf comes to what it comes to on `asOf`, and with it whatever waits for
 * something: the day before the first on which a leaf could turn, and at most two years of the calendar ahead. It is cheap beside an
 * answer, as nothing is put to the case.
 */
export function alikeUntil(content: CaseContent, asOf: Day, rules: Rules): Day {
  const until = completed(asOf, { years: 2 });
  const { leaves } = leafIndexOf(rules);
  const [first] = candidateDays(leaves, { content, asOf, terms: rules.terms }, until);
  return first === undefined ? until : first.day - 1;
}
