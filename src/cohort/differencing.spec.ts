import fc from 'fast-check';
import { differencesTo, type CohortChoices, type EarlierCohort } from './differencing.js';
import { SMALLEST_GROUP } from './k-report.js';

const plainly: CohortChoices = { coarsen: [], withhold: false };
const ids = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => String(from + at));
const before = (cases: readonly string[], more: Partial<EarlierCohort> = {}): EarlierCohort => ({
  ...{ ...plainly, number: 1, day: '2026-11-20', size: cases.length, cases },
  ...more,
});
const found = (earlier: EarlierCohort, cases: readonly string[]) => differencesTo([earlier], cases, plainly);

describe('a file beside an earlier one', () => {
  test.each<readonly [string, EarlierCohort, readonly string[], object[]]>([
    ['of the same cases tells no more', before(ids(0, 9)), ids(0, 9), []],
    ['with one case more names one', before(ids(0, 9)), ids(0, 10), [{ onlyHere: 1, onlyThere: 0 }]],
    ['with one case less names one', before(ids(0, 9)), ids(0, 8), [{ onlyHere: 0, onlyThere: 1 }]],
    ['with one exchanged names both', before(ids(0, 9)), ids(1, 10), [{ onlyHere: 1, onlyThere: 1 }]],
    ['with as many more as a group names none', before(ids(0, 9)), ids(0, 9 + SMALLEST_GROUP), []],
    ['with no case in common names none', before(ids(0, 3)), ids(3, 6), []],
    ['counts one that was removed since', before(ids(0, 9), { size: 10 }), ids(0, 9), [{ onlyThere: 1 }]],
    ['is named when told in another way', before(ids(0, 9), { coarsen: ['region'] }), ids(0, 9), [{ otherwise: true }]],
    ['and when rows were withheld', before(ids(0, 9), { withhold: true }), ids(0, 9), [{ otherwise: true }]],
  ])('%s', (_, earlier, cases, names) => {
    expect(found(earlier, cases)).toMatchObject(names);
    expect(found(earlier, cases)).toHaveLength(names.length);
  });

  test('is named whenever fewer than a group are left on a side, and only then', () => {
    const some = fc.uniqueArray(fc.nat(20).map(String), { maxLength: 20 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [onlyOne, onlyOther] = [one.filter((id) => !other.includes(id)), other.filter((id) => !one.includes(id))];
        const few = [onlyOne, onlyOther].some(({ length }) => length > 0 && length < SMALLEST_GROUP);
        const shares = onlyOne.length < one.length;
        expect(found(before(one), other)).toHaveLength(few && shares ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });
});
