import type { AxiosInstance, AxiosResponse } from 'axios';
import pg from 'pg';
import type { MeetingLines } from '../../src/meetings/meeting-line.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import { testApp, type TestApp } from '../app.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';

const soon = '2199-03-01';
const said = { says: 'x', reasons: [], options: [], present: [], people: [], questions: [] };
let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const makeCase = async (): Promise<string> =>
  (await http.post<{ id: string }>('/cases', { case: madeUpCase }, acting)).data.id;
const makeMeeting = async (cases: readonly string[]): Promise<Meeting> =>
  (await http.post<Meeting>('/meetings', { date: soon, kind: 'local-mdt', cases }, acting)).data;
const put = (id: string, cases: readonly string[]) =>
  http.put<Meeting>(
    `/meetings/${id}`,
    { date: soon, kind: 'local-mdt', cases },
    { headers: { ...acting.headers, 'If-Match': '"1"' } },
  );

/** Asks while somebody else is in the midst of a change, and lets that be done once the service waits for it. */
async function meanwhile<Body>(change: string, ask: () => Promise<AxiosResponse<Body>>): Promise<AxiosResponse<Body>> {
  const client = new pg.Client({ connectionString: app.database.url });
  await client.connect();
  await client.query('BEGIN');
  await client.query(change);
  const asked = ask();
  const done = asked.then(() => true);
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const notYet = new Promise<boolean>((resolve) => setImmediate(resolve, false));
  while (!(await Promise.race([done, notYet])) && (await client.query(waiting)).rowCount === 0);
  await client.query('COMMIT');
  await client.end();
  return asked;
}

const removing = (caseId: string): string => `DELETE FROM "case" WHERE "id" = '${caseId}'`;

describe('a case that is removed meanwhile', () => {
  test('is not put on a new list, and the asker is told which', async () => {
    const [gone, stays] = [await makeCase(), await makeCase()];
    const body = { date: soon, kind: 'local-mdt', cases: [stays, gone] };
    const answer = await meanwhile(removing(gone), () => http.post('/meetings', body, acting));
    const [status, { errors }] = refusalOf(answer);
    expect([status, errors?.map(({ path }) => path)]).toEqual([422, ['cases[1]']]);
  });

  test('is not put on a list that is there, which stays as it was', async () => {
    const [gone, stays] = [await makeCase(), await makeCase()];
    const { id } = await makeMeeting([stays]);
    const [status, { errors }] = refusalOf(await meanwhile(removing(gone), () => put(id, [gone, stays])));
    expect([status, errors?.map(({ path }) => path)]).toEqual([422, ['cases[0]']]);
    expect((await http.get<Meeting>(`/meetings/${id}`)).data).toMatchObject({ version: 1, size: 1 });
  });

  test('is not carried over, and the others are', async () => {
    const [gone, stays] = [await makeCase(), await makeCase()];
    const { id } = await makeMeeting([gone, stays]);
    const carry = () => http.post<Meeting>(`/meetings/${id}/carry-over`, { date: '2199-03-08' }, acting);
    const { status, data }: AxiosResponse<Meeting> = await meanwhile(removing(gone), carry);
    expect([status, data.entries.map(({ caseId }) => caseId)]).toEqual([201, [stays]]);
  });

  test('leaves a list to be read', async () => {
    const [gone, stays] = [await makeCase(), await makeCase()];
    const { id } = await makeMeeting([gone, stays]);
    const { status } = await meanwhile(removing(gone), () => http.get(`/meetings/${id}/lines`));
    expect(status).toBe(200);
    const { data } = await http.get<MeetingLines>(`/meetings/${id}/lines`);
    expect(data.lines.map(({ caseId }) => caseId)).toEqual([stays]);
  });

  test('takes no word of the room, and the one who records is told', async () => {
    const gone = await makeCase();
    const { id } = await makeMeeting([gone]);
    const record = () => http.post(`/meetings/${id}/cases/${gone}/outcomes`, said, acting);
    expect(refusalOf(await meanwhile(removing(gone), record))[0]).toBe(412);
  });
});

describe('what the room says meanwhile', () => {
  const saying = (meeting: string, caseId: string): string =>
    `INSERT INTO "meeting_outcome" ("tenantId", "meetingId", "caseId", "content", "person")
     VALUES ('local', '${meeting}', '${caseId}', '{}', 'coordinator')`;

  test('keeps its meeting, and its case on the list', async () => {
    const caseId = await makeCase();
    const [one, other] = [await makeMeeting([caseId]), await makeMeeting([caseId])];
    const remove = () => http.delete(`/meetings/${one.id}`, acting);
    expect(refusalOf(await meanwhile(saying(one.id, caseId), remove))[0]).toBe(409);
    expect(refusalOf(await meanwhile(saying(other.id, caseId), () => put(other.id, [])))[0]).toBe(409);
  });
});
