import type { AxiosInstance } from 'axios';
import type { StoredCase } from '../../src/cases/case.js';
import type { MeetingLines } from '../../src/meetings/meeting-line.js';
import type { Meeting, MeetingSummary } from '../../src/meetings/meeting.js';
import type { Page } from '../../src/platform/page.js';
import { dayInLondon } from '../../src/platform/today.js';
import { testApp, type TestApp } from '../app.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const nowhere = '00000000-0000-4000-8000-000000000000';
const [soon, later] = ['2199-03-01', '2199-03-08'];
let app: TestApp;
let http: AxiosInstance;
let cases: readonly string[];

beforeAll(async () => {
  app = await testApp({ LOG_LEVEL: 'trace' });
  http = clientOf(app.address);
  const { data } = await http.get<Page<{ id: string }>>('/cases');
  cases = data.items.map(({ id }) => id);
});
afterAll(() => app.stop());

const make = async (body: object = {}): Promise<Meeting> =>
  (await http.post<Meeting>('/meetings', { date: soon, kind: 'local-mdt', cases: [], ...body }, acting)).data;
const put = (id: string, version: number, body: object) =>
  http.put<Meeting>(`/meetings/${id}`, body, {
    headers: { ...acting.headers, 'If-Match': `"${version}"` },
  });
const linesOf = async (id: string): Promise<MeetingLines> =>
  (await http.get<MeetingLines>(`/meetings/${id}/lines`)).data;
const listOf = ({ entries }: Meeting): readonly string[] => entries.map(({ caseId }) => caseId);

describe('a meeting', () => {
  test('is kept as it was sent, with who made it, and read back with its list in order', async () => {
    const list = [cases[2], cases[0], cases[1]];
    const made = await http.post<Meeting>(
      '/meetings',
      { date: soon, kind: 'tumour-board', note: 'Room 4', cases: list },
      acting,
    );
    expect([made.status, made.headers['etag']]).toEqual([201, '"1"']);
    const { data } = await http.get<Meeting>(String(made.headers['location']).replace('/api/v1', ''));
    expect(data).toEqual(made.data);
    expect(data).toMatchObject({
      date: soon,
      kind: 'tumour-board',
      note: 'Room 4',
      version: 1,
      person: 'coordinator',
      size: 3,
    });
    expect(listOf(data)).toEqual(list);
    const { data: description } = await http.get<object>(`${app.address}/api/docs/openapi.json`);
    expect(undescribed(data, 'MeetingDto', description)).toEqual([]);
    expect(undescribed(await linesOf(data.id), 'MeetingLinesDto', description)).toEqual([]);
  });

  test.each([
    [{ date: '2026-02-30' }, 'date', 'a day of the calendar'],
    [{ kind: 'tea' }, 'kind', 'must be one of local-mdt'],
    [{ cases: [nowhere] }, 'cases[0]', 'no case has this id'],
    [{ cases: ["x'"] }, 'cases[0]', 'no case has this id'],
    [{ cases: 'all' }, 'cases', ''],
    [{ note: 'call 07911 123456 (made up)' }, 'note', 'holds what looks like'],
    [{ note: 'two\nlines' }, 'note', 'one line of text'],
    [{ place: 'here' }, 'place', 'is not a known field'],
  ])('sent with %j is refused at %s', async (body, path, words) => {
    const sent = { date: soon, kind: 'local-mdt', cases: [], ...body };
    const [status, { errors }] = refusalOf(await http.post('/meetings', sent, acting));
    expect(status).toBe(422);
    expect(errors?.map((error) => error.path)).toContain(path);
    expect(JSON.stringify(errors)).toContain(words);
    expect(JSON.stringify(errors)).not.toMatch(/07911|made up/);
  });

  test('is written only by somebody who is named, on the version they have read', async () => {
    const { id } = await make();
    const body = { date: later, kind: 'local-mdt', cases: [cases[0]] };
    expect(refusalOf(await http.post('/meetings', body))[0]).toBe(403);
    expect(refusalOf(await http.put(`/meetings/${id}`, body, acting))[0]).toBe(428);
    expect(refusalOf(await put(id, 2, body))[0]).toBe(412);
    expect((await put(id, 1, body)).data).toMatchObject({ version: 2, date: later, size: 1 });
    expect(refusalOf(await put(id, 1, body))[0]).toBe(412);
  });

  test.each([nowhere, 'x', '%00'])('that is not there is not found: %s', async (id) => {
    const answers = [
      await http.get(`/meetings/${id}`),
      await http.get(`/meetings/${id}/lines`),
      await put(id, 1, { date: soon, kind: 'other', cases: [] }),
      await http.post(`/meetings/${id}/carry-over`, { date: later }, acting),
      await http.delete(`/meetings/${id}`, acting),
    ];
    expect(answers.map((answer) => refusalOf(answer)[0])).toEqual([404, 404, 404, 404, 404]);
  });

  test('stands in the list of meetings, the latest first, page by page', async () => {
    await Promise.all([soon, later, later].map((date) => make({ date })));
    const seen: MeetingSummary[] = [];
    for (let next: string | null = ''; next !== null;) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { data }: { data: Page<MeetingSummary> } = await http.get(`/meetings?limit=2${after}`);
      seen.push(...data.items);
      next = data.next;
    }
    const dates = seen.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(2);
  });

  test('goes with its list, and no case goes with it', async () => {
    const { id } = await make({ cases: [cases[0]] });
    expect((await http.delete(`/meetings/${id}`, acting)).status).toBe(204);
    expect((await http.get(`/meetings/${id}`)).status).toBe(404);
    expect((await http.get(`/cases/${cases[0]}`)).status).toBe(200);
  });
});

