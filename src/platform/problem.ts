/** What went wrong, in the service's words; only the filter knows which HTTP status that is. */
export type ProblemKind =
  | 'malformed'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'too-large'
  | 'invalid'
  | 'precondition-required'
  | 'unavailable';

/** One fault in what was sent: where it is, such as `case.relapses[0].date`, and what to do. Never the value. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** Something the asker can be told, and act on. Each feature has its own; the message never holds case data. */
export abstract class Problem extends Error {
  abstract readonly kind: ProblemKind;
  readonly fields?: readonly FieldError[];

  constructor(detail: string, fields?: readonly FieldError[]) {
    super(detail);
    if (fields !== undefined) this.fields = fields;
  }
}

/** What was sent breaks its rules, field by field. */
export class InvalidRequest extends Problem {
  readonly kind = 'invalid';

  constructor(fields: readonly FieldError[]) {
    super('what was sent breaks its rules: see errors', fields);
  }
}

/** What was sent cannot be read at all. */
export class MalformedRequest extends Problem {
  readonly kind = 'malformed';
}

/** The service cannot answer now, and may later. */
export class Unavailable extends Problem {
  readonly kind = 'unavailable';
}
