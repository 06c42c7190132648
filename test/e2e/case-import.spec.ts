import type { AxiosInstance } from 'axios';
import { readFileSync } from 'node:fs';
import type { ImportedCase, StoredCase } from '../../src/cases/case.js';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { acting, clientOf, refusalOf } from './http.js';

let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp({ LOG_LEVEL: 'trace' });
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const send = (sheet: string, headers: Record<string, string> = acting.headers) =>
  http.post<{ items: ImportedCase[] }>('/cases/import', sheet, { headers: { 'Content-Type': 'text/csv', ...headers } });

describe('a sheet of cases', () => {
  test('as the template has it is stored whole, each row under a pseudonym of its own', async () => {
    const { status, data } = await send(readFileSync('docs/case-sheet.csv', 'utf8'));
    expect(status).toBe(201);
    expect(new Set(data.items.map(({ pseudonym }) => pseudonym)).size).toBe(data.items.length);
    for (const { id, pseudonym } of data.items) {
      expect((await http.get<StoredCase>(`/cases/${id}`)).data).toMatchObject({ pseudonym, version: 1, madeUp: false });
    }
  });

  test('is partial where it does not say that a list is complete', async () => {
    const { data } = await send('diagnosis.code,relapses[1].date\r\nneuroblastoma,03/04/2025\r\n');
    const stored = await http.get<StoredCase>(`/cases/${data.items[0]?.id ?? ''}`);
    expect(stored.data.case).toMatchObject({ relapses: { partial: true, items: [{ date: '2025-04-03' }] } });
  });

  test('with one bad cell is refused by row and column, and nothing of it is kept', async () => {
    const before = await everythingStored(app.database);
    const [status, { errors }] = refusalOf(
      await send('diagnosis.code;relapses[1].date\r\nneuroblastoma;2025\r\nwilms;whenever\r\n'),
    );
    expect(status).toBe(422);
    expect(JSON.stringify(errors)).toContain('row 3, column B');
    expect(JSON.stringify(errors)).not.toContain('whenever');
    expect(await everythingStored(app.database)).toBe(before);
  });

  test('has to be sent as CSV, by a person of the register', async () => {
    expect(refusalOf(await http.post('/cases/import', { sheet: '' }, acting))[0]).toBe(400);
    expect(refusalOf(await send('diagnosis.code\r\nwilms\r\n', {}))[0]).toBe(403);
  });
});
