import fc from 'fast-check';
import type { CohortCase, CohortRow } from './cohort-case.js';
import { COHORT_COARSENINGS } from './cohort-case.js';
import { kReportOf, rowsOf, SMALLEST_GROUP, withholding } from './k-report.js';

const row = (age: string, disease = 'neuroblastoma', region = 'England'): CohortRow => ({
  ...{ age, region, disease },
  groups: ['0'],
});
const times = (count: number, one: CohortRow): readonly CohortRow[] => Array.from({ length: count }, () => one);

describe('the report of a cohort', () => {
  test.each<readonly [string, readonly CohortRow[], object]>([
    ['nobody', [], { rows: 0, k: 0, small: [] }],
    ['one child', [row('2 to 4 y')], { rows: 1, k: 1, l: 1 }],
    ['five alike', times(5, row('2 to 4 y')), { rows: 5, k: 5, l: 1, small: [] }],
    [
      'five alike, and one with another disease',
      [...times(5, row('2 to 4 y')), row('2 to 4 y', 'Wilms tumour')],
      { k: 1, l: 2, small: [{ age: '2 to 4 y', region: 'England', disease: 'Wilms tumour', rows: 1 }] },
    ],
    [
      'two ages, one of them with one disease',
      [...times(5, row('2 to 4 y')), row('2 to 4 y', 'Wilms tumour'), ...times(2, row('1 y'))],
      { k: 1, l: 1 },
    ],
    [
      'all withheld: no disease is told',
      times(5, row('withheld', 'withheld', 'withheld')),
      { k: 5, withheldCells: 20 },
    ],
  ])('of %s', (_, rows, says) => {
    expect(kReportOf(rows)).toMatchObject(says);
  });

  test('leaves out how many diseases there are where none is told', () => {
    expect(kReportOf(times(5, row('withheld', 'withheld', 'withheld'))).l).toBeUndefined();
  });

  test('withholds one row only with others: a row withheld alone would still be the one', () => {
    const rows = [...times(6, row('2 to 4 y')), ...times(7, row('5 to 9 y')), row('1 y')];
    const { k, withheldRows, withheldCells } = kReportOf(withholding(rows));
    expect({ k, withheldRows, withheldCells }).toEqual({ k: 7, withheldRows: 7, withheldCells: 28 });
  });
});

const twofold = (...pairs: readonly (readonly [string, string])[]) =>
  fc.constantFrom(...pairs.map(([fine, coarse]) => ({ fine, coarse })));
const someCase: fc.Arbitrary<CohortCase> = fc.record({
  caseId: fc.uuid(),
  age: twofold(['0 y', '0 to 4 y'], ['1 y', '0 to 4 y'], ['2 to 4 y', '0 to 4 y'], ['10 to 14 y', '5 to 17 y']),
  region: twofold(['England', 'UK'], ['Wales', 'UK'], ['Jersey', 'UK'], ['elsewhere', 'elsewhere']),
  disease: twofold(['b-all', 'leukaemia'], ['aml', 'leukaemia'], ['Wilms tumour', 'Wilms tumour']),
  groups: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
});
const cohort = fc.array(someCase, { maxLength: 40 });
const chosen = fc.subarray([...COHORT_COARSENINGS]);

describe('whatever the cohort,', () => {
  test('after withholding every group is large enough, or nothing by which a child is recognised is left', () => {
    fc.assert(
      fc.property(cohort, chosen, (cases, coarsen) => {
        const rows = rowsOf(cases, coarsen);
        const after = kReportOf(withholding(rows));
        expect(after.rows).toBe(cases.length);
        expect(after.k >= SMALLEST_GROUP || after.withheldRows === cases.length).toBe(true);
        if (kReportOf(rows).k >= SMALLEST_GROUP) expect(withholding(rows)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });

  test('coarser rows stand in groups no smaller, and every count of options is told or withheld with its row', () => {
    fc.assert(
      fc.property(cohort, chosen, (cases, coarsen) => {
        const [fine, coarse] = [rowsOf(cases, []), rowsOf(cases, coarsen)];
        expect(kReportOf(coarse).k).toBeGreaterThanOrEqual(kReportOf(fine).k);
        const countsOf = (all: readonly CohortRow[]) => all.map(({ groups }) => groups.join()).sort();
        expect(countsOf(coarse)).toEqual(countsOf(fine));
        for (const { age, groups } of withholding(coarse))
          expect(groups.map((cell) => cell === 'withheld')).toEqual(groups.map(() => age === 'withheld'));
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the list leaves no trace', () => {
    fc.assert(
      fc.property(cohort, (cases) => {
        const one = withholding(rowsOf(cases, []));
        expect(withholding(rowsOf(cases.toReversed(), []))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });
});
