import axios from 'axios';
import { openPage } from './browser.js';
import { openedForAll } from './opened.js';

/** The most that a page may weigh with all that it loads, compressed, in bytes. */
const MOST = 200_000;

describe('what a page weighs with all that it loads', () => {
  const on = openedForAll();
  let madeUp: string;
  beforeAll(async () => {
    const { data } = await axios.get<{ items: { id: string }[] }>(`${on.service.address}/api/v1/cases`);
    madeUp = data.items[0]?.id ?? '';
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
    const { page } = await openPage(on.browser);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${on.service.address}${route.replace('{case}', madeUp)}`, { waitUntil: 'networkidle' });
    const weighed = await Promise.all(sizes);
    expect(weighed.length).toBeGreaterThanOrEqual(3); // the page, the styles, the script
    expect(weighed.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
    await page.context().close();
  });
});
