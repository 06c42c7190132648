import axios, { type AxiosInstance } from 'axios';
import { parse } from 'yaml';
import { testApp, type TestApp } from '../app.js';
import { acting, clientOf, madeUpCase } from './http.js';

let service: TestApp;
let api: AxiosInstance;
let pages: AxiosInstance;
beforeAll(async () => {
  service = await testApp();
  api = clientOf(service.address);
  pages = pagesFor('coordinator');
});
afterAll(() => service.stop());

const pagesFor = (person?: string): AxiosInstance =>
  axios.create({
    baseURL: service.address,
    maxRedirects: 0,
    validateStatus: () => true,
    headers: person === undefined ? {} : { cookie: `acting-person=${person}` },
  });

async function newCase(content: object = madeUpCase): Promise<string> {
  const { data } = await api.post<{ id: string }>('/cases', { case: content }, acting);
  return data.id;
}

async function held(id: string): Promise<{ version: number; case: Record<string, unknown> }> {
  const { data } = await api.get<{ version: number; case: Record<string, unknown> }>(`/cases/${id}`);
  return data;
}

const send = (path: string, fields: Record<string, string>, as = pages) =>
  as.post<string>(path, new URLSearchParams(fields).toString());

const platelets = {
  'platelets.n': '1',
  'platelets.0.amount.n': '1',
  'platelets.0.amount.0.value': '45',
  'platelets.0.amount.0.unit': '10*9/L',
};

describe('recording a topic', () => {
  test('makes the next version, under the name of who acts', async () => {
    const id = await newCase();
    const { status, headers } = await send(`/cases/${id}/record/blood-counts`, { version: '1', ...platelets });
    expect([status, headers['location']]).toEqual([303, `/cases/${id}#blood-counts`]);
    expect(await held(id)).toMatchObject({ version: 2, case: { ...madeUpCase, platelets: { amount: '45 10*9/L' } } });
    const { data } = await api.get<{ items: object[] }>(`/cases/${id}/versions`);
    expect(data.items).toMatchObject([{ person: 'coordinator' }, { version: 2, person: 'coordinator' }]);
  });

  test('that changes nothing makes no version', async () => {
    const id = await newCase();
    const { status } = await send(`/cases/${id}/record/blood-counts`, { version: '1', 'platelets.n': '1' });
    expect([status, (await held(id)).version]).toEqual([303, 1]);
  });

  test('is saved before one more entry is added to a list, and comes back where it cannot be', async () => {
    const id = await newCase();
    const at = `/cases/${id}/record/relapses`;
    const count = { version: '1', 'relapseCount.n': '1', 'relapseCount.0.value': '2' };
    const { status, headers } = await send(at, { ...count, add: 'relapses' });
    expect([status, headers['location']]).toEqual([303, `${at}/add`]);
    expect(await held(id)).toMatchObject({ version: 2, case: { relapseCount: 2 } });

    const refused = await send(at, { ...count, version: '2', 'relapseCount.0.value': 'two', add: 'relapses' });
    expect([refused.status, refused.data.includes('value="two"')]).toEqual([400, true]);
    const elsewhere = await send(at, { ...count, version: '2', add: 'tumourTests' });
    expect(elsewhere.headers['location']).toBe(`/cases/${id}#relapses`);
  });

  test('is saved before an entry of a list is opened, to be changed or removed', async () => {
    const id = await newCase();
    const at = `/cases/${id}/record/relapses`;
    const count = (version: string, n: string) => ({ version, 'relapseCount.n': '1', 'relapseCount.0.value': n });
    for (const [version, n, way] of [
      ['1', '2', 'relapses/item/relapse-1'],
      ['2', '3', 'relapses/item/relapse-1/remove'],
    ] as const) {
      const { status, headers } = await send(at, { ...count(version, n), open: way });
      expect([status, headers['location']]).toEqual([303, `/cases/${id}/record/${way}`]);
    }
    expect(await held(id)).toMatchObject({ version: 3, case: { relapseCount: 3 } });
    for (const [version, n, way] of [
      ['3', '1', 'tumourTests/item/test-1'],
      ['4', '2', '//elsewhere.example'],
    ] as const) {
      const { headers } = await send(at, { ...count(version, n), open: way });
      expect(headers['location']).toBe(`/cases/${id}#relapses`);
    }
  });

  test('an amount without its unit comes back as it was typed, and the unit is asked for', async () => {
    const id = await newCase();
    const fields = { ...platelets, 'platelets.0.amount.0.unit': '' };
    const { status, data } = await send(`/cases/${id}/record/blood-counts`, { version: '1', ...fields });
    expect(status).toBe(400);
    expect(data).toContain('<title>Error: Blood counts');
    expect(data).toContain('href="#platelets.0.amount.0.unit"');
    expect(data).toContain('value="45"');
  });

  test('what looks like an identifier is refused at its control, and is in no log', async () => {
    const id = await newCase();
    const fields = { version: '1', 'question.n': '1', 'question.0.value': 'made up, write to who@example.org' };
    const { status, data } = await send(`/cases/${id}/record/question`, fields);
    expect(status).toBe(400);
    expect(data).toContain('href="#question.0.value"');
    expect(data).toContain('holds what looks like an e-mail address');
    expect(service.logged()).not.toContain('who@example.org');
  });

  test('a birth date stays as it is recorded, and stands nowhere on its page', async () => {
    const id = await newCase({ ...madeUpCase, birthDate: '2022-09-05' });
    const { data } = await pages.get<string>(`/cases/${id}/record/child`);
    expect(data).not.toMatch(/value="2022"|2022-09/);
    expect(data).toContain('<option value="keep" selected>');
    const fields = { version: '1', 'birthDate.n': '1', 'birthDate.0.is': 'keep' };
    await send(`/cases/${id}/record/child`, {
      ...fields,
      'sexForClinicalUse.n': '1',
      'sexForClinicalUse.0.is': 'value:male',
    });
    expect((await held(id)).case).toMatchObject({ birthDate: '2022-09-05', sexForClinicalUse: 'male' });
  });
});

