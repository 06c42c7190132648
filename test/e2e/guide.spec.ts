import type { AxiosInstance } from 'axios';
import { CATALOGUE as catalogue } from '../catalogue.js';
import { GUIDE_LISTS, type GuideList } from '../../src/catalogue/guide.js';
import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import type { Page } from '../../src/platform/page.js';
import { testApp, type TestApp } from '../app.js';
import { clientOf, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const PATHS: Readonly<Record<GuideList, readonly [string, string]>> = {
  routes: ['routes', 'RouteDto'],
  pathways: ['pathways', 'PathwayDto'],
  phases: ['phases', 'PhaseDto'],
  factors: ['factors', 'FactorDto'],
  discussionPoints: ['discussion-points', 'DiscussionPointDto'],
  cautions: ['cautions', 'CautionDto'],
  resources: ['resources', 'ResourceDto'],
};

describe('the guide over HTTP', () => {
  let app: TestApp;
  let http: AxiosInstance;

  beforeAll(async () => {
    app = await testApp();
    http = clientOf(app.address);
  });
  afterAll(() => app.stop());

  test.each(GUIDE_LISTS)('gives the %s, page by page and one by one, as they are described', async (list) => {
    const [path, model] = PATHS[list];
    const items: { id: string }[] = [];
    for (let after = ''; ;) {
      const page = (await http.get<Page<{ id: string }>>(`/${path}?limit=7${after}`)).data;
      items.push(...page.items);
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(items.map(({ id }) => id)).toEqual(catalogue[list].map(({ id }) => id));
    const description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
    expect(items.flatMap((item) => undescribed(item, model, description))).toEqual([]);
    expect((await http.get(`/${path}/${items[0]?.id}`)).data).toEqual(items[0]);
    expect(textsIn(items).flatMap(({ text }) => forbiddenIn(text))).toEqual([]);
    expect(refusalOf(await http.get(`/${path}/none`))[0]).toBe(404);
    expect(refusalOf(await http.get(`/${path}?asOf=2026`))[0]).toBe(422);
  });

  test('a resource says how old it is on the day that is asked', async () => {
    const stateOn = async (day: string) =>
      (await http.get<{ state: readonly string[] }>(`/resources/resource-cruk-nurses?asOf=${day}`)).data.state.join();
    expect(await stateOn('2026-11-20')).toMatch(/review overdue since 4 Nov 2024/);
    expect(await stateOn('2021-12-01')).not.toMatch(/review overdue/);
  });

  test('a pathway is in the name of its source, with the source’s age', async () => {
    const { data } = await http.get<object>('/pathways/pathway-s1');
    expect(data).toMatchObject({ source: { id: 's1', state: ['undated'] } });
  });
});
