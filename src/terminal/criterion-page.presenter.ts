import { sayCriterion, type Criterion, type Terms } from '../engine/index.js';

/** A criterion in words, one line for each node, as nested items of Markdown. */
export function criterionLines(criterion: Criterion, terms: Terms, depth = 0): readonly string[] {
  const { role, says, statements } = criterion;
  const word = role === undefined || role === 'inclusion' ? '' : `${role}: `;
  const plain = sayCriterion(criterion, terms);
  const rule = says !== undefined && criterion.type === 'leaf' && says !== plain ? ` (asked as: ${plain})` : '';
  const cited = statements.length === 0 ? '' : ` [${statements.join(', ')}]`;
  return [
    `${'  '.repeat(depth)}- ${word}${says ?? plain}${rule}${joint(criterion)}${cited}`,
    ...childrenOf(criterion, terms, depth + 1),
    ...besides(criterion, terms, depth + 1),
  ];
}

/** How the lines below are joined, where the words of the node do not say it. */
function joint(criterion: Criterion): string {
  if (criterion.says === undefined) return '';
  switch (criterion.type) {
    case 'all':
      return ': all of';
    case 'any':
      return ': any of';
    case 'atLeast':
      return `: at least ${criterion.count} of`;
    case 'not':
      return ': not';
    case 'readings':
      return '; the words have more than one reading:';
    case 'definition':
      return ` (\`${criterion.definition}\`)`;
    case 'leaf':
      return '';
  }
}

function childrenOf(criterion: Criterion, terms: Terms, depth: number): readonly string[] {
  switch (criterion.type) {
    case 'leaf':
    case 'definition':
      return [];
    case 'not':
      return criterionLines(criterion.child, terms, depth);
    case 'readings':
      return criterion.readings.flatMap((reading) => [
        `${'  '.repeat(depth)}- reading: ${reading.says}`,
        ...criterionLines(reading.criterion, terms, depth + 1),
      ]);
    case 'all':
    case 'any':
    case 'atLeast':
      return criterion.children.flatMap((child) => criterionLines(child, terms, depth));
  }
}

function besides({ notes, flags, shows }: Criterion, terms: Terms, depth: number): readonly string[] {
  const before = '  '.repeat(depth);
  return [
    ...flags.map(({ says, when }) => `${before}- open question, where ${wordsOf(when, terms)}: ${says}`),
    ...notes.map(({ says, when }) => {
      const only = when === undefined ? '' : ` (only where ${wordsOf(when, terms)})`;
      return `${before}- note${only}: ${says}`;
    }),
    ...shows.map((leaf) => `${before}- shown beside: ${wordsOf(leaf, terms)}`),
  ];
}

function wordsOf(criterion: Criterion, terms: Terms): string {
  return criterion.says ?? sayCriterion(criterion, terms);
}
