import { Problem } from '../platform/problem.js';

/** The case does not stand on the list of the meeting. */
export class NoSuchEntry extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('this case is not on the list of this meeting: see the list at /api/v1/meetings');
  }
}

/** Someone has recorded something since, or the record that is corrected is not the last. */
export class StaleOutcome extends Problem {
  readonly kind = 'stale';

  constructor() {
    super('something else was recorded since: read it, then send its number as `corrects`');
  }
}

/** Something was said of cases in the meeting, so that it stays with its list. */
export class SomethingWasSaid extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('what the room said is recorded here: such a case stays on the list, and the meeting is not removed');
  }
}
