import type { Day } from './calendar.js';
import { ATTRIBUTES, type CaseContent } from './case-attributes.js';
import { INTERVALS, sayInterval, type IntervalName } from './record/intervals.js';
import { sayRecorded } from './record/recorded.js';
import { sayAgeOf } from './record/headline.js';
import type { Terms } from './terms.js';
import type { World } from './record/world.js';

/** What of a case may be shown beside a factor or a route: an attribute as recorded, an age or an interval worked out. */
export const OWN_VALUES: readonly string[] = [
  ...Object.keys(ATTRIBUTES).filter((key) => key !== 'birthDate' && key !== 'homeArea'),
  'ageAtEvaluation',
  ...Object.keys(INTERVALS),
];

/** A value of the case in words, or that there is none: never a birth date, and held against nothing. */
export interface OwnValue {
  readonly key: string;
  readonly says: string;
  readonly isRecorded: boolean;
}

/** What the case has of one of the `OWN_VALUES` on a day. Where records conflict it says so and takes none of them. */
export function ownValueOf(name: string, content: CaseContent, asOf: Day, terms: Terms): OwnValue {
  let conflicts = false;
  const choose: World['choose'] = (_, ways) => {
    conflicts = true;
    return ways[0] as never;
  };
  const said = say(name, { content, asOf, terms, choose });
  if (conflicts) return { key: name, says: 'the records differ', isRecorded: true };
  return { key: name, says: said ?? 'not recorded', isRecorded: said !== undefined };
}

function say(name: string, world: World & { readonly content: CaseContent }): string | undefined {
  if (name === 'ageAtEvaluation') return sayAgeOf(world);
  if (name in INTERVALS) return sayInterval(name as IntervalName, world);
  return sayRecorded(name as keyof CaseContent, world.content, world.asOf);
}
