import axios from 'axios';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parse, stringify } from 'yaml';
import { testApp, type TestApp } from '../app.js';
import { barriersOn, openBrowser, openPage, overflowOf } from '../browser/browser.js';
import { addressesOn, readerOf, ROUTES } from '../browser/routes.js';

const WIDTHS = [320, 768, 1280];
const OPTIONS = 200;
const acts = { 'acting-person': 'coordinator' };

const everyWidth = (routes: readonly string[]) =>
  routes.flatMap((route) => WIDTHS.map((width) => [route, width] as const));
const ofACase = ROUTES.filter((route) => /\/(answer|prepare|pack|dates|what-if|changes)\b/.test(route));
// What a page without a case on record can be: lists, and what is not about one child.
const withoutCases = ROUTES.filter((route) => !/\{(case|meeting)\}/.test(route));
// Forms that refuse to be sent as they stand.
const forms = ['/cases/new', '/cases/import', '/meetings/new', '/cases/{case}/what-if?asOf=2026-11-20&of=tumourTests'];

/** The catalogue, its options told again under other names until there are enough of them. */
function manyOptions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-matrix-'));
  cpSync('prisma/catalogue', folder, { recursive: true });
  const at = join(folder, 'options');
  const files = readdirSync(at).map(
    (name) => parse(readFileSync(join(at, name), 'utf8')) as { id: string; title: string },
  );
  for (let number = files.length; number < OPTIONS; number += 1) {
    const option = files[number % files.length] as { id: string; title: string };
    const again = { ...option, id: `${option.id}-again-${number}`, title: `${option.title} (made up, ${number})` };
    writeFileSync(join(at, `${again.id}.yaml`), stringify(again));
  }
  return folder;
}

describe('every page, in every width and state', () => {
  let browser: Browser;
  let service: TestApp;
  let address: (route: string) => string;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  const hasNoBarrier = async (page: Page, faults: readonly string[]): Promise<void> => {
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  };
  const open = async (route: string, width: number) => {
    const opened = await openPage(browser, { viewport: { width, height: 800 }, ...readerOf(route) });
    await opened.page.goto(address(route));
    return opened;
  };

  describe('typical', () => {
    beforeAll(async () => {
      service = await testApp();
      address = await addressesOn(service);
    });
    afterAll(() => service.stop());

    test.each(everyWidth(ROUTES))('%s at %i pixels', async (route, width) => {
      const { page, faults } = await open(route, width);
      await hasNoBarrier(page, faults);
    });

    test.each(everyWidth(forms))('%s at %i pixels, sent as it stands and refused', async (route, width) => {
      const { page, faults } = await open(route, width);
      await page.locator('main form button').last().click();
      await page.waitForLoadState();
      expect(await page.title()).toMatch(/^Error: /);
      await hasNoBarrier(page, faults);
    });
  });

  describe('empty', () => {
    beforeAll(async () => {
      service = await testApp();
      const { data } = await axios.get<{ items: { id: string }[] }>(`${service.address}/api/v1/cases`);
      for (const { id } of data.items) await axios.delete(`${service.address}/api/v1/cases/${id}`, { headers: acts });
      address = (route) => `${service.address}${route}`;
    });
    afterAll(() => service.stop());

    test.each(everyWidth(withoutCases))('%s at %i pixels, with no case on record', async (route, width) => {
      const { page, faults } = await open(route, width);
      await hasNoBarrier(page, faults);
    });
  });

  describe(`with ${OPTIONS} options`, () => {
    let folder: string;
    beforeAll(async () => {
      folder = manyOptions();
      service = await testApp({ CATALOGUE_DIR: folder });
      address = await addressesOn(service);
    });
    afterAll(async () => {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(everyWidth(['/catalogue', ...ofACase]))('%s at %i pixels', async (route, width) => {
      const { page, faults } = await open(route, width);
      await hasNoBarrier(page, faults);
    });

    test('the catalogue of the run is the long one', async () => {
      const { page } = await open('/catalogue', 1280);
      expect(await page.locator('main').innerText()).toContain(`(made up, ${OPTIONS - 1})`);
      await page.context().close();
    });
  });
});
