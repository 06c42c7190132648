import { Problem } from '../platform/problem.js';

/** The release in force has no such route. */
export class NoSuchRoute extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('no route has this id: see those there are at /api/v1/routes');
  }
}

/** There is no such sitting. */
export class NoSuchSitting extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('no sitting of this panel has this id: see those there are at /api/v1/panels');
  }
}

/** Someone has changed the sitting since. */
export class StaleSitting extends Problem {
  readonly kind = 'stale';

  constructor() {
    super('the sitting has another version than the one that If-Match names: read it again, and edit that');
  }
}

/** The panel sits on that day already. */
export class SittingTaken extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('the panel has a sitting on this day already: edit that one');
  }
}
