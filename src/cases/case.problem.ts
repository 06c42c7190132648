import { InvalidRequest, Problem, type FieldError } from '../platform/problem.js';
import { sayProblem, type SheetProblem } from './case-sheet-problem.js';

/** A sheet of cases cannot be taken as it is: every bad cell, by row and column. */
export class SheetRefused extends InvalidRequest {
  constructor(readonly problems: readonly SheetProblem[]) {
    super(problems.map((problem) => ({ path: 'sheet', message: sayProblem(problem) })));
  }
}

/** There is no such case, or no longer. */
export class NoSuchCase extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('no case has this id: see those there are at /api/v1/cases');
  }
}

/** Someone has written a newer version than the one that the request names. */
export class StaleCase extends Problem {
  readonly kind = 'stale';

  constructor() {
    super('the case has another version than the one that If-Match names: read it again, and edit that');
  }
}

/** An edit has to name the version that it was made on. */
export class NoVersionNamed extends Problem {
  readonly kind = 'precondition-required';

  constructor(of = 'case') {
    super(`no version is named: send the ETag of the ${of} as you read it in the header If-Match`);
  }
}

/** The stored case uses words that the release in force does not have. */
export class CaseNotReadable extends Problem {
  readonly kind = 'conflict';

  constructor(fields: readonly FieldError[]) {
    super('the stored case cannot be read with the release in force: edit it where errors says', fields);
  }
}
