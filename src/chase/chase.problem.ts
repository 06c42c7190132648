import { Problem } from '../platform/problem.js';

/** The case has no such request, or no longer. */
export class NotRequested extends Problem {
  readonly kind = 'not-found';

  constructor() {
    super('this case has no request of this key: see what is awaited at /api/v1/chase-list');
  }
}
