import type { AxiosInstance } from 'axios';
import type { CaseSummary, CaseVersion, StoredCase } from '../../src/cases/case.js';
import type { Page } from '../../src/platform/page.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, asOf, clientOf, madeUpCase, refusalOf } from './http.js';

let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp({ LOG_LEVEL: 'trace' });
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const create = async (): Promise<StoredCase> =>
  (await http.post<StoredCase>('/cases', { case: madeUpCase }, acting)).data;
const put = (id: string, ifMatch?: string, body: object = { case: madeUpCase }) => {
  const named = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
  return http.put<StoredCase>(`/cases/${id}`, body, { headers: { ...acting.headers, ...named } });
};

describe('editing a case', () => {
  test('has to name the version that was read', async () => {
    const { id } = await create();
    for (const ifMatch of [undefined, '*', ' ']) {
      const [status, { detail }] = refusalOf(await put(id, ifMatch));
      expect([status, detail]).toEqual([428, expect.stringContaining('If-Match')]);
    }
  });

  test('a second editor is told, and nothing of theirs is kept', async () => {
    const { id } = await create();
    expect((await put(id, '"1"')).status).toBe(200);
    for (const ifMatch of ['"1"', '"3"', 'W/"2"', 'x']) expect(refusalOf(await put(id, ifMatch))[0]).toBe(412);
    expect((await http.get<StoredCase>(`/cases/${id}`)).data.version).toBe(2);
  });

  test('of twenty editors at once one is first', async () => {
    const { id } = await create();
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(id, '"1"')));
    const statuses = answers.map(({ status }) => status).sort((one, other) => one - other);
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  });

  test('keeps who wrote each version, and the ids of items', async () => {
    const { id, case: kept } = await create();
    const headers = { 'Acting-Person': 'clinician', 'If-Match': '"1"' };
    const edited = await http.put<StoredCase>(`/cases/${id}`, { case: kept }, { headers });
    expect(edited.data.case).toEqual(kept);
    const first = (await http.get<Page<CaseVersion>>(`/cases/${id}/versions?limit=1`)).data;
    expect(first).toMatchObject({ items: [{ version: 1, person: 'coordinator' }], next: '1' });
    const second = (await http.get<Page<CaseVersion>>(`/cases/${id}/versions?after=${first.next}`)).data;
    expect(second).toMatchObject({ items: [{ version: 2, person: 'clinician' }], next: null });
  });
});

describe('the list of cases', () => {
  test('gives each case once, page by page, and nothing that a case records', async () => {
    await Promise.all(Array.from({ length: 5 }, create));
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { data }: { data: Page<CaseSummary> } = await http.get(
        `/cases?limit=3${next === '' ? '' : `&after=${next}`}`,
      );
      seen.push(...data.items.map(({ pseudonym }) => pseudonym));
      expect(JSON.stringify(data)).not.toMatch(/neuroblastoma|made up, for a test/);
      next = data.next;
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.every((pseudonym) => /^FP-[2-9C-X]{4}$/.test(pseudonym))).toBe(true);
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'limit=1.5', 'limit=1&limit=2', 'after=%00', 'after=', 'size=1'])(
    'refuses ?%s',
    async (query) => {
      const [status, { errors }] = refusalOf(await http.get(`/cases?${query}`));
      expect([status, errors?.[0]?.path]).toEqual([422, query.split('=')[0]]);
    },
  );
});

describe('who acts', () => {
  test('has to be said where a case is written or removed', async () => {
    const { id } = await create();
    const answers = [
      await http.post('/cases', { case: madeUpCase }),
      await http.put(`/cases/${id}`, { case: madeUpCase }, { headers: { 'If-Match': '"1"' } }),
      await http.delete(`/cases/${id}`),
      await http.delete(`/cases/${id}`, { headers: { 'Acting-Person': 'nobody-known' } }),
    ];
    expect(answers.map((answer) => refusalOf(answer)[0])).toEqual([403, 403, 403, 403]);
    expect((await http.get(`/cases/${id}`)).status).toBe(200);
  });
});

describe('what is not there', () => {
  const nowhere = '00000000-0000-4000-8000-000000000000';

  test.each([nowhere, 'x', '%00', 'FP-7Q2K', `${nowhere}'`])('the case %s', async (id) => {
    const answers = [
      await http.get(`/cases/${id}`),
      await http.get(`/cases/${id}/versions`),
      await put(id, '"1"'),
      await http.delete(`/cases/${id}`, acting),
    ];
    expect(answers.map((answer) => refusalOf(answer)[0])).toEqual([404, 404, 404, 404]);
  });

  test('a question where an address takes none is refused', async () => {
    const { id } = await create();
    const [status, { errors }] = refusalOf(await http.get(`/cases/${id}?version=1`));
    expect([status, errors]).toEqual([422, [{ path: 'version', message: 'is not a known field: leave it out' }]]);
  });
});

