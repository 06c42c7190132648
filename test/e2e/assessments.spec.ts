import type { AxiosInstance, AxiosResponse } from 'axios';
import type { Assessment } from '../../src/assessments/assessment.js';
import type { StoredCase } from '../../src/cases/case.js';
import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import { readMadeUpCases } from '../../src/cases/made-up-cases.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, asOf, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp();
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const ask = (body: object, headers: object = {}): Promise<AxiosResponse<Assessment>> =>
  http.post<Assessment>('/assessments', body, { headers: { ...headers } });
const inline = (change: object, day = asOf) => ask({ asOf: day, case: { ...madeUpCase, ...change } });

describe('the same request', () => {
  test('is given the same stored answer, however it is written', async () => {
    const first = await inline({ question: 'asked twice' });
    const { tumourTests, ...rest } = { ...madeUpCase, question: 'asked twice' };
    const second = await ask({
      case: { tumourTests, ...rest, relapses: [{ id: 'relapse-1', ...madeUpCase.relapses[0] }] },
      asOf,
    });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.data).toEqual(first.data);
    expect(second.headers['location']).toBe(`/api/v1/assessments/${first.data.id}`);
  });

  test('twenty times at once is stored once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => inline({ question: 'twenty at once' })));
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([
      ...Array.from({ length: 19 }, () => 200),
      201,
    ]);
    expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
    const rows = (await everythingStored(app.database)).split('\n').filter((row) => row.startsWith('assessment: '));
    expect(rows.filter((row) => row.includes('twenty at once'))).toHaveLength(1);
  });

  test('after its answer was deleted is given the same again, byte for byte but for its id and time', async () => {
    const bare = ({ data: { id: _id, createdAt: _at, ...rest } }: AxiosResponse<Assessment>) => JSON.stringify(rest);
    const first = await inline({ question: 'asked, deleted, asked' });
    expect((await http.delete(`/assessments/${first.data.id}`)).status).toBe(204);
    const second = await inline({ question: 'asked, deleted, asked' });
    expect(second.status).toBe(201);
    expect(second.data.id).not.toBe(first.data.id);
    expect(bare(second)).toBe(bare(first));
  });

  test('on another day, or as a stored case, is another question', async () => {
    const first = await inline({ question: 'which case?' });
    expect((await inline({ question: 'which case?' }, '2026-11-21')).data.id).not.toBe(first.data.id);
    const { id } = (await http.post<StoredCase>('/cases', { case: { ...madeUpCase, question: 'which case?' } }, acting))
      .data;
    const stored = await ask({ asOf, caseId: id });
    expect([stored.status, stored.data.caseId]).toEqual([201, id]);
    expect(stored.data.options).toEqual(first.data.options);
  });

  test('keeps who first asked, where they said so', async () => {
    const first = await ask(
      { asOf, case: { ...madeUpCase, question: 'who asked?' } },
      { 'Acting-Person': 'clinician' },
    );
    const second = await ask({ asOf, case: { ...madeUpCase, question: 'who asked?' } }, acting.headers);
    expect([first.data.person, second.data.person]).toEqual(['clinician', 'clinician']);
    expect((await inline({ question: 'nobody said' })).data).not.toHaveProperty('person');
  });
});

