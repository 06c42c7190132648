import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxiosInstance } from 'axios';
import { CatalogueService } from '../../src/catalogue/catalogue.service.js';
import { readCatalogueFiles } from '../../src/catalogue/catalogue-files.js';
import { CATALOGUE, CATALOGUE_DATA } from '../catalogue.js';
import type { OptionDto } from '../../src/catalogue/option.dto.js';
import { releaseId, type Release } from '../../src/catalogue/release.js';
import type { SourceDto, StatementDto } from '../../src/catalogue/source.dto.js';
import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import type { Page } from '../../src/platform/page.js';
import { testApp, type TestApp } from '../app.js';
import { clientOf, refusalOf } from './http.js';
import { undescribed } from './undescribed.js';

const [data, catalogue] = [CATALOGUE_DATA, CATALOGUE];
const idOfTheFiles = releaseId(data);

describe('the catalogue over HTTP', () => {
  let app: TestApp;
  let http: AxiosInstance;

  beforeAll(async () => {
    app = await testApp();
    http = clientOf(app.address);
  });
  afterAll(() => app.stop());

  /** Every item of a list, page by page. */
  async function all<Item>(list: string, limit: number): Promise<readonly Item[]> {
    const items: Item[] = [];
    for (let after = ''; ;) {
      const page = (await http.get<Page<Item>>(`/${list}?limit=${limit}${after}`)).data;
      expect(page.items.length).toBeLessThanOrEqual(limit);
      items.push(...page.items);
      if (page.next === null) return items;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
  }

  test.each(['sources', 'statements', 'definitions', 'options'] as const)(
    'gives the %s, page by page and one by one, as they are described',
    async (list) => {
      const items = await all<{ id: string }>(list, 7);
      expect(items.map(({ id }) => id)).toEqual(catalogue[list].map(({ id }) => id));
      const description = (await http.get<object>(`${app.address}/api/docs/openapi.json`)).data;
      const model = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Dto`;
      expect(items.flatMap((item) => undescribed(item, model, description))).toEqual([]);
      for (const item of items.slice(0, 10)) expect((await http.get(`/${list}/${item.id}`)).data).toEqual(item);
      expect(textsIn(items).flatMap(({ text }) => forbiddenIn(text))).toEqual([]);
    },
  );

  test('a source says how old it is on the day that is asked', async () => {
    const stateOn = async (day: string) => (await http.get<SourceDto>(`/sources/s3?asOf=${day}`)).data.state.join();
    expect(await stateOn('2026-11-20')).toMatch(/review overdue/);
    expect(await stateOn('2021-12-01')).not.toMatch(/review overdue/);
    expect((await http.get<SourceDto>('/sources/s1')).data.state).toEqual(['undated']);
  });

  test('a statement names its source, and an option its rules with their source', async () => {
    const statement = (await http.get<StatementDto>('/statements/12')).data;
    expect(statement).toMatchObject({ id: '12', source: { id: 's1', state: ['undated'] } });
    const option = (await http.get<OptionDto>('/options/all-car-t')).data;
    expect(option.ruleSets.map(({ source }) => source.id)).toEqual(['s3', 'ta975', 'nhse-form']);
    expect(option.ruleSets[0]?.criteria[0]).toMatchObject({ id: 'disease', diagnosis: 'all' });
    expect(option.cautions.length).toBeGreaterThan(0);
    expect((await http.get<OptionDto>('/options/wgs')).data).toMatchObject({ ruleSets: [], kind: 'test' });
  });

  test('the release in force is that of the files, and says that it is not clinically approved', async () => {
    const release = { id: idOfTheFiles, state: 'in-force', approvals: [], clinicallyApproved: false };
    const { data: page } = await http.get<Page<Release>>('/releases');
    expect(page).toMatchObject({ items: [{ ...release, says: 'not clinically approved' }], next: null });
    expect((await http.get(`/releases/${idOfTheFiles}`)).data).toEqual(page.items[0]);
  });

  test('what is not there is said so', async () => {
    const paths = [
      'sources/s99',
      'statements/161',
      'definitions/relapsed',
      'options/%00',
      'releases/x',
      'releases/%00',
    ];
    for (const path of [...paths, `releases/${'0'.repeat(64)}`])
      expect(refusalOf(await http.get(`/${path}`))[0]).toBe(404);
  });

  test.each([
    'sources?asOf=2026',
    'sources?after=s99',
    'options?q=car-t',
    'options/wgs?limit=1',
    'releases?asOf=2026-01-01',
  ])('refuses /%s', async (path) => expect(refusalOf(await http.get(`/${path}`))[0]).toBe(422));
});

describe('the files of the catalogue at a start', () => {
  let folder: string;
  let app: TestApp | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    cpSync('prisma/catalogue', folder, { recursive: true });
  });
  afterEach(async () => {
    await app?.stop();
    app = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const change = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
  };
  const start = async (left?: TestApp): Promise<readonly Release[]> => {
    await left?.app.close();
    app = await testApp({ CATALOGUE_DIR: folder }, left?.database);
    return (await clientOf(app.address).get<Page<Release>>('/releases')).data.items;
  };
  const warnings = () => (app?.logged() ?? '').split('\n').filter((line) => line.includes('"level":40'));

  test('equal to the release in force, they make no draft, whatever their comments', async () => {
    await start();
    change('options/wgs.yaml', /^/, '# a comment\n');
    expect(await start(app)).toMatchObject([{ id: idOfTheFiles, state: 'in-force' }]);
    expect(warnings()).toEqual([]);
  });

  test('changed, they become a draft, once and in a line, and the release in force goes on being served', async () => {
    await start();
    change('options/wgs.yaml', 'Whole genome sequencing', 'Sequencing of the whole genome');
    const draft = releaseId(readCatalogueFiles(folder).data);
    expect(await start(app)).toMatchObject([
      { id: draft, state: 'draft' },
      { id: idOfTheFiles, state: 'in-force' },
    ]);
    expect(warnings()).toEqual([expect.stringContaining(`they are a draft now, \`${draft.slice(0, 6)}\``)]);
    const { data: served } = await clientOf(app?.address ?? '').get<OptionDto>('/options/wgs');
    expect(served.title).toMatch(/^Whole genome/);
    const older = await app?.app.get(CatalogueService, { strict: false }).catalogueOf(draft);
    expect(older?.options.find(({ id }) => id === 'wgs')?.title).toMatch(/^Sequencing/);

    expect(await start(app)).toHaveLength(2);
    expect(warnings()).toEqual([expect.stringContaining('they are stored already')]);
  });

  test('broken, with a release in force, they are refused by file and line, and it goes on being served', async () => {
    await start();
    change('options/nb-bit.yaml', 'alteration: mutation', 'alteration: mutatoin');
    expect(await start(app)).toMatchObject([{ id: idOfTheFiles, state: 'in-force' }]);
    expect(warnings()).toEqual([
      expect.stringMatching(/files are refused; release `\w{6}` stays in force: .*nb-bit\.yaml:\d+: /),
    ]);
  });

  test('broken, with none in force, they stop the start, with file and line', async () => {
    change('options/nb-bit.yaml', 'alteration: mutation', 'alteration: mutatoin');
    await expect(start()).rejects.toThrow(
      /^no release is in force, .*mend them\n.*nb-bit\.yaml:\d+: .*did you mean `mutation`/,
    );
  });

  test('not there at all, they stop the start, with the name of the setting', async () => {
    rmSync(join(folder, 'sources'), { recursive: true });
    await expect(start()).rejects.toThrow(/cannot be read \(ENOENT\): see CATALOGUE_DIR$/);
  });
});
