import type { AxiosInstance } from 'axios';
import mammoth from 'mammoth';
import type { MeetingLines } from '../../src/meetings/meeting-line.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import type { OutcomeRecord, RoomOutcome } from '../../src/meetings/room-outcome.js';
import type { Page } from '../../src/platform/page.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const nowhere = '00000000-0000-4000-8000-000000000000';
const nothing = { reasons: [], options: [], present: [], people: [], questions: [] };
const whole = {
  says: 'Talk it over with the family first. (made up)',
  reasons: ['discuss-with-family', 'referred'],
  referredTo: 'the made-up panel',
  options: [{ option: 'nb-bit', says: 'to be explained (made up)' }],
  present: ['paediatric-oncology', 'specialist-nursing'],
  people: ['coordinator'],
  dissent: 'one would wait for the result (made up)',
  questions: [{ asks: 'Is there a place? (made up)', askedBy: 'family', answers: 'trials-team', by: '2199-03-05' }],
  tellsFamily: 'specialist-nursing',
};
let app: TestApp;
let http: AxiosInstance;
let cases: readonly string[];

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
  const { data } = await http.get<Page<{ id: string }>>('/cases');
  cases = data.items.map(({ id }) => id);
});
afterAll(() => app.stop());

const make = async (list: readonly (string | undefined)[], date = '2199-03-01'): Promise<Meeting> =>
  (await http.post<Meeting>('/meetings', { date, kind: 'local-mdt', cases: list }, acting)).data;
const at = (meeting: string, caseId = cases[0]) => `/meetings/${meeting}/cases/${caseId}/outcomes`;
const record = (meeting: string, body: object, caseId = cases[0]) =>
  http.post<OutcomeRecord>(at(meeting, caseId), body, acting);

describe('what the room said', () => {
  test('is kept in its own words with who recorded it, and is described field by field', async () => {
    const { id } = await make([cases[0]]);
    const { status, data } = await record(id, whole);
    expect(status).toBe(201);
    expect(data).toMatchObject({ ...whole, meetingId: id, caseId: cases[0], person: 'coordinator' });
    const { data: description } = await http.get<object>(`${app.address}/api/docs/openapi.json`);
    expect(undescribed(data, 'OutcomeRecordDto', description)).toEqual([]);
    const { data: ofCase } = await http.get<object>(`/cases/${cases[0]}/outcomes`);
    expect(undescribed(ofCase, 'RoomOutcomesDto', description)).toEqual([]);
    const { data: lines } = await http.get<object>(`/meetings/${id}/lines`);
    expect(undescribed(lines, 'MeetingLinesDto', description)).toEqual([]);
  });

  test('is there only once somebody recorded it', async () => {
    const { id } = await make([cases[1]]);
    const { data } = await http.get<MeetingLines>(`/meetings/${id}/lines`);
    expect([data.lines[0]?.said, data.lines[0]?.lastSaid]).toEqual([undefined, undefined]);
    expect((await http.get<{ items: unknown }>(at(id, cases[1]))).data.items).toEqual([]);
  });

  test('is corrected by another record, on the one that was read; the one before stays', async () => {
    const { id } = await make([cases[0]]);
    const first = (await record(id, { ...nothing, says: 'first' })).data;
    expect(refusalOf(await record(id, { ...nothing, says: 'second' }))[0]).toBe(412);
    expect((await record(id, { ...nothing, says: 'second', corrects: first.number })).status).toBe(201);
    expect(refusalOf(await record(id, { ...nothing, says: 'third', corrects: first.number }))[0]).toBe(412);
    const { items } = (await http.get<{ items: readonly OutcomeRecord[] }>(at(id))).data;
    expect(items.map(({ says }) => says)).toEqual(['second', 'first']);
  });

  test('of two who record at once only the first is taken', async () => {
    const { id } = await make([cases[0]]);
    const both = await Promise.all(['one', 'other'].map((says) => record(id, { ...nothing, says })));
    expect(both.map(({ status }) => status).sort((one, other) => one - other)).toEqual([201, 412]);
  });

  test('is read in the next meeting and with the case, and not in the one before', async () => {
    const first = await make([cases[2]], '2199-03-08');
    await record(first.id, whole, cases[2]);
    const { data: next } = await http.post<Meeting>(`/meetings/${first.id}/carry-over`, { date: '2199-03-15' }, acting);
    const earlier = await make([cases[2]], '2199-03-02');
    const lineOf = async (id: string) => (await http.get<MeetingLines>(`/meetings/${id}/lines`)).data.lines[0];
    expect((await lineOf(next.id))?.lastSaid).toMatchObject({ ...whole, date: '2199-03-08', kind: 'local-mdt' });
    expect((await lineOf(next.id))?.said).toBeUndefined();
    expect((await lineOf(first.id))?.said).toMatchObject(whole);
    expect((await lineOf(earlier.id))?.lastSaid).toBeUndefined();
    const { items } = (await http.get<{ items: readonly RoomOutcome[] }>(`/cases/${cases[2]}/outcomes`)).data;
    expect(items.map(({ meetingId }) => meetingId)).toEqual([first.id]);
  });

  test.each([
    [{}, 'says', 'write what the room said'],
    [{ reasons: ['referred'] }, 'referredTo', 'give both or neither'],
    [{ reasons: ['closed'], otherReason: 'x' }, 'otherReason', 'give both or neither'],
    [{ reasons: ['sent home'] }, 'reasons', 'must be of discuss-with-family'],
    [{ says: ' ' }, 'says', 'leave it out'],
    [{ says: 'x', present: ['Dr Who'] }, 'present', 'must be one of'],
    [{ says: 'x', people: ['dr-who'] }, 'people[0]', 'nobody of the register'],
    [{ says: 'x', options: [{ option: 'tea', says: 'x' }] }, 'options[0].option', 'no option'],
    [{ says: 'x', questions: [{ asks: 'x', by: 'soon' }] }, 'questions[0].by', 'a day of the calendar'],
    [{ says: 'x', questions: [{ asks: 'ring 07700 900123' }] }, 'questions[0].asks', 'holds what looks like'],
    [{ says: 'NHS 943 476 5919' }, 'says', 'an NHS number'],
    [{ says: 'x', dissent: 'lives at SW1A 1AA' }, 'dissent', 'a postcode'],
    [{ says: 'x', verdict: 'x' }, 'verdict', 'not a known field'],
  ])('sent as %j is refused at %s', async (body, path, words) => {
    const { id } = await make([cases[0]]);
    const [status, { errors }] = refusalOf(await record(id, { ...nothing, ...body }));
    expect(status).toBe(422);
    expect(errors?.map((error) => error.path)).toContain(path);
    expect(JSON.stringify(errors)).toContain(words);
    expect(await everythingStored(app.database, ['release'])).not.toMatch(/943 476 5919|900123|SW1A/);
  });

  test('is recorded by somebody who is named, of a case on the list', async () => {
    const { id } = await make([cases[0]]);
    expect(refusalOf(await http.post(at(id), { ...nothing, says: 'x' }))[0]).toBe(403);
    const answers = [
      await record(id, { ...nothing, says: 'x' }, cases[1]),
      await record(nowhere, { ...nothing, says: 'x' }),
      await http.get(at(id, 'x')),
      await http.get(`/cases/${nowhere}/outcomes`),
    ];
    expect(answers.map((answer) => refusalOf(answer)[0])).toEqual([404, 404, 404, 404]);
  });

  test('keeps its case on the list, and its meeting', async () => {
    const { id } = await make([cases[0], cases[1]]);
    await record(id, { ...nothing, says: 'x' });
    const put = (list: readonly (string | undefined)[]) =>
      http.put(
        `/meetings/${id}`,
        { date: '2199-03-01', kind: 'local-mdt', cases: list },
        { headers: { ...acting.headers, 'If-Match': '"1"' } },
      );
    expect(refusalOf(await put([cases[1]]))[0]).toBe(409);
    expect(refusalOf(await http.delete(`/meetings/${id}`, acting))[0]).toBe(409);
    const page = await http.post<string>(`${app.address}/meetings/${id}/delete`, '', acting);
    expect([page.status, page.data.includes('the meeting stays')]).toEqual([409, true]);
    expect((await put([cases[0]])).status).toBe(200);
  });
});

