import { Problem, type FieldError } from '../platform/problem.js';

/** No meeting has recorded what it said of the case. */
export class NothingSaid extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('no meeting has recorded what it said of this case: record it with the meeting, and ask again');
  }
}

/** The family does not permit that others outside hear of it. */
export class LetterNotPermitted extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      'the family does not permit discussion outside the hospital: no letter to others is drafted; record their word first ' +
        'where it has changed',
    );
  }
}

/** What would stand in the letter holds what could tell who the child is. */
export class IdentityInLetter extends Problem {
  readonly kind = 'conflict';

  constructor(fields: readonly FieldError[]) {
    super(
      'the letter would hold what could tell who the child is: take it out where errors says, and ask again',
      fields,
    );
  }
}
