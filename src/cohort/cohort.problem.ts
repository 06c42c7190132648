import { Problem } from '../platform/problem.js';
import { SMALLEST_GROUP } from './k-report.js';

/** Some child would stand out in the file. */
export class TooFewAlike extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      `fewer than ${SMALLEST_GROUP} rows are alike somewhere: make the file coarser, or send \`withhold\` as true; ` +
        `a list of fewer than ${SMALLEST_GROUP} cases gives none`,
    );
  }
}

/** With a file that left before, some child would stand out. */
export class StandsOutBeside extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super(
      'beside a file that left before a few cases stand out: see `differences` in the report, and send ' +
        '`despiteDifferences` as true where nobody has both',
    );
  }
}

/** A case of the list was removed while the file was made, or another file left that tells of one. */
export class CohortChanged extends Problem {
  readonly kind = 'conflict';

  constructor() {
    super('meanwhile a case of the list was removed, or another file left that tells of one: ask again');
  }
}
