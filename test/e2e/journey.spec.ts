import type { AxiosInstance } from 'axios';
import type { Assessment } from '../../src/assessments/assessment.js';
import type { StalenessDocument } from '../../src/assessments/staleness.js';
import type { CaseSummary, StoredCase } from '../../src/cases/case.js';
import { readMadeUpCases } from '../../src/cases/made-up-cases.js';
import type { Page } from '../../src/platform/page.js';
import { testApp, type TestApp } from '../app.js';
import { acting, asOf, clientOf, madeUpCase } from './http.js';

let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
});
afterAll(() => app.stop());

test('a case goes in, an explained answer comes out, and both can be taken away again', async () => {
  const created = await http.post<StoredCase>('/cases', { case: madeUpCase }, acting);
  expect([created.status, created.headers['etag']]).toEqual([201, '"1"']);
  expect(created.data).toMatchObject({ version: 1, madeUp: false, case: { relapses: [{ id: 'relapse-1' }] } });
  const { id, pseudonym } = created.data;
  expect(created.headers['location']).toBe(`/api/v1/cases/${id}`);

  const asked = await http.post<Assessment>('/assessments', { asOf, caseId: id });
  expect(asked.status).toBe(201);
  expect(asked.data).toMatchObject({
    asOf,
    caseId: id,
    caseVersion: 1,
    pseudonym,
    engineVersion: expect.any(String) as unknown,
  });
  expect(asked.data.release).toMatchObject({ clinicallyApproved: false, says: 'not clinically approved' });
  const bit = asked.data.options.find((option) => option.id === 'nb-bit');
  expect(bit?.ruleSets[0]?.outcome).toBe('cannot-be-judged');
  expect(bit?.ruleSets[0]?.missing.map(({ waitsFor }) => waitsFor).join()).toMatch(/ALK/);

  const { relapses } = created.data.case;
  const found = {
    id: 'test-1',
    sample: { timepoint: 'relapse', relapse: 'relapse-1', date: '2026-11-12' },
    gene: 'ALK',
  };
  const tumourTests = [{ ...found, alteration: 'amplification', result: 'found' }];
  const edited = await http.put<StoredCase>(
    `/cases/${id}`,
    { case: { ...madeUpCase, relapses, tumourTests } },
    { headers: { ...acting.headers, 'If-Match': created.headers['etag'] as string } },
  );
  expect([edited.status, edited.data.version, edited.headers['etag']]).toEqual([200, 2, '"2"']);

  const again = await http.post<Assessment>('/assessments', { asOf, caseId: id });
  expect([again.status, again.data.caseVersion]).toEqual([201, 2]);
  const alk = await http.get<Assessment>(`/assessments/${again.data.id}/options/nb-alk-inhibitor-chemotherapy`);
  expect(alk.data.options.map((option) => [option.id, option.ruleSets[0]?.outcome])).toEqual([
    ['nb-alk-inhibitor-chemotherapy', 'met'],
  ]);
  const { staleness, ...first } = (
    await http.get<Assessment & { readonly staleness: StalenessDocument }>(`/assessments/${asked.data.id}`)
  ).data;
  expect([first, staleness.moved.map(({ what }) => what)]).toEqual([asked.data, ['record']]);

  expect((await http.delete(`/cases/${id}`, acting)).status).toBe(204);
  for (const gone of [`/cases/${id}`, `/assessments/${asked.data.id}`, `/assessments/${again.data.id}`]) {
    expect((await http.get(gone)).status).toBe(404);
  }
});

test('a fresh service has the twelve made-up cases, each of which says so and can be assessed', async () => {
  const { items, next } = (await http.get<Page<CaseSummary>>('/cases')).data;
  expect(next).toBeNull();
  expect(items.map(({ pseudonym }) => pseudonym).sort()).toEqual(
    readMadeUpCases()
      .map(({ pseudonym }) => pseudonym)
      .sort(),
  );
  for (const { id, madeUp } of items) {
    const stored = (await http.get<StoredCase>(`/cases/${id}`)).data;
    expect([madeUp, stored.case['question']]).toEqual([true, expect.stringContaining('(made up)')]);
    expect((await http.post('/assessments', { asOf, caseId: id })).status).toBe(201);
  }
});
