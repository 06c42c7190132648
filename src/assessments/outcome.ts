import type { Truth } from '../engine/index.js';

/** How a criterion came out. */
export type Outcome = 'met' | 'not-met' | 'cannot-be-judged';
/** How an exclusion came out. */
export type ExclusionOutcome = 'applies' | 'does-not-apply' | 'cannot-be-judged';

const OUTCOMES: Readonly<Record<Truth, Outcome>> = { true: 'met', false: 'not-met', unknown: 'cannot-be-judged' };
const EXCLUSIONS: Readonly<Record<Truth, ExclusionOutcome>> = {
  true: 'applies',
  false: 'does-not-apply',
  unknown: 'cannot-be-judged',
};

/** A truth in the words of the wire. */
export function outcomeOf(truth: Truth): Outcome {
  return OUTCOMES[truth];
}

/** The truth of a node in the words of the wire: an exclusion applies or does not. */
export function nodeOutcome(truth: Truth, isExclusion: boolean): Outcome | ExclusionOutcome {
  return (isExclusion ? EXCLUSIONS : OUTCOMES)[truth];
}

/** An outcome as it is read: `cannot be judged`. */
export function sayOutcome(outcome: Outcome | ExclusionOutcome): string {
  return outcome.replaceAll('-', ' ');
}
