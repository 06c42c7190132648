import { stringify } from 'csv-stringify/sync';
import { COHORT_HEAD, said } from './cohort.words.js';
import type { CohortCoarsening, CohortRow } from './cohort-case.js';
import type { Difference } from './differencing.js';
import { SMALLEST_GROUP, type KReport } from './k-report.js';

/** How many cases of a list a cohort does not tell of, and why. */
export interface LeftOut {
  /** The family does not permit it. */
  readonly refused: number;
  readonly unreadable: number;
  /** Made up, on a list with cases that are not. */
  readonly madeUp: number;
}

/** What goes beside a cohort, for whoever sends it and whoever reads it. */
export interface CohortReport extends KReport {
  /** The month of the day for which the answers were given, `YYYY-MM`: the day would name the meeting. */
  readonly month: string;
  /** How many rows alike were asked for. */
  readonly smallest: number;
  readonly coarsened: readonly CohortCoarsening[];
  readonly leftOut: LeftOut;
  /** Rows of cases in which no permission to discuss outside is recorded. */
  readonly permissionNotRecorded: number;
  readonly differences: readonly Difference[];
}

/** Whether every row has enough others like it. */
export const isLargeEnough = ({ k }: Pick<KReport, 'k'>): boolean => k >= SMALLEST_GROUP;

const IDENTIFIERS: readonly (readonly [CohortCoarsening, string])[] = [
  ['age-band', said.age],
  ['region', said.region],
  ['disease', said.disease],
];

/** The report in words, a line each. */
export function sayReport(report: CohortReport): readonly (readonly [says: string, value: string])[] {
  const { leftOut, l } = report;
  const words = said.report;
  const counted: readonly (readonly [string, number])[] = [
    [words.permission, report.permissionNotRecorded],
    [words.refused, leftOut.refused],
    [words.unreadable, leftOut.unreadable],
    [words.madeUp, leftOut.madeUp],
  ];
  return [
    [words.month, report.month],
    [words.rows, String(report.rows)],
    [words.recognisable, IDENTIFIERS.map((one) => sayIdentifier(one, report)).join('; ')],
    [words.k, `${report.k} (${words.asked} ${report.smallest})`],
    [words.l, l === undefined ? words.noDisease : `${l}${l === 1 ? `. ${words.oneDisease}` : ''}`],
    [words.small, String(report.small.reduce((sum, { rows }) => sum + rows, 0))],
    [words.withheld, `${report.withheldCells}, ${words.inRows} ${report.withheldRows} ${words.ofRows}`],
    ...counted.filter(([, count]) => count > 0).map(([says, count]) => [says, String(count)] as const),
    ...report.differences.map((one) => [`${words.differs} ${one.day}`, sayDifference(one)] as const),
  ];
}

/** `3 cases only in this file, 0 only in that one`. */
export function sayDifference({ onlyHere, onlyThere, otherwise }: Difference): string {
  const counts = `${said.report.onlyHere} ${onlyHere}, ${said.report.onlyThere} ${onlyThere}`;
  return otherwise ? `${counts}; ${said.report.otherwise}` : counts;
}

const sayIdentifier = ([coarsening, name]: (typeof IDENTIFIERS)[number], { coarsened }: CohortReport): string =>
  coarsened.includes(coarsening) ? `${name} (${said.report.coarser})` : name;

/** The rows as CSV, every one with whether it is made up. */
export function cohortSheet(rows: readonly CohortRow[], madeUp: boolean): string {
  const cells = rows.map(({ age, region, disease, groups }) => [
    ...[age, region, disease],
    ...groups,
    madeUp ? said.yes : said.no,
  ]);
  return sheetOf([COHORT_HEAD, ...cells]);
}

/** The report as CSV, with the sentence that nothing is called anonymous. */
export const reportSheet = (report: CohortReport): string =>
  sheetOf([...sayReport(report), [said.report.note, said.report.notAnonymous]]);

// As with every sheet of ours: a cell that would be taken for a formula is made text.
const sheetOf = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
