import type { AxiosInstance } from 'axios';
import type { Type } from '@nestjs/common';
import { CasesService } from '../../src/cases/cases.service.js';
import { CatalogueService } from '../../src/catalogue/catalogue.service.js';
import { ArrivalRepository } from '../../src/chase/arrival.repository.js';
import { ChaseService } from '../../src/chase/chase.service.js';
import type { StoredCase } from '../../src/cases/case.js';
import type { Awaited, ChaseList } from '../../src/chase/awaited.js';
import { testApp, type TestApp } from '../app.js';
import { acting, clientOf, madeUpCase, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const nowhere = '00000000-0000-4000-8000-000000000000';
const alk = (alteration: string, due: string) => ({
  sample: { timepoint: 'relapse', relapse: 'relapse-1', date: '2020-11-12' },
  gene: 'ALK',
  alteration,
  result: { requested: { from: 'the genomics laboratory (made up)', on: '2020-11-13', due } },
});
const awaiting = {
  ...madeUpCase,
  tumourTests: [alk('mutation', '2020-12'), alk('amplification', '2199-01-01')],
  platelets: [{ value: '80 10*9/L', date: '2020-11-01' }, { requested: { from: 'the ward (made up)' } }],
  transplants: 'requested',
};
let app: TestApp;
let http: AxiosInstance;

beforeAll(async () => {
  app = await testApp({ LOG_LEVEL: 'trace' });
  http = clientOf(app.address);
});
afterAll(() => app.stop());

const make = async (body: object = awaiting): Promise<string> => {
  const { data, status } = await http.post<StoredCase>('/cases', { case: body }, acting);
  expect([status, data.id]).toEqual([201, expect.any(String)]);
  return data.id;
};
const list = async (): Promise<ChaseList> => (await http.get<ChaseList>('/chase-list')).data;
const of = async (id: string): Promise<readonly Awaited[]> =>
  (await list()).items.filter(({ caseId }) => caseId === id);

describe('the chase list', () => {
  test('seen on a later day is the one that would be worked out anew', async () => {
    const born = { ...awaiting, birthDate: '2025-12-24', relapses: [{ date: '2026-12-01', sites: ['bone'] }] };
    const ids = [await make(born), await make()];
    const here = <One>(what: Type<One>): One => app.app.get(what, { strict: false });
    const anew = () => new ChaseService(here(CasesService), here(CatalogueService), here(ArrivalRepository));
    const held = anew();
    const told: string[] = [];
    for (const day of [
      '2026-11-20',
      '2026-11-21',
      '2026-12-02',
      '2026-12-25',
      '2028-12-25',
      '2199-01-02',
      '2026-11-20',
    ]) {
      const { items } = await held.list(day);
      expect(items).toEqual((await anew().list(day)).items);
      told.push(JSON.stringify(items.filter(({ caseId }) => ids.includes(caseId))));
    }
    expect(told[1]).toBe(told[0]);
    expect(new Set(told).size).toBeGreaterThan(2);
  });

  test('has everything requested, wherever it stands in the record, with whom, when and whether it is overdue', async () => {
    const found = await of(await make());
    const short = found.map(({ key, name, isOverdue, request }) => [key, name, isOverdue, request.from ?? '']);
    expect(short).toEqual([
      ['tumourTests/test-1/result', 'ALK mutation', true, 'the genomics laboratory (made up)'],
      ['tumourTests/test-2/result', 'ALK amplification', false, 'the genomics laboratory (made up)'],
      ['transplants', 'Every stem cell transplant', false, ''],
      ['platelets', 'Platelets', false, 'the ward (made up)'],
    ]);
    const { data: description } = await http.get<object>(`${app.address}/api/docs/openapi.json`);
    expect(undescribed(await list(), 'ChaseListDto', description)).toEqual([]);
  });

  test('names the options whose answers wait on it, as the answer does', async () => {
    const found = await of(await make());
    const waiting = found.find(({ name }) => name === 'ALK amplification')?.options.map(({ id }) => id);
    expect(waiting).toContain('nb-alk-inhibitor-chemotherapy');
    expect(found.find(({ name }) => name === 'Every stem cell transplant')?.options).toEqual([]);
  });

  test('keeps what has arrived until it is recorded; another request under the same key has not arrived', async () => {
    const id = await make();
    const key = 'tumourTests/test-1/result';
    const noted = await http.post<Awaited>('/chase-list/arrivals', { caseId: id, key, day: '2020-12-01' }, acting);
    expect([noted.status, noted.data.arrived]).toEqual([201, { day: '2020-12-01', person: 'coordinator' }]);
    expect((await of(id)).filter(({ arrived }) => arrived !== undefined).map((one) => one.key)).toEqual([key]);

    const anew = { ...alk('mutation', '2199-01-01'), result: { requested: { on: '2021-01-01' } } };
    const edit = (tests: readonly object[], version: number) =>
      http.put(
        `/cases/${id}`,
        { case: { ...awaiting, tumourTests: tests } },
        { headers: { ...acting.headers, 'If-Match': `"${version}"` } },
      );
    await edit([anew], 1);
    expect((await of(id)).find((one) => one.key === key)?.arrived).toBeUndefined();
    await edit([{ ...anew, result: 'found' }], 2);
    expect((await of(id)).map((one) => one.key)).toEqual(['transplants', 'platelets']);
  });

  test.each([
    [{ key: 'hb' }, 404],
    [{ caseId: nowhere }, 404],
    [{ day: '2199-01-01' }, 422],
    [{ key: '' }, 422],
  ])('an arrival of %j is refused', async (wrong, status) => {
    const body = { caseId: await make(), key: 'platelets', ...wrong };
    expect(refusalOf(await http.post('/chase-list/arrivals', body, acting))[0]).toBe(status);
    expect(refusalOf(await http.post('/chase-list/arrivals', body))[0]).toBe(403);
  });

  test('of two hundred cases that await something is there within a second, once they were read', async () => {
    const stored = (await list()).items.length;
    for (let at = 0; at < 200; at += 20) await Promise.all(Array.from({ length: 20 }, () => make()));
    const took: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      expect((await list()).items.length).toBe(stored + 800);
      took.push(performance.now() - start);
    }
    expect(Math.min(...took)).toBeLessThan(1000);
  });
});