describe('a request that is not answered', () => {
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const either = 'give either `case`, or the id of a stored case as `caseId`';

  test.each([
    ['no day', { case: madeUpCase }, 'asOf'],
    ['a month', { asOf: '2026-11', case: madeUpCase }, 'asOf'],
    ['a day that is none', { asOf: '2026-02-30', case: madeUpCase }, 'asOf'],
    ['a time', { asOf: '2026-11-20T10:00:00Z', case: madeUpCase }, 'asOf'],
    ['a day long gone', { asOf: '0000-01-01', case: madeUpCase }, 'asOf'],
    ['a fault in the case', { asOf, case: { relapses: [{ date: 'soon' }] } }, 'case.relapses[0].date'],
    ['more than it takes', { asOf, case: madeUpCase, release: 'x' }, 'release'],
  ])('for %s', async (_, body, path) => {
    const [status, { errors }] = refusalOf(await ask(body));
    expect([status, errors?.map((error) => error.path)]).toEqual([422, [path]]);
  });

  test.each([
    ['neither a case nor an id', { asOf }],
    ['both', { asOf, case: madeUpCase, caseId: nowhere }],
    ['an id that is none', { asOf, caseId: 'FP-7Q2K' }],
  ])('for %s', async (_, body) => {
    const [status, { errors }] = refusalOf(await ask(body));
    expect([status, errors]).toEqual([422, [{ path: 'caseId', message: either }]]);
  });

  test('for a case that is not there, or a person whom nobody knows', async () => {
    expect(refusalOf(await ask({ asOf, caseId: nowhere }))[0]).toBe(404);
    expect(refusalOf(await ask({ asOf, case: madeUpCase }, { 'Acting-Person': 'unheard-of' }))[0]).toBe(403);
  });

  test('for an answer or an option that is not there', async () => {
    const { id } = (await inline({})).data;
    const paths = [`/assessments/${nowhere}`, '/assessments/%00', `/assessments/${id}/options/nb-nothing`];
    for (const path of paths) expect(refusalOf(await http.get(path))[0]).toBe(404);
    expect(refusalOf(await http.delete(`/assessments/${nowhere}`))[0]).toBe(404);
    expect(refusalOf(await http.get(`/assessments/${id}?full=yes`))[0]).toBe(422);
  });
});

describe('text that a computer may stumble over', () => {
  test.each([
    ['a zero byte', 'made\u0000 up'],
    ['letters beyond the first plane', '👧 made up'],
  ])('%s is kept, and answered', async (_, question) => {
    const first = await inline({ question });
    expect([first.status, (await inline({ question })).status]).toEqual([201, 200]);
  });

  test('half a character is refused', async () => {
    expect(refusalOf(await inline({ question: '\ud800 made up' }))[0]).toBe(400);
  });
});

describe('the answers on the made-up cases', () => {
  const documents: Assessment[] = [];
  beforeAll(async () => {
    for (const { case: sent } of readMadeUpCases()) {
      const { status, data } = await ask({ asOf, case: sent });
      expect(status).toBe(201);
      documents.push(data);
    }
  });

  test('hold no word that decides or advises, in any string shown', () => {
    const found = documents.flatMap((document) =>
      textsIn(document).flatMap(({ path, text }) => forbiddenIn(text).map((word) => `${path}: ${word}`)),
    );
    expect(found).toEqual([]);
  });

  test('show no date of birth', () => {
    const shown = JSON.stringify(documents);
    expect(shown).not.toMatch(/birthDate":|2022-09-03|2015-06-17|2013-02-11|2001-05-06/);
  });

  test('hold what the description of the API says, and nothing else', async () => {
    const description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
    expect(documents.flatMap((document) => undescribed(document, 'AssessmentDto', description))).toEqual([]);
  });

  test('leave the two specimens as they were drawn', () => {
    const groupsOf = (pseudonym: string) => {
      const at = readMadeUpCases().findIndex((one) => one.pseudonym === pseudonym);
      return Object.fromEntries((documents[at]?.groups ?? []).map(({ id, options }) => [id, options]));
    };
    const atDrawn = groupsOf('FP-7Q2K');
    expect(atDrawn).toMatchObject({
      waiting: ['nb-alk-inhibitor-chemotherapy', 'nb-bit'],
      'lines-met': ['nb-beacon2', 'relapse-biopsy'],
      'not-today': ['nb-dfmo'],
    });
    expect(atDrawn['no-rule']?.slice(0, 2)).toEqual(['nb-chemoimmunotherapy', 'nb-molecular-radiotherapy']);
    expect(atDrawn['no-rule']?.slice(2).every((id) => !id.startsWith('nb-'))).toBe(true);
    expect(groupsOf('FP-R5WN')).toMatchObject({ 'sources-differ': ['all-car-t'] });
  });
});