describe('two editors of one case', () => {
  test('the second sees what the first wrote, who and when, and loses nothing of what was typed', async () => {
    const id = await newCase();
    await send(`/cases/${id}/record/blood-counts`, { version: '1', ...platelets }, pagesFor('preparer'));
    const mine = { ...platelets, 'platelets.0.amount.0.value': '52' };
    const late = await send(`/cases/${id}/record/blood-counts`, { version: '1', ...mine });
    expect(late.status).toBe(412);
    expect(late.data).toContain('Perry Madeup (made up) saved it');
    expect(late.data).toContain('45 × 10⁹/L');
    expect(late.data).toContain('value="52"');
    expect(late.data).toContain('name="version" value="2"');
    expect((await held(id)).case).toMatchObject({ platelets: { amount: '45 10*9/L' } });
    await send(`/cases/${id}/record/blood-counts`, { version: '2', ...mine });
    expect((await held(id)).case).toMatchObject({ platelets: { amount: '52 10*9/L' } });
  });

  test('what only the first changed is shown as they left it', async () => {
    const id = await newCase();
    await send(`/cases/${id}/record/blood-counts`, { version: '1', ...platelets }, pagesFor('preparer'));
    const late = await send(`/cases/${id}/record/blood-counts`, { version: '1', 'platelets.n': '1' });
    expect([late.status, late.data.includes('value="45"')]).toEqual([412, true]);
  });
});

describe('the case file', () => {
  test.each([
    ['json', 'application/json'],
    ['yaml', 'application/yaml'],
  ])('is given as %s, and read in again it is the same case', async (format, type) => {
    const id = await newCase();
    const { data, headers } = await pages.get<string>(`/cases/${id}/export/${format}`, { responseType: 'text' });
    expect(headers['content-type']).toContain(type);
    expect((await held(await newCase(parse(data) as object))).case).toEqual((await held(id)).case);
  });

  test('a case is deleted after it was asked, by somebody', async () => {
    const id = await newCase();
    expect((await send(`/cases/${id}/delete`, {}, pagesFor())).status).toBe(403);
    expect((await send(`/cases/${id}/delete`, {})).headers['location']).toBe('/');
    expect((await pages.get(`/cases/${id}`)).status).toBe(404);
  });
});

