import { Problem } from '../platform/problem.js';

/** There is no such meeting, or no longer. */
export class NoSuchMeeting extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('no meeting has this id: see those there are at /api/v1/meetings');
  }
}

/** Someone has changed the meeting or its list since. */
export class StaleMeeting extends Problem {
  readonly kind = 'stale';

  constructor() {
    super('the meeting has another version than the one that If-Match names: read it again, and edit that');
  }
}
