import axios from 'axios';
import { readFileSync } from 'node:fs';
import type { StoredCase } from '../../src/cases/case.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, clientOf } from './http.js';

let app: TestApp;
beforeAll(async () => void (app = await testApp({ LOG_LEVEL: 'trace' })));
afterAll(() => app.stop());

interface Sent {
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

async function send(path: string, body: URLSearchParams | FormData, cookie = 'acting-person=coordinator') {
  const answer = await axios.post<string>(`${app.address}${path}`, body, {
    headers: { Accept: 'text/html', Cookie: cookie },
    maxRedirects: 0,
    validateStatus: () => true,
  });
  const text = answer.data.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return { status: answer.status, location: String(answer.headers['location'] ?? ''), text } satisfies Sent;
}

const start = (form: Record<string, string>, cookie?: string) => send('/cases/new', new URLSearchParams(form), cookie);
const bringIn = (form: Record<string, string | [string, Blob]>, cookie?: string) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(form))
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, value[1], value[0]);
  return send('/cases/import', data, cookie);
};
const stored = (location: string) => clientOf(app.address).get<StoredCase>(location);

describe('starting a case', () => {
  test('stores what is known, as the acting person, and goes on to the case', async () => {
    const { status, location } = await start({
      ...{ day: '', month: '9', year: '2022', disease: 'neuroblastoma' },
      question: 'What now? (made up)\r\nAnd then?',
    });
    expect(status).toBe(303);
    expect((await stored(location)).data.case).toEqual({
      birthDate: '2022-09',
      diagnosis: { code: 'neuroblastoma' },
      question: 'What now? (made up)\nAnd then?',
    });
  });

  test('keeps apart what nobody knows now, and an age on a day', async () => {
    const { location } = await start({ born: 'unknown', disease: 'unknown', question: '' });
    expect((await stored(location)).data.case).toEqual({
      birthDate: { status: 'unknown' },
      diagnosis: { code: { status: 'unknown' } },
    });
    const other = await start({
      ...{ ageInDays: '1540', onDay: '20', onMonth: '11', onYear: '2025', disease: 'all' },
    });
    expect((await stored(other.location)).data.case).toMatchObject({
      birthDate: { ageInDays: 1540, at: '2025-11-20' },
    });
  });

  test('refuses an identity by its field, keeps what was typed, and stores nothing', async () => {
    const before = await everythingStored(app.database);
    const { status, text } = await start({ born: 'unknown', disease: 'all', question: 'about SW1A 1AA' });
    expect(status).toBe(400);
    expect(text).toContain('Holds what looks like a postcode');
    expect(await everythingStored(app.database)).toEqual(before);
  });

  test('asks who acts where nobody does, and keeps the answer', async () => {
    const form = { born: 'unknown', disease: 'all' };
    expect(await start(form, '')).toMatchObject({
      status: 400,
      text: expect.stringContaining('Choose who acts') as string,
    });
    expect(await start({ ...form, person: 'coordinator' }, '')).toMatchObject({ status: 303 });
  });
});

