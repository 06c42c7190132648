import { Problem, type FieldError } from '../platform/problem.js';

/** The family does not permit it: no pack is made. */
export class NotPermitted extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      'the family does not permit discussion outside the hospital: no pack is made; record their word first where it has changed',
    );
  }
}

/** Whether the family permits it is not recorded. */
export class PermissionNotRecorded extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      'no permission to discuss outside is recorded: ask the family and record it, or send `permissionNotRecorded` as true ' +
        'to make a pack that says so',
    );
  }
}

/** A case that came with its question has no code under which a panel could speak of it. */
export class NoCodeForPack extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('this answer is on a case that is not stored, so it has no code: store the case, and ask again by its id');
  }
}

/** Answered again the case does not come out as it was stored. */
export class AnsweredOtherwise extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      'the engine has changed since this answer was given: ask again at /api/v1/assessments, and make the pack of that',
    );
  }
}

/** The record holds what could tell who the child is. */
export class IdentityInPack extends Problem {
  readonly kind = 'conflict';

  constructor(fields: readonly FieldError[]) {
    super('the case holds what could tell who the child is: take it out where errors says, and ask again', fields);
  }
}
