import canonicalize from 'canonicalize';
import type { Criterion } from '../engine/index.js';

const written = new WeakMap<Criterion, string>(); // each rule is compared with many others

/** A rule as one text, its words, ids and sources left out: two rules with the same text are the same rule. */
export function writingOf(criterion: Criterion): string {
  const known = written.get(criterion);
  if (known !== undefined) return known;
  const flags = criterion.flags.map(({ when, counted, notCounted }) =>
    [when, counted, notCounted].map((part) => (part === undefined ? '' : writingOf(part))).join('/'),
  );
  const writing = [literalOf(criterion), ...flags.sort()].join(' flag ');
  written.set(criterion, writing);
  return writing;
}

/** The same without the criterion’s own flags: what it says literally. */
export function literalOf(criterion: Criterion): string {
  switch (criterion.type) {
    case 'leaf':
      return canonicalize(criterion.params) ?? '';
    case 'all':
    case 'any':
      return joined(criterion.type, criterion.children);
    case 'atLeast':
      return joined(`at least ${criterion.count}`, criterion.children);
    case 'not':
      return joined('not', [criterion.child]);
    case 'definition':
      return criterion.definition;
    case 'readings':
      return joined(
        'readings',
        criterion.readings.map((reading) => reading.criterion),
      );
  }
}

function joined(by: string, children: readonly Criterion[]): string {
  return `${by}(${children.map(writingOf).sort().join(' | ')})`;
}