describe('where nobody acts', () => {
  test('a form is not shown before somebody is named', async () => {
    const id = await newCase();
    const { status, headers } = await pagesFor().get(`/cases/${id}/record/blood-counts`);
    expect([status, headers['location']]).toEqual([303, `/who-acts?back=/cases/${id}/record/blood-counts`]);
  });

  test('a form that was sent comes back with what was typed, asks, and is saved under the name that is chosen', async () => {
    const id = await newCase();
    const asked = await send(`/cases/${id}/record/blood-counts`, { version: '1', ...platelets }, pagesFor());
    expect([asked.status, asked.data.includes('value="45"')]).toEqual([403, true]);
    const fields = { version: '1', acting: 'clinician', ...platelets };
    const saved = await send(`/cases/${id}/record/blood-counts`, fields, pagesFor());
    expect(String(saved.headers['set-cookie'])).toContain('acting-person=clinician');
    expect((await held(id)).version).toBe(2);
  });
});

describe('an entry of a list', () => {
  const alk = {
    'gene.n': '1',
    'gene.0.value': 'ALK',
    'alteration.n': '1',
    'alteration.0.is': 'value:amplification',
    'result.n': '1',
    'result.0.is': 'status:requested',
    'result.0.from': 'the genomics laboratory',
    'result.0.due.day': '4',
    'result.0.due.month': '12',
    'result.0.due.year': '2026',
  };

  test('is added to a list of which nothing was said, which is then not said to be whole', async () => {
    const id = await newCase({ ...madeUpCase, tumourTests: undefined });
    const { headers } = await send(`/cases/${id}/record/tumourTests/add`, { version: '1', ...alk });
    expect(headers['location']).toBe(`/cases/${id}/record/tumour#tumourTests`);
    const requested = { from: 'the genomics laboratory', due: '2026-12-04' };
    const test = { id: 'test-1', gene: 'ALK', alteration: 'amplification', result: { status: 'requested', requested } };
    expect((await held(id)).case['tumourTests']).toEqual({ items: [test], partial: true });
  });

  test('without what it is of is refused where that is missing', async () => {
    const id = await newCase();
    const { status, data } = await send(`/cases/${id}/record/tumourTests/add`, {
      version: '1',
      'gene.n': '1',
      'alteration.n': '1',
    });
    expect([status, data.includes('Looked for: is needed')]).toEqual([400, true]);
  });

  test('is changed and removed; a list that lost its last entry is not said to be empty', async () => {
    const id = await newCase();
    const relapse = { version: '1', 'date.n': '1', 'date.0.value.year': '2026', 'date.0.value.month': '10' };
    await send(`/cases/${id}/record/relapses/item/relapse-1`, relapse);
    expect((await held(id)).case['relapses']).toEqual([{ id: 'relapse-1', date: '2026-10', sites: ['bone'] }]);
    const sample = { 'sample.n': '1', 'sample.0.relapse.n': '1', 'sample.0.relapse.0.value': 'relapse-1' };
    await send(`/cases/${id}/record/tumourTests/add`, { version: '2', ...alk, ...sample });
    await send(`/cases/${id}/record/relapses/item/relapse-1/remove`, { version: '3' });
    expect((await held(id)).case['relapses']).toEqual({ items: [], partial: true });
  });

  test('a judgement is kept under the name of who makes it', async () => {
    const id = await newCase();
    const fields = { 'on.n': '1', 'on.0.value': 'platelets', 'accepted.n': '1', 'accepted.0.is': 'value:yes' };
    await send(`/cases/${id}/record/judgements/add`, { version: '1', ...fields }, pagesFor('clinician'));
    expect((await held(id)).case['judgements']).toMatchObject({ items: [{ on: 'platelets', by: 'clinician' }] });
  });

  test.each(['/record/nothing', '/record/platelets/add', '/record/relapses/item/relapse-9'])(
    'there is no %s',
    async (path) => {
      expect((await pages.get(`/cases/${await newCase()}${path}`)).status).toBe(404);
    },
  );
});
