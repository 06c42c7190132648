import { Problem } from '../platform/problem.js';

/** There is no such answer, or no longer. */
export class NoSuchAssessment extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('no answer has this id: ask again at /api/v1/assessments');
  }
}

/** The answer holds no such option. */
export class NoSuchOption extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('this answer has no option of this id: see its groups');
  }
}

/** The case or its answer was removed while it was being answered. */
export class RemovedMeanwhile extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('what was asked about was removed meanwhile: ask again');
  }
}

/** The two answers are not of one case, so what differs between them is no change. */
export class DifferentCases extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      'the two answers are not of one case: compare answers on one stored case, or on sent cases of one birth date',
    );
  }
}

/** The case of an answer uses words that the release to be asked does not have. */
export class NotAskedAgain extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('the case of this answer cannot be read with this release: ask anew at /api/v1/assessments');
  }
}
