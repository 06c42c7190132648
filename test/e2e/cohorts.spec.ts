import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { AxiosInstance } from 'axios';
import type { CohortReport } from '../../src/cohort/cohort-report.js';
import type { Cohort } from '../../src/cohort/cohorts.service.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import type { CaseExport } from '../../src/retention/case-export.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const question = 'QUESTION-OF-A-MADE-UP-CASE';
const nowhere = '00000000-0000-4000-8000-000000000000';
let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const makeCase = async (more: object = {}): Promise<string> =>
  (await http.post<{ id: string }>('/cases', { case: { ...madeUpCase, question, ...more } }, acting)).data.id;
const makeCases = async (count: number, more: object = {}): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: count }, () => makeCase(more)));
const meetingOf = async (cases: readonly string[]): Promise<string> =>
  (await http.post<Meeting>('/meetings', { date: '2199-03-01', kind: 'other', cases }, acting)).data.id;
const reportOf = async (meeting: string, query = ''): Promise<CohortReport> =>
  (await http.get<CohortReport>(`/meetings/${meeting}/cohort${query}`)).data;
const take = (meeting: string, body: object = {}) => http.post<Cohort>(`/meetings/${meeting}/cohort`, body, acting);

describe('a file of the list for readers outside', () => {
  test('is given with its report, and holds no pseudonym, date or text', async () => {
    const id = await meetingOf(await makeCases(5));
    const { status, data } = await take(id);
    expect(status).toBe(200);
    const rows: readonly (readonly string[])[] = parse(data.csv, { bom: true });
    expect(rows[0]?.slice(0, 4)).toEqual(['Age band', 'Nation', 'Disease', 'Sources differ']);
    expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual(
      Array(5).fill([expect.stringMatching(/ y/), 'England', 'neuroblastoma']),
    );
    expect(data.csv).not.toMatch(/FP-|QUESTION|\d{4}-\d{2}/);
    expect(data.report).toMatchObject({ rows: 5, k: 5, l: 1, smallest: 5, month: '2199-03', permissionNotRecorded: 5 });
    const { data: description } = await http.get<object>(`${app.address}/api/docs/openapi.json`);
    expect(undescribed(data, 'CohortDto', description)).toEqual([]);
  });

  test('is given once no child stands out: coarser, or with cells withheld', async () => {
    const id = await meetingOf([...(await makeCases(5)), await makeCase({ treatingNation: 'GB-WLS' })]);
    expect(await reportOf(id)).toMatchObject({ k: 1, small: [{ region: 'Wales', rows: 1 }] });
    expect(refusalOf(await take(id))[0]).toBe(409);
    expect(await reportOf(id, '?coarsen=region')).toMatchObject({ k: 6, withheldCells: 0, coarsened: ['region'] });
    expect((await take(id, { withhold: true })).data.report).toMatchObject({ k: 6, withheldCells: 54 });
    expect(refusalOf(await take(await meetingOf(await makeCases(4)), { withhold: true }))[0]).toBe(409);
  });

  test('leaves out whom the family does not permit it of, and made-up cases among others, and says how many', async () => {
    const { data } = await http.get<{ items: { id: string; madeUp: boolean }[] }>('/cases');
    const madeUp = data.items.find((one) => one.madeUp)?.id ?? '';
    const refused = await makeCase({ permissionExternalDiscussion: 'no' });
    const permitted = await makeCase({ permissionExternalDiscussion: 'yes' });
    const id = await meetingOf([...(await makeCases(4)), permitted, refused, madeUp]);
    const leftOut = { refused: 1, unreadable: 0, madeUp: 1 };
    expect((await take(id)).data.report).toMatchObject({ rows: 5, leftOut, permissionNotRecorded: 4 });
    expect(await reportOf(await meetingOf([madeUp]))).toMatchObject({ rows: 1, leftOut: { madeUp: 0 } });
  });

  test('that tells of one child more than an earlier one is held back until somebody says that it may leave', async () => {
    const cases = await makeCases(6);
    const five = await meetingOf(cases.slice(0, 5));
    expect((await take(five)).status).toBe(200);
    expect((await take(five)).status).toBe(200);
    const six = await meetingOf(cases);
    const [status, { detail }] = refusalOf(await take(six));
    expect([status, detail]).toEqual([409, expect.stringContaining('stand out')]);
    const names = { onlyHere: 1, onlyThere: 0, otherwise: false };
    expect((await reportOf(six)).differences).toEqual([expect.objectContaining(names), expect.objectContaining(names)]);
    expect((await take(six, { despiteDifferences: true })).status).toBe(200);

    const { cohorts } = (await http.get<CaseExport>(`/cases/${cases[5]}/export`)).data;
    expect(cohorts).toEqual([expect.objectContaining({ size: 6, person: 'coordinator' })]);
    expect((await http.delete(`/cases/${cases[5]}`, acting)).status).toBe(204);
    expect((await reportOf(five)).differences).toEqual([
      expect.objectContaining({ onlyHere: 0, onlyThere: 1, otherwise: false }),
    ]);
    expect(await everythingStored(app.database, ['release'])).not.toContain(cases[5]);
  });

  test('is held against the one that leaves at the same time', async () => {
    const cases = await makeCases(6);
    const meetings = [await meetingOf(cases), await meetingOf(cases.slice(0, 5))];
    await Promise.all(meetings.map((id) => reportOf(id)));
    const both = await Promise.all(meetings.map((id) => take(id)));
    expect(both.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 409]);
  });

  test('comes from the page with its report in one archive, or the page says why not', async () => {
    const page = (id: string) => `${app.address}/meetings/${id}/cohort`;
    const options = { ...acting, responseType: 'arraybuffer' } as const;
    const id = await meetingOf(await makeCases(5, { treatingNation: 'GB-SCT' }));
    const { data, headers } = await http.post<ArrayBuffer>(page(id), 'coarsen=region', options);
    expect(headers['content-disposition']).toContain('cohort-2199-03.zip');
    const files = unzipSync(new Uint8Array(data));
    expect(Object.keys(files)).toEqual(['cases.csv', 'k-report.csv']);
    expect(Buffer.from(files['k-report.csv'] ?? []).toString()).toContain('Nation (given coarser)');
    const refused = await http.post<string>(page(await meetingOf(await makeCases(2))), '', acting);
    expect([refused.status, refused.data.includes('<title>Error: ')]).toEqual([400, true]);
    expect((await http.post<string>(page(id), '', { maxRedirects: 0 })).status).toBe(303);
  });

  test('is taken by somebody who is named, of a meeting that is there, in a way that is known', async () => {
    const id = await meetingOf([]);
    const refused = [
      await http.post(`/meetings/${id}/cohort`, {}),
      await take(nowhere),
      await take(id, { coarsen: ['name'] }),
      await http.get(`/meetings/${id}/cohort?withhold=perhaps`),
      await take(id, { k: 1 }),
      await take(id, { withhold: true }),
    ];
    expect(refused.map((answer) => refusalOf(answer)[0])).toEqual([403, 404, 422, 422, 422, 409]);
  });
});
