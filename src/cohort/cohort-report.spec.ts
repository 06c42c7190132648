import { CATALOGUE, madeUpAnswer } from '../../test/made-up-answers.js';
import { dayFrom } from '../assessments/day-from.js';
import { mapCohortCase } from './cohort-case.mapper.js';
import type { CohortCoarsening } from './cohort-case.js';
import { cohortSheet, reportSheet, type CohortReport } from './cohort-report.js';
import { kReportOf, rowsOf, SMALLEST_GROUP, withholding } from './k-report.js';

const CASES = ['FP-7Q2K', 'FP-C4HJ', 'FP-C6VX', 'FP-F9CK', 'FP-H3TX', 'FP-J2XR'].map((pseudonym) => {
  const { answer, content } = madeUpAnswer(pseudonym);
  return mapCohortCase(pseudonym, { content, asOf: dayFrom(answer.asOf), terms: CATALOGUE.rules.terms }, answer);
});

const HEAD =
  'Age band,Nation,Disease,Sources differ,Waiting,Every line held is met,"Not today, may change",' +
  '"No published rule, or a clinician’s call",A line is not met,Made up';
const NOTE = 'Note,Whoever knows a child well may still recognise it. Nothing here is called anonymous.';

/** The file and its report, line by line. */
function linesOf(coarsened: readonly CohortCoarsening[], withhold: boolean, more: Partial<CohortReport> = {}) {
  const plain = rowsOf(CASES, coarsened);
  const rows = withhold ? withholding(plain) : plain;
  const leftOut = { refused: 0, unreadable: 0, madeUp: 0 };
  const report = { month: '2026-11', smallest: SMALLEST_GROUP, coarsened, leftOut, permissionNotRecorded: 0 };
  const sheets = [cohortSheet(rows, true), reportSheet({ ...kReportOf(rows), ...report, differences: [], ...more })];
  return sheets.map((sheet) => sheet.replace('\uFEFF', '').trim().split('\r\n'));
}

describe('six made-up cases as a file for outside', () => {
  test('as exact as it can be', () => {
    expect(linesOf([], false)).toEqual([
      [
        HEAD,
        '10 to 14 y,England,B-cell acute lymphoblastic leukaemia,1,5,0,0,6,1,yes',
        '5 to 9 y,Scotland,B-cell acute lymphoblastic leukaemia,0,2,1,0,9,1,yes',
        '5 to 9 y,Northern Ireland,Wilms tumour,0,0,0,0,5,0,yes',
        '2 to 4 y,England,neuroblastoma,0,2,2,1,8,1,yes',
        '2 to 4 y,Wales,neuroblastoma,0,8,0,0,4,2,yes',
        '5 to 9 y,Scotland,neuroblastoma,0,3,1,0,5,5,yes',
      ],
      [
        'Answers as of,2026-11',
        'Rows,6',
        'By what a child may be recognised,Age band; Nation; Disease',
        '"Rows alike in all of that, at least (k)",1 (asked for: at least 5)',
        '"Different diseases among rows alike in the rest, at least (l)",1. Whoever knows the rest of a child knows the disease.',
        'Rows in smaller groups,6',
        'Cells withheld,"0, in 0 rows"',
        NOTE,
      ],
    ]);
  });

  test('with cells withheld, every row is like the others', () => {
    expect(linesOf(['disease'], true)).toEqual([
      [HEAD, ...CASES.map(() => `${'withheld,'.repeat(9)}yes`)],
      [
        'Answers as of,2026-11',
        'Rows,6',
        'By what a child may be recognised,Age band; Nation; Disease (given coarser)',
        '"Rows alike in all of that, at least (k)",6 (asked for: at least 5)',
        '"Different diseases among rows alike in the rest, at least (l)","none, no disease is told"',
        'Rows in smaller groups,0',
        'Cells withheld,"54, in 6 rows"',
        NOTE,
      ],
    ]);
  });

  test('names whom it leaves out, and the file beside which one case stands out', () => {
    const differences = [{ day: '2026-11-13', onlyHere: 1, onlyThere: 0, otherwise: false }];
    const leftOut = { refused: 1, unreadable: 2, madeUp: 3 };
    const [, report] = linesOf([], false, { differences, leftOut, permissionNotRecorded: 4 });
    expect(report?.slice(7)).toEqual([
      'Rows for which NO PERMISSION is recorded,4',
      'Left out: the family does not permit it to be told outside,1',
      'Left out: the case cannot be read,2',
      'Left out: made up,3',
      'Held against the file of 2026-11-13,"cases only in this file: 1, only in that one: 0"',
      NOTE,
    ]);
  });
});
