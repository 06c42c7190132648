import { Problem } from '../platform/problem.js';

/** What is said of a form that another site sent. */
export const FOREIGN_FORM = 'this form was sent from another site: open the page here and send it again';

/** A form that another site sent in the reader's name. */
export class ForeignForm extends Problem {
  readonly kind = 'forbidden';

  constructor() {
    super(FOREIGN_FORM);
  }
}
