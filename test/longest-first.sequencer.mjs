import Sequencer from '@jest/test-sequencer';

/** The files that take longest, in turn: begun last, one of them would run on one core while the others stand idle. */
const LONG = [/\/test\/laws\//, /\/test\/built\/start\./, /\/test\/oracle\//, /\/test\/browser\//, /\/test\/e2e\//];

/** The long files first, whether or not Jest remembers how long they took; the others in Jest's own order. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONG.findIndex((long) => long.test(path));
      return at < 0 ? LONG.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
