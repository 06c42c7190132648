import { ENGINE_VERSION } from '../answer.js';
import type { Day } from '../calendar.js';
import type { Change } from './change.js';
import { changes, type MadeFrom } from './changes.js';
import { horizon } from './horizon.js';
import type { Turning } from './turning.js';

/** What a stored answer was made from; `release` is the id of the release that holds the rules. */
export interface StoredFrom extends MadeFrom {
  readonly release: string;
  readonly engineVersion: string;
}
/** What an answer would be made from now, by this engine. */
export type PresentFrom = Omit<StoredFrom, 'engineVersion'>;

/** What has moved since an answer was made: the record, the release, the engine, or time over a day on which it turned. */
export type Moved = 'record' | 'release' | 'engine' | 'time';

export interface Staleness {
  /** Empty where the answer still stands. */
  readonly moved: readonly Moved[];
  /** The turning days of the stored case and release that have come since, the present day among them. */
  readonly passed: readonly Turning[];
  /** The next day on which an answer given now would turn, within two years; undefined where none is ahead. */
  readonly next: Day | undefined;
  /** What answering now would change, by this engine; where the engine has moved, its own share cannot be told. */
  readonly changes: readonly Change[];
}

/** Whether a stored answer still stands, and if not, what has moved since and what that would change. */
export function staleness(stored: StoredFrom, present: PresentFrom): Staleness {
  const passed = horizon(stored.content, stored.asOf, stored.rules, present.asOf);
  const [next] = horizon(present.content, present.asOf, present.rules);
  const moved: readonly Moved[] = [
    ...(isSame(stored.content, present.content) ? [] : ['record' as const]),
    ...(stored.release === present.release ? [] : ['release' as const]),
    ...(stored.engineVersion === ENGINE_VERSION ? [] : ['engine' as const]),
    ...(passed.length === 0 ? [] : ['time' as const]),
  ];
  return { moved, passed, next: next?.day, changes: moved.length === 0 ? [] : changes(stored, present) };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
