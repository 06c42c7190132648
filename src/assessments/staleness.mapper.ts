import { isoOf, type Day, type Moved, type Staleness } from '../engine/index.js';
import { mapChange } from './change.mapper.js';
import type { StalenessDocument } from './staleness.js';

const MOVED: Readonly<Record<Moved, string>> = {
  record: 'the record: the case has a newer version than the one answered on',
  release: 'the release: another is in force than the one answered from',
  engine: 'the engine: it has another version, so answers may differ for this reason alone',
  time: 'time: a day has come since on which this answer turns',
};
const ENGINES_OWN = 'what changes is told by the engine of today; its own share cannot be told apart';

/** Writes down whether an answer still stands on a day. */
export function mapStaleness({ moved, passed, next, changes }: Staleness, seenOn: Day): StalenessDocument {
  return {
    seenOn: isoOf(seenOn),
    stale: moved.length > 0,
    moved: moved.map((what) => ({ what, says: MOVED[what] })),
    turned: passed.map(({ day, options }) => ({ on: isoOf(day), options: options.map(({ option }) => option.id) })),
    ...(next === undefined ? {} : { turnsNext: isoOf(next) }),
    remarks: moved.includes('engine') ? [ENGINES_OWN] : [],
    changes: changes.map(mapChange),
  };
}

/** The same where the case or a release can no longer be read: that much is known without answering again. */
export function stalenessUntold(moved: readonly Moved[], why: string, seenOn: Day): StalenessDocument {
  return {
    seenOn: isoOf(seenOn),
    stale: moved.length > 0,
    moved: moved.map((what) => ({ what, says: MOVED[what] })),
    turned: [],
    remarks: [`what answering now would change cannot be told: ${why}`],
    changes: [],
  };
}
