import type { Criterion, Terms } from '../engine/index.js';
import { boundsIn, isEmpty, isNarrower } from './rule-bounds.js';
import { writingOf } from './rule-writing.js';

/** Whether one rule cannot be met without the other, as far as their writing shows it. Flags make a rule more than it says. */
export function implies(one: Criterion, other: Criterion, terms: Terms): boolean {
  if (writingOf(one) === writingOf(other)) return true;
  if (one.flags.length > 0 || other.flags.length > 0) return false;
  if (one.type === 'all' && one.children.some((child) => implies(child, other, terms))) return true;
  if (other.type === 'any' && other.children.some((child) => implies(one, child, terms))) return true;
  if (one.type === 'any') return one.children.every((child) => implies(child, other, terms));
  if (other.type === 'all') return other.children.every((child) => implies(one, child, terms));
  if (one.type === 'not' && other.type === 'not') return implies(other.child, one.child, terms);
  return leafImplies(one, other, terms);
}

function leafImplies(one: Criterion, other: Criterion, terms: Terms): boolean {
  const [diagnosis, wider] = [wordOf(one, 'diagnosis'), wordOf(other, 'diagnosis')];
  if (diagnosis !== undefined && wider !== undefined) return terms.isA(diagnosis, wider);
  const [lineages, more] = [wordsOf(one, 'lineage'), wordsOf(other, 'lineage')];
  if (lineages !== undefined && more !== undefined) return lineages.every((word) => more.includes(word));
  const [[own, ...others], [outer, ...outers]] = [boundsIn(one), boundsIn(other)];
  if (own === undefined || outer === undefined || others.length + outers.length > 0) return false;
  return isNarrower(own, outer);
}

/** Why two rules cannot both be met, as far as their writing shows it; undefined where they may. */
export function clashOf(one: Criterion, other: Criterion, terms: Terms): string | undefined {
  if (one.flags.length > 0 || other.flags.length > 0) return undefined;
  const [first, second] = [wordOf(one, 'diagnosis'), wordOf(other, 'diagnosis')];
  if (first !== undefined && second !== undefined && !terms.isA(first, second) && !terms.isA(second, first))
    return `no case has both diagnoses, \`${first}\` and \`${second}\``;
  const [lineages, others] = [wordsOf(one, 'lineage'), wordsOf(other, 'lineage')];
  if (lineages !== undefined && others !== undefined && !lineages.some((word) => others.includes(word)))
    return 'no lineage is in both';
  const [went, never] = [wordOf(one, 'remission'), wordOf(other, 'remission')];
  if (went !== undefined && never !== undefined && went !== never) return 'remission is both ever and never';
  const apart = boundsIn(one).some((own) =>
    boundsIn(other).some(
      ({ subject, lower, upper }) =>
        subject === own.subject && (isEmpty(own.lower, upper) || isEmpty(lower, own.upper)),
    ),
  );
  return apart ? 'their bounds leave nothing between them' : undefined;
}

/** The word that a leaf asks for under its own key. */
export function wordOf(criterion: Criterion, key: string): string | undefined {
  const value = valueOf(criterion, key);
  return typeof value === 'string' ? value : undefined;
}

function wordsOf(criterion: Criterion, key: string): readonly unknown[] | undefined {
  const value = valueOf(criterion, key);
  return Array.isArray(value) ? value : undefined;
}

function valueOf(criterion: Criterion, key: string): unknown {
  if (criterion.type !== 'leaf' || criterion.kind !== key) return undefined;
  return (criterion.params as Readonly<Record<string, unknown>>)[key];
}
