import { Problem } from '../platform/problem.js';

/** The request names someone who is not of the register. */
export class UnknownPerson extends Problem {
  readonly kind = 'forbidden';

  constructor() {
    super('the header Acting-Person names nobody of the register: send the id of a person of the register');
  }
}

/** The request has to say who acts, and does not. */
export class NobodyActs extends Problem {
  readonly kind = 'forbidden';

  constructor() {
    super('nobody is named as acting: send the id of a person of the register in the header Acting-Person');
  }
}