describe('importing', () => {
  test('stores a sheet as a file, and gives each label back once', async () => {
    const sheet = new Blob([readFileSync('docs/case-sheet.csv')], { type: 'text/csv' });
    const { status, text } = await bringIn({ file: ['cases.csv', sheet], text: '' });
    expect(status).toBe(200);
    expect(text).toMatch(/2 made-up 1 FP-\w+ [a-z]+ · [a-z]+/);
    expect(JSON.stringify(await everythingStored(app.database))).not.toContain('made-up 1');
    expect(app.logged()).not.toContain('made-up 1');
  });

  test('reads what Excel in Britain saves: Windows-1252, days first', async () => {
    const sheet = Buffer.from('diagnosis.code,relapses[1].date,creatinine\r\nwilms,03/04/2025,42 µmol/L\r\n', 'latin1');
    const { status, text } = await bringIn({ file: ['cases.csv', new Blob([sheet])], text: '' });
    expect([status, text]).toEqual([200, expect.stringContaining('Cases stored: 1.')]);
  });

  test('names every bad cell of a pasted sheet by row and column, and stores nothing of it', async () => {
    const before = await everythingStored(app.database);
    const { status, text } = await bringIn({ text: 'diagnosis.code\tbirthDate\nwilms\twhenever\nwilmz\t2020\n' });
    expect(status).toBe(400);
    expect(text).toContain('Nothing was stored. 2 places to mend');
    expect(text).toMatch(/2 B birthDate .*3 A diagnosis\.code/);
    expect(await everythingStored(app.database)).toEqual(before);
  });

  test.each([
    ['YAML', readFileSync('docs/examples/neuroblastoma-alk-awaited.yaml', 'utf8')],
    ['JSON', '{"diagnosis": {"code": "wilms"}}'],
  ])('stores one case of %s, pasted', async (_, text) => {
    expect(await bringIn({ text })).toMatchObject({
      status: 200,
      text: expect.stringContaining('Cases stored: 1.') as string,
    });
  });

  test.each([
    ['diagnosis: { code: wilmz }', 'case.diagnosis.code'],
    ['diagnosis: { code: wilms\nx: [', 'line'],
    ['question: ring 020 7946 0018', 'case.question'],
  ])('names the place in %j that is to be mended', async (text, place) => {
    const { status, text: said } = await bringIn({ text });
    expect([status, said]).toEqual([400, expect.stringContaining(place)]);
  });

  test('takes one of a file and a text, of at most 1 MB', async () => {
    const sheet = new Blob(['x'.repeat(1_100_000)]);
    expect((await bringIn({ text: ' ' })).text).toContain('Choose a file, or paste');
    expect((await bringIn({ text: 'label', file: ['a.csv', new Blob(['label'])] })).text).toContain('not both');
    expect((await bringIn({ text: '', file: ['a.csv', sheet] })).text).toContain('over 1 MB');
  });

  test('hands out the templates of the docs', async () => {
    for (const name of ['case-sheet.csv', 'case-template.yaml']) {
      const { data } = await axios.get<Buffer>(`${app.address}/templates/${name}`, { responseType: 'arraybuffer' });
      expect(data.equals(readFileSync(`docs/${name}`))).toBe(true);
    }
  });
});

describe('the pages around', () => {
  const page = (path: string, headers: Record<string, string> = {}) =>
    axios.get<string>(`${app.address}${path}`, {
      headers: { Accept: 'text/html', ...headers },
      validateStatus: () => true,
    });

  test('the first page shows the soonest meeting that looks at a case', async () => {
    const http = clientOf(app.address);
    const { location } = await start({ born: 'unknown', disease: 'all' });
    const id = location.replace('/cases/', '');
    for (const date of ['2199-01-09', '2199-01-02'])
      await http.post('/meetings', { date, kind: 'local-mdt', cases: [id] }, acting);
    expect((await page('/?limit=100')).data).toContain('2 Jan 2199, Hospital MDT');
    expect((await page('/?limit=100')).data).not.toContain('9 Jan 2199');
  });

  test.each([
    ['/cases/new', { 'Content-Type': 'text/plain' }, 415],
    ['/cases/new', { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://elsewhere.example' }, 403],
    ['/nowhere', { 'Content-Type': 'application/x-www-form-urlencoded' }, 404],
  ])('a form to %s, sent with %j, is answered with a page that says what to do: %i', async (path, headers, status) => {
    const answer = await axios.post<string>(`${app.address}${path}`, 'a=b', {
      headers: { Accept: 'text/html', ...headers },
      validateStatus: () => true,
    });
    expect([answer.status, answer.data]).toEqual([status, expect.stringContaining('<h1')]);
  });

  test('a page that is not there still names who acts', async () => {
    const { status, data } = await page('/nowhere', { Cookie: 'acting-person=coordinator' });
    expect([status, data]).toEqual([404, expect.stringContaining('Acting as Cora')]);
  });

  test('a form that is too large is answered with a page', async () => {
    const { status, text } = await send('/cases/new', new URLSearchParams({ question: 'x'.repeat(1_100_000) }));
    expect([status, text]).toEqual([413, expect.stringContaining('Nothing was kept')]);
  });

  test('someone who has left the register is asked anew, and locked out of nothing', async () => {
    const { status, data } = await page('/', { Cookie: 'acting-person=gone' });
    expect([status, data]).toEqual([200, expect.stringContaining('Nobody is named as acting')]);
  });
});
