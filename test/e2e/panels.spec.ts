import type { AxiosInstance } from 'axios';
import type { StoredCase } from '../../src/cases/case.js';
import type { CaseRoute, CaseRoutes, LateCase } from '../../src/panels/case-route.js';
import type { Panel, Sitting } from '../../src/panels/panel.js';
import { testApp, type TestApp } from '../app.js';
import { inDays } from '../days-ahead.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const route = 'route-nb-national-panel';
const nowhere = '00000000-0000-4000-8000-000000000000';
const named = (version: number) => ({ headers: { ...acting.headers, 'If-Match': `"${version}"` } });
let app: TestApp;
let http: AxiosInstance;
let description: object;

beforeAll(async () => {
  app = await testApp({ LOG_LEVEL: 'trace' });
  http = clientOf(app.address);
  description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
});
afterAll(() => app.stop());

const makeCase = async (): Promise<string> =>
  (await http.post<StoredCase>('/cases', { case: madeUpCase }, acting)).data.id;
const routesOf = async (id: string): Promise<CaseRoutes> => (await http.get<CaseRoutes>(`/cases/${id}/routes`)).data;
const panelOf = async (id: string): Promise<CaseRoute | undefined> =>
  (await routesOf(id)).routes.find((one) => one.route === route);
const step = (id: string, body: object, of = route) =>
  http.post<CaseRoutes>(`/cases/${id}/routes/${of}/steps`, body, acting);
const lateOf = async (id: string): Promise<readonly (readonly [string, string])[]> => {
  const { data } = await http.get<{ items: readonly LateCase[] }>('/late');
  expect(undescribed(data, 'LateCasesDto', description)).toEqual([]);
  return data.items.filter(({ caseId }) => caseId === id).map(({ what, since }) => [what, since]);
};

describe('the sittings of a panel', () => {
  const add = (body: object, of = route) => http.post<Sitting>(`/panels/${of}/sittings`, body, acting);

  test('are kept with who added them, the earliest first', async () => {
    await add({ date: '2199-05-02', papersBy: '2199-04-25' });
    const { status, headers, data } = await add({ date: '2199-05-01' });
    expect([status, headers['etag']]).toEqual([201, '"1"']);
    expect(data).toMatchObject({ route, date: '2199-05-01', isCancelled: false, person: 'coordinator' });
    const panel = (await http.get<Panel>(`/panels/${route}`)).data;
    expect(panel.sittings.map(({ date }) => date)).toEqual(['2199-05-01', '2199-05-02']);
    expect(undescribed(panel, 'PanelDto', description)).toEqual([]);
    const { data: all } = await http.get<{ items: readonly Panel[] }>('/panels');
    expect(all.items.map(({ id }) => id)).toContain('route-mdt');
  });

  test('are changed on the version that was read, and cancelled, and stay', async () => {
    const { id } = (await add({ date: '2199-06-01' })).data;
    const address = `/panels/${route}/sittings/${id}`;
    const body = { date: '2199-06-01', papersBy: '2199-05-30', isCancelled: true };
    expect(refusalOf(await http.put(address, body, acting))[0]).toBe(428);
    expect((await http.put<Sitting>(address, body, named(1))).data).toMatchObject({ version: 2, ...body });
    expect(refusalOf(await http.put(address, body, named(1)))[0]).toBe(412);
    expect(
      refusalOf(await http.put(address, { ...body, date: '2199-05-01', papersBy: '2199-05-01' }, named(2)))[0],
    ).toBe(409);
  });

  test.each([
    [{ date: '2199-07-01', papersBy: '2199-07-02' }, 422, 'papersBy'],
    [{ date: 'soon' }, 422, 'date'],
    [{ date: '2199-07-01', isCancelled: 'no' }, 422, 'isCancelled'],
  ])('%j is refused', async (body, status, path) => {
    const [seen, { errors }] = refusalOf(await add(body));
    expect([seen, errors?.[0]?.path]).toEqual([status, path]);
  });

  test('once a day, of a route that there is, by somebody who is named', async () => {
    expect(refusalOf(await add({ date: '2199-05-01' }))[0]).toBe(409);
    expect(refusalOf(await add({ date: '2199-08-01' }, 'route-x'))[0]).toBe(404);
    expect(refusalOf(await http.post(`/panels/${route}/sittings`, { date: '2199-08-01' }))[0]).toBe(403);
    const missing = `/panels/${route}/sittings/${nowhere}`;
    expect(refusalOf(await http.put(missing, { date: '2199-08-01' }, named(1)))[0]).toBe(404);
  });
});

