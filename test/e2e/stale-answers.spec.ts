import type { AxiosInstance, AxiosResponse } from 'axios';
import pg from 'pg';
import type { Assessment } from '../../src/assessments/assessment.js';
import type { ChangeDocument, ChangesDocument } from '../../src/assessments/change.js';
import type { StalenessDocument } from '../../src/assessments/staleness.js';
import type { StoredCase } from '../../src/cases/case.js';
import { CATALOGUE_DATA } from '../catalogue.js';
import { releaseId } from '../../src/catalogue/release.js';
import { dayInLondon } from '../../src/platform/today.js';
import { testApp, type TestApp } from '../app.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

type Seen = Assessment & { readonly staleness: StalenessDocument };

let app: TestApp;
let http: AxiosInstance;
const today = dayInLondon();

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const ask = async (body: object): Promise<Assessment> => (await http.post<Assessment>('/assessments', body)).data;
const read = async (id: string): Promise<Seen> => (await http.get<Seen>(`/assessments/${id}`)).data;
const compare = (id: string, since: string): Promise<AxiosResponse<ChangesDocument>> =>
  http.get<ChangesDocument>(`/assessments/${id}/changes?since=${since}`);
const movedIn = ({ staleness: { stale, moved } }: Seen) => [stale, moved.map(({ what }) => what)];
const causesOf = (changes: readonly ChangeDocument[]) => [
  ...new Set(changes.flatMap(({ steps }) => steps.map(({ cause }) => cause))),
];

const store = async (content: object): Promise<StoredCase> =>
  (await http.post<StoredCase>('/cases', { case: content }, acting)).data;
async function edit({ id, version, case: content }: StoredCase, change: object): Promise<StoredCase> {
  const headers = { ...acting.headers, 'If-Match': `"${version}"` };
  return (await http.put<StoredCase>(`/cases/${id}`, { case: { ...content, ...change } }, { headers })).data;
}

/** Runs one statement, as an installer would. */
async function run(sql: string, ...values: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: app.database.url });
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}

/** Puts another release in force and starts the service anew on the same database. */
async function putInForce(rename: (text: string) => string): Promise<string> {
  const data = CATALOGUE_DATA;
  const other = JSON.parse(rename(JSON.stringify(data))) as typeof data;
  await run(`UPDATE "release" SET "state" = 'retired' WHERE "state" = 'in-force'`);
  const id = releaseId(other);
  const insert = `INSERT INTO "release" ("tenantId", "id", "state", "content") VALUES ('local', $1, 'in-force', $2)`;
  await run(insert, id, JSON.stringify(other));
  await app.app.close();
  app = await testApp({}, app.database);
  http = clientOf(app.address);
  return id;
}

const found = {
  sample: { timepoint: 'relapse', relapse: 'relapse-1', date: '2026-11-12' },
  gene: 'ALK',
  alteration: 'amplification',
  result: 'found',
};
// Twenty-four on that day, and 25 five months later.
const turning = {
  birthDate: '1995-06-15',
  diagnosis: { code: 'b-all', date: '2018-04-20' },
  allLineage: 'B',
  relapses: [],
};
const longAgo = '2020-01-10';

describe('an answer that is read later', () => {
  test('of today still stands: nothing has moved, and it reads as it was given', async () => {
    const given = await ask({ asOf: today, case: madeUpCase });
    const { staleness, ...rest } = await read(given.id);
    expect(rest).toEqual(given);
    expect(staleness).toMatchObject({ seenOn: today, stale: false, moved: [], turned: [], changes: [], remarks: [] });
  });

  test('of a day to come is seen on that day', async () => {
    const given = await ask({ asOf: '2150-01-01', case: madeUpCase });
    expect((await read(given.id)).staleness).toMatchObject({ seenOn: '2150-01-01', stale: false });
  });

  test('is stale once its case is edited, says what that changes, and stays as it was', async () => {
    const made = await store(madeUpCase);
    const given = await ask({ asOf: today, caseId: made.id });
    await edit(made, { tumourTests: [found] });
    const seen = await read(given.id);
    expect(movedIn(seen)).toEqual([true, ['record']]);
    expect(causesOf(seen.staleness.changes)).toEqual(['record']);
    expect(seen.staleness.changes[0]?.says).toMatch(/^ALK.*from “Waiting” to “Every line held is met” \(the record\)$/);
    expect(seen).toEqual({ ...given, staleness: seen.staleness });
  });

  test('is not stale by an edit of another case, nor is that of a sent one', async () => {
    const made = await store(madeUpCase);
    const given = await ask({ asOf: today, case: { ...madeUpCase, question: 'sent along' } });
    await edit(made, { tumourTests: [found] });
    expect(movedIn(await read(given.id))).toEqual([false, []]);
  });

  test('is stale once a birthday has passed on which it turns, with the day', async () => {
    const given = await ask({ asOf: longAgo, case: turning });
    const seen = await read(given.id);
    expect(movedIn(seen)).toEqual([true, ['time']]);
    expect(seen.staleness.turned[0]).toMatchObject({ on: '2020-06-15', options: ['all-car-t'] });
    expect(causesOf(seen.staleness.changes)).toEqual(['time']);
    expect(seen.options).toEqual(given.options);
  });

  test('is stale once the engine has another version, whose own share cannot be told', async () => {
    const { id } = await ask({ asOf: today, case: { ...madeUpCase, question: 'of an older engine' } });
    await run(`UPDATE "assessment" SET "engineVersion" = '0' WHERE "id" = $1`, id);
    const seen = await read(id);
    expect([movedIn(seen), seen.staleness.changes]).toEqual([[true, ['engine']], []]);
    expect(seen.staleness.remarks).toEqual([expect.stringContaining('cannot be told apart')]);
    expect((await compare(id, id)).data.remarks).toEqual([expect.stringContaining('by the engine of today')]);
  });

  test('says the same beside one option, and is described field by field', async () => {
    const { id } = await ask({ asOf: longAgo, case: turning });
    const one = (await http.get<Seen>(`/assessments/${id}/options/all-car-t`)).data;
    expect([movedIn(one), one.options.map((option) => option.id)]).toEqual([[true, ['time']], ['all-car-t']]);
    const description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
    expect(undescribed(one, 'AssessmentReadDto', description)).toEqual([]);
  });
});

