import type { AxiosInstance, AxiosResponse } from 'axios';
import type { Assessment } from '../../src/assessments/assessment.js';
import type { WhatIfDocument } from '../../src/assessments/what-if.js';
import type { StoredCase } from '../../src/cases/case.js';
import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, asOf, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

let app: TestApp;
let http: AxiosInstance;
let id: string;

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
  const stored = await http.post<StoredCase>('/cases', { case: madeUpCase }, acting);
  id = (await http.post<Assessment>('/assessments', { asOf, caseId: stored.data.id })).data.id;
});
afterAll(() => app.stop());

const alkFound = {
  key: 'tumourTests',
  value: {
    sample: { timepoint: 'relapse', relapse: 'relapse-1', date: '2026-11-12' },
    gene: 'ALK',
    alteration: 'mutation',
    result: 'found',
  },
};
const suppose = (...suppositions: readonly object[]): Promise<AxiosResponse<WhatIfDocument>> =>
  http.post<WhatIfDocument>(`/assessments/${id}/what-if`, { suppose: suppositions });
const outcomesIn = ({ options }: Assessment | WhatIfDocument) =>
  Object.fromEntries(options.flatMap((one) => one.ruleSets.map((set) => [`${one.id}/${set.id}`, set.outcome])));

describe('what if', () => {
  test('the answer is what it would be, with what is supposed marked, and what it changes', async () => {
    const recorded = (await http.get<Assessment>(`/assessments/${id}`)).data;
    const { status, data } = await suppose(alkFound);
    expect([status, data.whatIfOf, data.asOf, data.release.id]).toEqual([200, id, asOf, recorded.release.id]);
    const option = 'nb-alk-inhibitor-chemotherapy/s1';
    expect([outcomesIn(recorded)[option], outcomesIn(data)[option]]).toEqual(['cannot-be-judged', 'met']);
    expect(data.supposed).toMatchObject([{ supposed: true, says: expect.stringContaining('ALK') as unknown }]);
    expect(data.changes[0]).toMatchObject({ of: 'option', aspect: 'group', steps: [{ cause: 'supposed' }] });
    expect(data.changes).toContainEqual(
      expect.objectContaining({ aspect: 'truth', address: option, before: 'cannot-be-judged', after: 'met' }),
    );
    const marked = JSON.stringify(data.options).match(/"supposed":true/g);
    expect(marked?.length).toBeGreaterThan(0);
    expect(JSON.stringify(recorded)).not.toContain('supposed');
  });

  test('is described field by field, and holds no word that decides or advises', async () => {
    const { data } = await suppose(alkFound, { key: 'bestResponse', value: 'CR' });
    const description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
    expect(undescribed(data, 'WhatIfDto', description)).toEqual([]);
    expect(textsIn(data).flatMap(({ text }) => forbiddenIn(text))).toEqual([]);
  });

  test('nothing of it is stored or logged, and the answer and its case stay as they are', async () => {
    const before = await everythingStored(app.database);
    const answerBefore = (await http.get(`/assessments/${id}`)).data as object;
    const told = { ...alkFound, value: { ...alkFound.value, gene: 'NTRK2' } };
    expect((await suppose(told, { key: 'question', value: 'a supposed question' })).status).toBe(200);
    expect(await everythingStored(app.database)).toBe(before);
    expect((await http.get(`/assessments/${id}`)).data).toEqual(answerBefore);
    expect(app.logged()).toContain('/what-if');
    expect(app.logged()).not.toMatch(/NTRK2|supposed question/);
  });

  test('rests on the case as it was assessed, whatever was recorded since', async () => {
    const { data: made } = await http.post<StoredCase>('/cases', { case: madeUpCase }, acting);
    const { data: first } = await http.post<Assessment>('/assessments', { asOf, caseId: made.id });
    const edited = { ...made.case, diagnosis: { code: 'b-all' } };
    const headers = { ...acting.headers, 'If-Match': '"1"' };
    expect((await http.put(`/cases/${made.id}`, { case: edited }, { headers })).status).toBe(200);
    const body = { suppose: [{ key: 'bestResponse', value: 'CR' }] };
    const { data } = await http.post<WhatIfDocument>(`/assessments/${first.id}/what-if`, body);
    expect(data.case.disease).toBe(first.case.disease);
  });
});

describe('a supposition that is not taken', () => {
  test.each([
    ['an attribute that there is not', [{ key: 'bestRespons', value: 'CR' }], 'suppose[0]', /bestResponse/],
    ['a value that is none', [{ key: 'bestResponse', value: 'splendid' }], 'suppose[0]', /CR/],
    ['a fault inside a value', [alkFound, { key: 'relapses', value: { date: 'soon' } }], 'suppose[1]', /./],
    ['an item that there is not', [{ key: 'relapses/relapse-9/date', value: '2026' }], 'suppose[0]', /relapse-1/],
    ['no value', [{ key: 'bestResponse' }], 'suppose[0].value', /./],
    ['no key', [{ value: 'CR' }], 'suppose[0].key', /./],
    ['a field too many', [{ key: 'bestResponse', value: 'CR', sure: true }], 'suppose[0].sure', /leave it out/],
    ['nothing', [], 'suppose', /./],
    [
      'a key twice',
      ['CR', 'PR'].map((value) => ({ key: 'bestResponse', value })),
      'suppose[1].key',
      /supposed twice: keep one/,
    ],
  ])('%s', async (_, suppositions, path, message) => {
    const [status, { errors = [] }] = refusalOf(await suppose(...suppositions));
    expect([status, errors[0]?.path.slice(0, path.length)]).toEqual([422, path]);
    expect(errors.map((error) => error.message).join()).toMatch(message);
  });

  test('what could tell who a child is, which is not said again', async () => {
    const refused = await suppose({ key: 'question', value: 'for the child of 07700 900123' });
    const [status, { errors }] = refusalOf(refused);
    expect([status, errors?.[0]?.path]).toEqual([422, 'suppose[0].value']);
    expect(JSON.stringify(refused.data) + app.logged()).not.toMatch(/900123/);
  });

  test('on an answer that is not there', async () => {
    const nowhere = '/assessments/00000000-0000-4000-8000-000000000000/what-if';
    expect(refusalOf(await http.post(nowhere, { suppose: [{ key: 'bestResponse', value: 'CR' }] }))[0]).toBe(404);
  });
});