describe('a case on its routes', () => {
  test('has those that its disease opens, with permission as the case has it, and nothing recorded', async () => {
    const id = await makeCase();
    const found = await routesOf(id);
    expect(undescribed(found, 'CaseRoutesDto', description)).toEqual([]);
    expect(found.routes.map((one) => one.route)).not.toContain('route-leukaemia-panel');
    const panel = await panelOf(id);
    expect(panel).toMatchObject({ needsPermission: true, permission: 'not-recorded', isBegun: false, late: [] });
    expect(panel?.steps.every(({ state }) => state === 'not-recorded')).toBe(true);

    const raw = { ...madeUpCase, permissionExternalDiscussion: 'no' };
    await http.put(`/cases/${id}`, { case: raw }, named(1));
    expect((await panelOf(id))?.permission).toBe('no');
  });

  test('keeps who recorded a step and when; the last record counts, and setting out anew sets them aside', async () => {
    const id = await makeCase();
    await step(id, { step: 'images' });
    await step(id, { step: 'images', state: 'no', day: inDays(-1) });
    const images = (await panelOf(id))?.steps[0];
    expect(images).toMatchObject({ step: 'images', state: 'no', day: inDays(-1), person: 'coordinator' });
    await step(id, { step: 'begun-anew' });
    expect((await panelOf(id))?.isBegun).toBe(false);
  });

  test('is put down for a sitting in the case itself, on the version that was read', async () => {
    const id = await makeCase();
    const choose = (body: object, version: number) =>
      http.put<CaseRoutes>(`/cases/${id}/routes/${route}/sitting`, body, named(version));
    const chosen = await choose({ date: '2199-05-02' }, 1);
    expect([chosen.status, chosen.headers['etag']]).toEqual([200, '"2"']);
    expect((await panelOf(id))?.sitting).toEqual({ date: '2199-05-02', papersBy: '2199-04-25', isCancelled: false });
    const { data } = await http.get<StoredCase>(`/cases/${id}`);
    expect(data.case['panelSittings']).toEqual([{ id: 'sitting-1', route, date: '2199-05-02' }]);
    expect(refusalOf(await choose({}, 1))[0]).toBe(412);
    await choose({}, 2);
    expect((await panelOf(id))?.sitting).toBeUndefined();
    expect(refusalOf(await choose({ date: inDays(-1) }, 3))[0]).toBe(422);
  });

  test('is late where a sitting is over without advice, then where the family is not told', async () => {
    const id = await makeCase();
    const raw = { ...madeUpCase, panelSittings: [{ route, date: inDays(-10) }] };
    await http.put(`/cases/${id}`, { case: raw }, named(1));
    expect(await lateOf(id)).toEqual([['advice', inDays(-10)]]);
    await step(id, { step: 'advice-received', day: inDays(-2) });
    expect(await lateOf(id)).toEqual([['family', inDays(-2)]]);
    await step(id, { step: 'family-told' });
    expect(await lateOf(id)).toEqual([]);
    await http.delete(`/cases/${id}`, acting);
    expect(await lateOf(id)).toEqual([]);
  });

  test.each([
    [{ step: 'tea' }, 'step'],
    [{ step: 'images', state: 'maybe' }, 'state'],
    [{ step: 'images', day: inDays(1) }, 'day'],
    [{ step: 'images', note: 'x' }, 'note'],
  ])('%j is refused', async (body, path) => {
    const [status, { errors }] = refusalOf(await step(await makeCase(), body));
    expect([status, errors?.[0]?.path]).toEqual([422, path]);
  });

  test('that is not there, or on no such route, is not found', async () => {
    const id = await makeCase();
    expect(refusalOf(await http.get(`/cases/${nowhere}/routes`))[0]).toBe(404);
    expect(refusalOf(await step(nowhere, { step: 'images' }))[0]).toBe(404);
    expect(refusalOf(await step(id, { step: 'images' }, 'route-x'))[0]).toBe(404);
  });
});