describe('two answers', () => {
  test('on one stored case are compared by what was recorded and by time', async () => {
    const made = await store({ ...turning, question: 'compared' });
    const first = await ask({ asOf: longAgo, caseId: made.id });
    const second = await ask({ asOf: '2021-07-01', caseId: made.id });
    await edit(made, { relapses: [{ date: '2021-06-20', sites: ['bone_marrow'] }] });
    const third = await ask({ asOf: '2021-07-01', caseId: made.id });

    const byTime = (await compare(second.id, first.id)).data;
    expect([byTime.before, byTime.after]).toMatchObject([
      { id: first.id, asOf: longAgo, caseVersion: 1 },
      { id: second.id, asOf: '2021-07-01', caseVersion: 1 },
    ]);
    expect(causesOf(byTime.changes)).toEqual(['time']);
    const byRecord = (await compare(third.id, second.id)).data;
    expect([byRecord.after.caseVersion, causesOf(byRecord.changes)]).toEqual([2, ['record']]);
    expect((await compare(third.id, third.id)).data.changes).toEqual([]);
    expect(causesOf((await compare(third.id, first.id)).data.changes).sort()).toEqual(['record', 'time']);
    const description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
    expect(undescribed(byRecord, 'ChangesDto', description)).toEqual([]);
  });

  test('on sent cases are compared where a day of birth fits both, and refused where none does', async () => {
    const first = await ask({ asOf: today, case: { ...madeUpCase, question: 'first' } });
    const later = { ...madeUpCase, birthDate: { ageInDays: 1541, at: '2026-11-21' }, tumourTests: [found] };
    const second = await ask({ asOf: today, case: later });
    expect(causesOf((await compare(second.id, first.id)).data.changes)).toEqual(['record']);
    const older = await ask({ asOf: today, case: { ...later, birthDate: { ageInDays: 1542, at: '2026-11-21' } } });
    expect(refusalOf(await compare(older.id, first.id))[0]).toBe(409);
  });

  test('of different cases are refused, with what to do', async () => {
    const ids = [];
    for (const made of [await store(madeUpCase), await store(madeUpCase)])
      ids.push((await ask({ asOf: today, caseId: made.id })).id);
    const sent = await ask({ asOf: today, case: { ...madeUpCase, question: 'sent' } });
    const [one = '', other = ''] = ids;
    for (const [id, since] of [
      [one, other],
      [one, sent.id],
      [sent.id, one],
    ] as const) {
      // oxfmt-ignore
      const [status, { detail }] = refusalOf(await compare(id, since));
      expect([status, detail]).toEqual([409, expect.stringMatching(/not of one case: compare answers on/)]);
    }
  });

  test('are not compared where one is not there, or none is named', async () => {
    const { id } = await ask({ asOf: today, case: madeUpCase });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(refusalOf(await compare(id, nowhere))[0]).toBe(404);
    expect(refusalOf(await compare(nowhere, id))[0]).toBe(404);
    for (const query of ['', '?since=', '?since=FP-7Q2K', `?since=${id}&full=yes`])
      expect(refusalOf(await http.get(`/assessments/${id}/changes${query}`))[0]).toBe(422);
  });
});

describe('once another release is in force', () => {
  test('an answer is stale, and answers are compared by the release; the log holds no case', async () => {
    const given = await ask({ asOf: today, case: { ...madeUpCase, question: 'before the release' } });
    const id = await putInForce((text) => text.replaceAll('high risk', 'of high risk'));
    const seen = await read(given.id);
    expect([movedIn(seen), seen.release.id]).toEqual([[true, ['release']], given.release.id]);
    expect(causesOf(seen.staleness.changes)).toEqual(['release']);
    const now = await ask({ asOf: today, case: { ...madeUpCase, question: 'before the release' } });
    expect([now.release.id, movedIn(await read(now.id))]).toEqual([id, [false, []]]);
    const { data } = await compare(now.id, given.id);
    expect([data.before.release, data.after.release]).toEqual([given.release.id, id]);
    expect(causesOf(data.changes)).toEqual(['release']);
    expect(app.logged()).not.toMatch(/before the release|neuroblastoma|since=/);
  });

  test('that lacks the word of a case, the answer is read all the same, and says what cannot be told', async () => {
    const given = await ask({ asOf: today, case: { ...madeUpCase, question: 'a word to go' } });
    await run(
      `UPDATE "assessment" SET "caseContent" = '{"diagnosis":{"code":"unheard-of"}}' WHERE "id" = $1`,
      given.id,
    );
    const { staleness } = await read(given.id);
    expect(staleness).toMatchObject({ stale: false, moved: [], changes: [] });
    expect(staleness.remarks).toEqual([expect.stringMatching(/^what answering now would change cannot be told: /)]);
    const whatIf = { suppose: [{ key: 'bestResponse', value: 'CR' }] };
    expect(refusalOf(await http.post(`/assessments/${given.id}/what-if`, whatIf))[0]).toBe(409);
  });
});
