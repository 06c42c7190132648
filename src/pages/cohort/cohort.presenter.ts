import { isLargeEnough, sayDifference, sayReport, type CohortReport } from '../../cohort/cohort-report.js';
import { COHORT_COARSENINGS } from '../../cohort/cohort-case.js';
import { sayDate } from '../../engine/index.js';
import type { Meeting } from '../../meetings/meeting.js';
import { headingOf } from '../meetings/meeting.presenter.js';
import { words } from '../words/index.js';
import type { CohortQuery } from './cohort.query.js';

/** The report on a file for outside, what may be told less exactly, and the file where no child stands out; `isRefused` where the last try was stopped. */
export function presentCohort(
  meeting: Meeting,
  report: CohortReport,
  { query, isRefused = false }: { readonly query: CohortQuery; readonly isRefused?: boolean },
) {
  const said = words.cohort;
  const { coarsen = [], withhold } = query;
  const canLeave = isLargeEnough(report);
  return {
    title: `${isRefused ? `${words.errorTitle}: ` : ''}${said.title}: ${headingOf(meeting)}`,
    heading: said.title,
    caption: headingOf(meeting),
    error: isRefused ? (canLeave ? said.tickFirst : said.stays) : '',
    errorHref: isRefused && canLeave ? '#despite' : '#coarsen',
    action: `/meetings/${meeting.id}/cohort`,
    back: `/meetings/${meeting.id}`,
    report: sayReport({ ...report, differences: [] }).map(([key, value]) => ({
      key: { text: key },
      value: { text: value },
    })),
    small: report.small.map(({ age, region, disease, rows }) => [age, region, disease, String(rows)]),
    coarsen: COHORT_COARSENINGS.map((id) => ({ value: id, text: said.coarsen[id], checked: coarsen.includes(id) })),
    withhold: [{ value: 'yes', text: `${said.withhold} ${report.smallest}`, checked: withhold === 'yes' }],
    canLeave,
    stays: report.rows < report.smallest ? said.tooFew : said.stays,
    differences: report.differences.map((one) => `${sayDate(one.day)}: ${sayDifference(one)}`),
    fields: [
      ...coarsen.map((value) => ({ name: 'coarsen', value })),
      ...(withhold === undefined ? [] : [{ name: 'withhold', value: withhold }]),
    ],
  };
}