describe('the lines of a meeting', () => {
  test('say who, what is asked and awaited and which groups hold anything, as of the day', async () => {
    const { id } = await make({ date: dayInLondon(), cases });
    const { asOf, isOver, lines } = await linesOf(id);
    expect([asOf, isOver, lines.length]).toEqual([dayInLondon(), false, cases.length]);
    const line = lines.find(({ pseudonym }) => pseudonym === 'FP-7Q2K');
    expect(line?.answer?.question).toContain('while ALK is awaited');
    expect(line?.answer?.outstanding.join()).toContain('with the genomics laboratory');
    expect(line?.answer?.groups).toContainEqual({ id: 'waiting', title: 'Waiting', options: 2 });
    expect(line?.checkWords).toHaveLength(2);
    expect(lines.every(({ remark }) => remark === undefined)).toBe(true);
  });

  test('say what changed since the last meeting that looked at the case, and that nothing did', async () => {
    const created = await http.post<StoredCase>('/cases', { case: madeUpCase }, acting);
    const { id: caseId } = created.data;
    const [first, second] = [await make({ cases: [caseId] }), await make({ date: later, cases: [caseId] })];
    expect((await linesOf(first.id)).lines[0]?.since).toBeUndefined();
    expect((await linesOf(second.id)).lines[0]?.since).toMatchObject({ meetingId: first.id, date: soon });

    const edited = { ...created.data.case, tumourTests: [alkFound] };
    const headers = { ...acting.headers, 'If-Match': '"1"' };
    expect((await http.put(`/cases/${caseId}`, { case: edited }, { headers })).status).toBe(200);
    const { since } = (await linesOf(second.id)).lines[0] ?? {};
    expect(since?.changes.join(' ')).toMatch(/ALK inhibitor.*\(the record/);
  });

  test('of a day that is over are those that were looked at', async () => {
    const { id: caseId } = (await http.post<StoredCase>('/cases', { case: madeUpCase }, acting)).data;
    const { id } = await make({ cases: [caseId] });
    const [looked] = (await linesOf(id)).lines;
    await put(id, 1, { date: '2020-01-01', kind: 'local-mdt', cases: [caseId] });
    const { isOver, lines } = await linesOf(id);
    expect([isOver, lines[0]?.assessmentId]).toEqual([true, looked?.assessmentId]);
  });
});

const alkFound = {
  sample: { timepoint: 'relapse', relapse: 'relapse-1', date: '2026-11-12' },
  gene: 'ALK',
  alteration: 'mutation',
  result: 'found',
};

describe('carrying over', () => {
  const carry = (id: string, body: object) => http.post<Meeting>(`/meetings/${id}/carry-over`, body, acting);

  test('makes the next meeting of the kind, or adds to the one there is, and says from where', async () => {
    const from = await make({ kind: 'transplant-meeting', cases: cases.slice(0, 3) });
    const first = (await carry(from.id, { date: '2199-04-01', cases: [cases[2], cases[0]] })).data;
    expect([first.kind, listOf(first)]).toEqual(['transplant-meeting', [cases[0], cases[2]]]);
    expect(first.entries.map(({ carriedFrom }) => carriedFrom)).toEqual([from.id, from.id]);

    await put(first.id, 1, { ...bodyOf(first), cases: [cases[2], cases[5], cases[0]] });
    const again = (await carry(from.id, { date: '2199-04-01' })).data;
    expect([again.id, listOf(again)]).toEqual([first.id, [cases[2], cases[5], cases[0], cases[1]]]);
    expect(again.entries.map(({ carriedFrom }) => carriedFrom)).toEqual([from.id, undefined, from.id, from.id]);
  });

  test.each([
    [{ date: soon }, 'date'],
    [{ date: '2199-04-01', cases: [nowhere] }, 'cases[0]'],
    [{}, 'date'],
  ])('refuses %j at %s', async (body, path) => {
    const from = await make({ cases: [cases[0]] });
    const [status, { errors }] = refusalOf(await carry(from.id, body));
    expect([status, errors?.[0]?.path]).toEqual([422, path]);
  });
});

const bodyOf = ({ date, kind }: Meeting) => ({ date, kind });
