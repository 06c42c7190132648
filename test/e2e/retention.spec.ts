import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AxiosInstance } from 'axios';
import pg from 'pg';
import type { StoredCase } from '../../src/cases/case.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import type { CaseExport } from '../../src/retention/case-export.js';
import { RetentionService } from '../../src/retention/retention.service.js';
import { dayInLondon } from '../../src/platform/today.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, asOf, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const marker = 'MARKER-OF-A-MADE-UP-CASE';
let app: TestApp;
let http: AxiosInstance;
let retention: RetentionService;

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
  retention = app.app.get(RetentionService, { strict: false });
});
afterAll(() => app.stop());

const make = async (): Promise<StoredCase> =>
  (await http.post<StoredCase>('/cases', { case: { ...madeUpCase, question: marker } }, acting)).data;

/** A case with something in every table. */
async function makeWhole(date: string): Promise<StoredCase> {
  const stored = await make();
  const { id } = stored;
  await http.post('/assessments', { asOf, caseId: id }, acting);
  const { data: meeting } = await http.post<Meeting>('/meetings', { date, kind: 'other', cases: [id] }, acting);
  await http.get(`/meetings/${meeting.id}/lines`, acting);
  const said = { says: marker, reasons: [], options: [], present: [], people: [], questions: [] };
  expect((await http.post(`/meetings/${meeting.id}/cases/${id}/outcomes`, said, acting)).status).toBe(201);
  await sql(
    `INSERT INTO "route_step" ("tenantId", "caseId", "routeId", "step", "state", "day", "person")
     VALUES ('local', '${id}', 'route-mdt', 'images', 'yes', '2026-11-20', 'coordinator')`,
    `INSERT INTO "request_arrival" ("tenantId", "caseId", "key", "askedOn", "arrivedOn", "person")
     VALUES ('local', '${id}', 'mycnStatus', '', '2026-11-20', 'coordinator')`,
  );
  return stored;
}

async function sql(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: app.database.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const age = (id: string, months: number) =>
  sql(`UPDATE "case" SET "updatedAt" = now() - make_interval(months => ${months}, days => 2) WHERE "id" = '${id}'`);

describe('a case given out', () => {
  test('has everything of it, in the documented shape', async () => {
    const { id, pseudonym } = await makeWhole('2199-01-01');
    const { data, headers } = await http.get<CaseExport>(`/cases/${id}/export`);
    expect(headers['content-disposition']).toContain(`${pseudonym.toLowerCase()}-everything.json`);
    const { versions, assessments, meetings, outcomes, routeSteps, arrivals } = data;
    const sizes = [versions, assessments, meetings, outcomes, routeSteps, arrivals].map(({ length }) => length);
    expect(sizes).toEqual([1, 2, 1, 1, 1, 1]);
    expect(versions[0]?.case).toMatchObject({ question: marker });
    expect(assessments.map(({ options }) => options.length > 5)).toEqual([true, true]);
    expect(assessments.map((one) => one.id)).toContain(meetings[0]?.assessmentId);
    const { data: description } = await http.get<object>(`${app.address}/api/docs/openapi.json`);
    expect(undescribed({ ...data, versions: [] }, 'CaseExportDto', description)).toEqual([]);
    const check = new Ajv2020({ strict: false, validateFormats: false });
    const schema = JSON.parse(readFileSync('docs/export.schema.json', 'utf8')) as object;
    expect([check.validate(schema, data), check.errors]).toEqual([true, null]);
    expect(check.validate(schema, { ...data, versions: undefined })).toBe(false);
  });

  test('is one that is there', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(refusalOf(await http.get(`/cases/${nowhere}/export`))[0]).toBe(404);
  });
});

describe('of a removed case', () => {
  test('remains that it was, when and by whom it went, and counts: nothing else in any table', async () => {
    const { id, pseudonym } = await makeWhole('2199-01-02');
    expect((await http.delete(`/cases/${id}`, acting)).status).toBe(204);
    const rows = (await everythingStored(app.database)).split('\n').filter((row) => row.includes(pseudonym));
    expect(rows).toEqual([expect.stringContaining(`(local,${pseudonym},coordinator,`)]);
    const counts = { versions: 1, meetings: 1, outcomes: 1, steps: 1, arrivals: 1, cohorts: 0, answers: 2 };
    expect(rows[0]?.endsWith(`,${dayInLondon()})`)).toBe(true);
    const kept = /,"(\{.*\})",/.exec(rows[0] ?? '')?.[1]?.replaceAll('""', '"') ?? '';
    expect(JSON.parse(kept)).toEqual(counts);
    expect((await everythingStored(app.database, ['release'])).includes(id)).toBe(false);
  });
});

describe('the rule', () => {
  const rule = { months: 12, madeUp: false };
  const dueNow = async (more = {}) => (await retention.due({ ...rule, ...more })).map(({ id }) => id);

  test('is off until a site sets it', () => expect(retention.rule).toBeUndefined());

  test('takes what nobody touched for so long, and nothing that was looked at or recorded since', async () => {
    const [old, younger, listed, told] = [await make(), await make(), await make(), await make()];
    await http.post('/meetings', { date: '2199-05-01', kind: 'other', cases: [listed.id] }, acting);
    const past = { date: '2019-05-01', kind: 'other', cases: [old.id, told.id] };
    const { data: meeting } = await http.post<Meeting>('/meetings', past, acting);
    const said = { says: 'x', reasons: [], options: [], present: [], people: [], questions: [] };
    await http.post(`/meetings/${meeting.id}/cases/${told.id}/outcomes`, said, acting);
    await Promise.all([old, listed, told].map(({ id }) => age(id, 12)));
    await age(younger.id, 11);
    expect(await dueNow()).toEqual([old.id]);
    expect(await dueNow({ months: 13 })).toEqual([]);

    expect((await retention.apply(rule)).map(({ id }) => id)).toEqual([old.id]);
    expect((await http.get(`/cases/${old.id}`)).status).toBe(404);
    const rows = (await everythingStored(app.database)).split('\n').filter((row) => row.includes(old.pseudonym));
    expect(rows).toEqual([expect.stringContaining(`(local,${old.pseudonym},"(rule)",`)]);
  });

  test('spares made-up cases unless it is told', async () => {
    await sql(`UPDATE "case" SET "updatedAt" = now() - interval '3 years' WHERE "madeUp"`);
    const [without, withThem] = [await dueNow(), await dueNow({ madeUp: true })];
    expect([without.length, withThem.length]).toEqual([0, 12]);
  });

  test('is applied at a start where it is set', async () => {
    const { id } = await make();
    await age(id, 30);
    const again = await testApp({ RETENTION_MONTHS: '24' }, app.database);
    expect((await http.get(`/cases/${id}`)).status).toBe(404);
    await again.app.close();
  });
});
