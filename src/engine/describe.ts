import { kindOf } from './criteria/index.js';
import type { Criterion, Leaf } from './criterion.js';
import type { Terms } from './terms.js';

/** A criterion in plain words, where its author gave none. */
export function describe(criterion: Criterion, terms: Terms): string {
  switch (criterion.type) {
    case 'leaf':
      return describeLeaf(criterion, terms);
    case 'all':
      return 'all of these';
    case 'any':
      return 'any of these';
    case 'atLeast':
      return `at least ${criterion.count} of these`;
    case 'not':
      return 'not this';
    case 'readings':
      return 'the source’s words have more than one reading';
    case 'definition':
      return criterion.definition;
  }
}

/** A leaf is put into words once: its rule and the terms are data that nobody changes. */
function describeLeaf({ kind, params }: Leaf, terms: Terms): string {
  const known = SAID.get(params);
  if (known?.terms === terms) return known.says;
  const says = kindOf(kind).describe(params, terms);
  SAID.set(params, { terms, says });
  return says;
}

const SAID = new WeakMap<object, { readonly terms: Terms; readonly says: string }>();
