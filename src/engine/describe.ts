import { kindOf } from './criteria/index.js';
import type { Criterion } from './criterion.js';
import type { Terms } from './terms.js';

/** A criterion in plain words, where its author gave none. */
export function describe(criterion: Criterion, terms: Terms): string {
  switch (criterion.type) {
    case 'leaf':
      return kindOf(criterion.kind).describe(criterion.params, terms);
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
