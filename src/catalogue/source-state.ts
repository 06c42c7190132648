import { readPartialDate, sayDate, type Day } from '../engine/index.js';
import type { Source } from './catalogue.js';

/** What the state rests on: of a source, or of what a source prints. */
type Aged = Pick<Source, 'id' | 'lastReviewed' | 'edition' | 'nextReview' | 'toBeConfirmed'>;

/** What a reader must know of a source's age on a day, in words; empty where it is dated, in review and confirmed. */
export function stateOf(source: Aged, all: readonly Source[], on: Day): readonly string[] {
  const { lastReviewed, edition, nextReview, toBeConfirmed } = source;
  const due = nextReview === undefined ? undefined : readPartialDate(nextReview);
  const newer = all.filter(({ supersedes }) => supersedes.includes(source.id));
  return [
    ...(lastReviewed === undefined && edition === undefined ? ['undated'] : []),
    ...(due !== undefined && due.latest < on ? [`review overdue since ${sayDate(nextReview ?? '')}`] : []),
    ...newer.map(({ short }) => `superseded by ${short}`),
    ...(toBeConfirmed === undefined ? [] : [toBeConfirmed]),
  ];
}
