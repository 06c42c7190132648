import { strToU8, zipSync } from 'fflate';
import { reportSheet } from './cohort-report.js';
import type { Cohort } from './cohorts.service.js';

// A zip cannot say a time before 1980, and its times are local ones: this is the same bytes everywhere.
const OLDEST = new Date(1980, 0, 1);

/** The file and its report in one archive, so that neither goes without the other. */
export function cohortArchive({ csv, report }: Cohort): Buffer {
  const files = { 'cases.csv': strToU8(csv), 'k-report.csv': strToU8(reportSheet(report)) };
  return Buffer.from(zipSync(files, { mtime: OLDEST }));
}
