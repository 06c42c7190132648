import axios from 'axios';
import type { Browser } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { openBrowser, openPage } from './browser.js';

/** The most that a page may weigh with all that it loads, compressed, in bytes. */
const MOST = 200_000;

describe('what a page weighs with all that it loads', () => {
  let service: TestApp;
  let browser: Browser;
  let madeUp: string;
  beforeAll(async () => {
    [service, browser] = [await testApp(), await openBrowser()];
    const { data } = await axios.get<{ items: { id: string }[] }>(`${service.address}/api/v1/cases`);
    madeUp = data.items[0]?.id ?? '';
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test.each([
    '/',
    '/catalogue',
    '/cases/{case}/answer',
    '/cases/{case}/prepare',
    '/cases/{case}/prepare/all-car-t',
    '/cases/{case}/what-if?of=tumourTests',
    '/cases/{case}/dates',
  ])('%s', async (route) => {
    const { page } = await openPage(browser);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${service.address}${route.replace('{case}', madeUp)}`, { waitUntil: 'networkidle' });
    const weighed = await Promise.all(sizes);
    expect(weighed.length).toBeGreaterThanOrEqual(3); // the page, the styles, the script
    expect(weighed.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
    await page.context().close();
  });
});