describe('a case that cannot be kept', () => {
  const errorsOf = async (sent: unknown) => {
    const [status, { errors = [] }] = refusalOf(await http.post('/cases', { case: sent }, acting));
    expect(status).toBe(422);
    return errors.map(({ path, message }) => `${path}: ${message}`);
  };

  test('is refused with the place of each fault and without its value', async () => {
    const sent = {
      relapses: [{ date: '2026-02-30' }],
      bestRespons: 'CR',
      relapseCount: 'marker-two',
      diagnosis: { code: 'x' },
    };
    const errors = await errorsOf(sent);
    expect(errors).toEqual(
      expect.arrayContaining([
        'case.relapses[0].date: not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
        'case.bestRespons: unknown attribute; did you mean `bestResponse`?',
        expect.stringMatching(/^case\.relapseCount: not a whole number/),
        expect.stringMatching(/^case\.diagnosis\.code: not one of/),
      ]),
    );
    expect(errors.join()).not.toMatch(/2026-02-30|marker/);
  });

  test.each([[undefined], [null], ['x'], [[]], [1]])('%j is no case', async (sent) =>
    expect(await errorsOf(sent)).toEqual(['case: not an object of attributes']),
  );

  test.each(['constructor', 'toString', 'hasOwnProperty'])('the key %s is refused, at any depth', async (key) => {
    const answer = await http.post('/cases', { case: { relapses: [{ [key]: { a: 1 } }] } }, acting);
    expect(refusalOf(answer)[0]).toBe(400);
  });

  test('a body over 1 MB, and one that is no JSON, are refused', async () => {
    const long = await http.post('/cases', { case: { question: 'x'.repeat(1024 * 1024) } }, acting);
    expect(refusalOf(long)[0]).toBe(413);
    const headers = { ...acting.headers, 'Content-Type': 'application/json' };
    const asItStands = { headers, transformRequest: (text: string) => text };
    expect(refusalOf(await http.post('/cases', '{"case":', asItStands))[0]).toBe(400);
  });

  test.each([
    ['question', 'NHS 943 476 5919', 'an NHS number'],
    ['question', 'write to ann@example.org', 'an e-mail address'],
    ['question', 'lives at SW1A 1AA', 'a postcode'],
    ['question', 'ring 07700 900123', 'a telephone number'],
  ] as const)(
    '%s with what looks like an identifier is refused by kind, and leaves no trace',
    async (key, text, kind) => {
      const errors = await errorsOf({ ...madeUpCase, [key]: text });
      expect(errors).toEqual([`case.${key}: holds what looks like ${kind}: take it out, a case holds no identity`]);
      refusalOf(await http.post('/assessments', { asOf, case: { ...madeUpCase, [key]: text } }));
      const places = [errors.join(), app.logged(), await everythingStored(app.database, ['release'])].join('\n');
      expect(places).not.toContain(text);
      expect(places.replaceAll(' ', '')).not.toContain(text.replaceAll(' ', '').slice(-8));
    },
  );
});

describe('removing a case', () => {
  test('leaves nothing of it in any table, but its pseudonym', async () => {
    const marker = 'MARKER-OF-A-MADE-UP-CASE';
    const sent = { ...madeUpCase, question: marker };
    const { id, pseudonym } = (await http.post<StoredCase>('/cases', { case: sent }, acting)).data;
    await put(id, '"1"', { case: { ...sent, bestResponse: { value: 'CR', note: marker } } });
    await http.post('/assessments', { asOf, caseId: id });
    const inline = (await http.post<{ id: string }>('/assessments', { asOf, case: sent })).data;
    expect((await everythingStored(app.database)).split(marker).length).toBeGreaterThan(5);

    expect((await http.delete(`/cases/${id}`, acting)).status).toBe(204);
    expect((await http.delete(`/assessments/${inline.id}`)).status).toBe(204);

    const left = await everythingStored(app.database);
    expect(left).not.toContain(marker);
    expect(left).not.toContain(id);
    expect(left.split('\n').filter((row) => row.includes(pseudonym))).toEqual([expect.stringMatching(/^pseudonym: /)]);
    expect(app.logged()).not.toContain(marker);
  });
});
