import { Problem } from '../platform/problem.js';

/** A form that another site sent in the reader's name. */
export class ForeignForm extends Problem {
  readonly kind = 'forbidden';

  constructor() {
    super('this form was sent from another site: open the page here and send it again');
  }
}
