import type { CohortReport } from '../../cohort/cohort-report.js';
import type { Meeting } from '../../meetings/meeting.js';
import { presentCohort } from './cohort.presenter.js';
import type { CohortForm } from './cohort.query.js';

const meeting: Meeting = {
  ...{ id: 'm', date: '2026-11-26', kind: 'local-mdt', version: 1, person: 'coordinator' },
  ...{ updatedAt: '2026-11-20T09:00:00.000Z', size: 0, entries: [] },
};
const report: CohortReport = {
  ...{ rows: 6, k: 6, l: 2, small: [], withheldRows: 0, withheldCells: 0, month: '2026-11', smallest: 5 },
  ...{ coarsened: [], leftOut: { refused: 0, unreadable: 0, madeUp: 0 }, permissionNotRecorded: 0, differences: [] },
};
const before = { day: '2026-11-13', onlyHere: 1, onlyThere: 0, otherwise: false };
const shown = (more: Partial<CohortReport>, query: CohortForm = {}, isRefused = false) =>
  presentCohort(meeting, { ...report, ...more }, { query, isRefused });

describe('the page of a file for outside', () => {
  test.each<readonly [string, Partial<CohortReport>, boolean, RegExp]>([
    ['is given where enough are alike', {}, true, /./],
    ['waits for less exact rows', { k: 4 }, false, /Tell less exactly first/],
    ['is not to be had of a short list', { rows: 4, k: 4 }, false, /too short/],
  ])('%s', (_, more, canLeave, stays) => {
    expect(shown(more)).toMatchObject({ canLeave, stays: expect.stringMatching(stays) as string, error: '' });
  });

  test.each<readonly [string, Partial<CohortReport>, RegExp, string]>([
    ['what has to be told less exactly', { k: 1 }, /Tell less exactly/, '#coarsen'],
    ['what has to be said of an earlier file', { differences: [before] }, /nobody outside has both/, '#despite'],
  ])('that was refused names %s', (_, more, error, errorHref) => {
    const page = shown(more, {}, true);
    expect(page).toMatchObject({ error: expect.stringMatching(error) as string, errorHref });
    expect(page.title).toMatch(/^Error: /);
  });

  test('keeps what was chosen, for the file as for the form', () => {
    const page = shown({}, { coarsen: ['region'], withhold: 'yes' });
    expect(page.coarsen.map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(page.fields).toEqual([
      { name: 'coarsen', value: 'region' },
      { name: 'withhold', value: 'yes' },
    ]);
  });

  test('says an earlier file once, above the download', () => {
    const page = shown({ differences: [before] });
    expect(page.differences).toEqual(['13 Nov 2026: cases only in this file: 1, only in that one: 0']);
    expect(JSON.stringify(page.report)).not.toContain('2026-11-13');
  });
});