describe('a letter after a meeting', () => {
  const letter = async (caseId: string | undefined, body: object) => {
    const { data, ...answer } = await http.post<Buffer>(`/cases/${caseId}/letter`, body, {
      responseType: 'arraybuffer',
    });
    const isProblem = /json/.test(String(answer.headers['content-type']));
    return { ...answer, data: isProblem ? (JSON.parse(data.toString()) as unknown) : data };
  };
  const stored = async (more: object): Promise<string> =>
    (await http.post<{ id: string }>('/cases', { case: { ...madeUpCase, ...more } }, acting)).data.id;

  const detail = (says: RegExp) => expect.objectContaining({ detail: expect.stringMatching(says) as string }) as object;

  test('comes as a Word document with what the room said, and is kept nowhere', async () => {
    const { id } = await make([cases[3]]);
    await record(id, whole, cases[3]);
    const before = await everythingStored(app.database);
    const { status, data, headers } = await letter(cases[3], { to: 'parent', explanations: ['phases/phase-1'] });
    expect([status, headers['content-disposition']]).toEqual([200, expect.stringMatching(/-letter-parent\.docx"$/)]);
    const { value: text } = await mammoth.extractRawText({ buffer: data as Buffer });
    expect(text).toContain(whole.says);
    expect(text).toContain('What is a phase 1 trial?');
    expect(text).not.toMatch(/to be explained|one would wait/);
    expect(await everythingStored(app.database)).toBe(before);
  });

  test('is refused where nothing was said, to others where the family refuses, and for what there is not', async () => {
    const refusing = await stored({ permissionExternalDiscussion: 'no' });
    expect(refusalOf(await letter(refusing, { to: 'gp' }))).toEqual([409, detail(/no meeting has recorded/)]);
    const { id } = await make([refusing]);
    await record(id, { ...nothing, says: 'x' }, refusing);
    expect(refusalOf(await letter(refusing, { to: 'gp' }))).toEqual([409, detail(/does not permit/)]);
    expect((await letter(refusing, { to: 'young' })).status).toBe(200);
    expect(refusalOf(await letter(refusing, { to: 'everyone' }))[0]).toBe(422);
    const { errors } = refusalOf(await letter(refusing, { to: 'young', meetings: [nowhere] }))[1];
    expect(errors?.map(({ path }) => path)).toEqual(['meetings[0]']);
    expect(refusalOf(await letter(nowhere, { to: 'gp' }))[0]).toBe(404);
    const page = await http.get<string>(`${app.address}/cases/${refusing}/letters?to=gp`);
    expect([page.status, page.data]).toEqual([400, expect.stringContaining('The family does not permit it')]);
  });
});
