import { Problem } from '../platform/problem.js';
import type { GuideList } from './guide.js';

type GuidePath = Exclude<GuideList, 'discussionPoints'> | 'discussion-points';

/** What was asked for is not in the release in force. */
export class NotInCatalogue extends Problem {
  readonly kind = 'not-found';

  constructor(list: 'sources' | 'statements' | 'definitions' | 'options' | GuidePath) {
    super(`the release in force has none of this id: see those it has at /api/v1/${list}`);
  }
}

/** There is no such release. */
export class NoSuchRelease extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('no release has this id: see those there are at /api/v1/releases');
  }
}

/** A release of long ago is written in a way that this version no longer reads. */
export class ReleaseNotReadable extends Problem {
  readonly kind = 'conflict';

  constructor(id: string) {
    super(`release \`${id.slice(0, 6)}\` cannot be read by this version: ask with the release in force`);
  }
}
