import { HtmlValidate } from 'html-validate';
import type { BrowserContextOptions } from 'playwright-core';
import { barriersOn, openPage, overflowOf, withAxe } from './browser.js';
import { openedForAll } from './opened.js';
import { addressesOn, readerOf, ROUTES } from './routes.js';

const WIDTHS = [1280, 320];

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  // The NHS design system writes these so.
  rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'no-trailing-whitespace': 'off' },
});

describe('every page asks no other host for anything, and', () => {
  const on = openedForAll();
  let address: (route: string) => string;
  beforeAll(async () => {
    address = await addressesOn(on.service);
  });

  /** One page for each way of reading, so that what all pages share is fetched once. */
  const opened = new Map<string, ReturnType<typeof openPage>>();
  const pageFor = (route: string) => {
    const options = readerOf(route);
    const key = JSON.stringify(options);
    const page = opened.get(key) ?? openWithAxe(options);
    opened.set(key, page);
    return page;
  };
  const openWithAxe = async (options: BrowserContextOptions) => {
    const one = await openPage(on.browser, options);
    await withAxe(one.page);
    return one;
  };

  test.each(ROUTES)(
    '%s is valid HTML with one heading of the first rank and a title of its own, without a barrier or anything too wide at 320 and 1280 pixels',
    async (route) => {
      const { page, faults } = await pageFor(route);
      await page.setViewportSize({ width: 1280, height: 800 });
      const answer = await page.goto(address(route));
      expect(await faultsOf((await answer?.text()) ?? '')).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toMatch(/^.+ – Fingerpost$/);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, barriers: await barriersOn(page) }).toEqual({ width, barriers: [] });
        expect({ width, tooWide: await overflowOf(page) }).toEqual({ width, tooWide: 0 });
      }
      expect(faults.splice(0)).toEqual([]);
    },
  );
});

/** What is wrong with the text of a page, by line. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const { results } = await html.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
