import axios from 'axios';
import type { Browser } from 'playwright-core';
import { readMadeUpCases } from '../../src/cases/made-up-cases.js';
import { GROUPS } from '../../src/engine/index.js';
import { testApp, type TestApp } from '../app.js';
import { barriersOn, openBrowser, openPage, overflowOf } from './browser.js';

const cases = readMadeUpCases().map(({ pseudonym }) => pseudonym);

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

describe('the answer, to present', () => {
  let service: TestApp;
  let browser: Browser;
  const ids = new Map<string, string>();
  const addressOf = (pseudonym: string) =>
    `${service.address}/cases/${ids.get(pseudonym) ?? ''}/answer?asOf=2026-11-20`;
  beforeAll(async () => {
    [service, browser] = [await testApp(), await openBrowser()];
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(`${service.address}/api/v1/cases`);
    for (const { id, pseudonym } of data.items) ids.set(pseudonym, id);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test.each(cases)('%s is on one screen, of a projector or a laptop, and on one side of A4', async (pseudonym) => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(addressOf(pseudonym));
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(viewport.height);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

    await page.emulateMedia({ media: 'print' });
    const folded = page.locator('.fp-more p');
    for (const row of await folded.all()) expect(await row.isVisible()).toBe(true);
    await page.context().close();
  });

  // Between them the made-up cases have an option in every group, a conflict and a clash of words.
  test.each(cases.flatMap((one) => [320, 1280].map((width) => [one, width] as const)))(
    '%s at %i pixels has no barrier and nothing wider than the window, folded or not',
    async (pseudonym, width) => {
      const { page, faults } = await openPage(browser, { viewport: { width, height: 800 } });
      await page.goto(addressOf(pseudonym));
      expect(await barriersOn(page)).toEqual([]);
      for (const one of await page.locator('.fp-more > summary').all()) await one.click();
      expect(await barriersOn(page)).toEqual([]);
      expect([await overflowOf(page), faults]).toEqual([0, []]);
      await page.context().close();
    },
  );

  test('every group is in the answer to one of the made-up cases', async () => {
    const seen = new Set<string>();
    for (const pseudonym of cases) {
      const { data } = await axios.get<string>(addressOf(pseudonym));
      for (const [, id = ''] of data.matchAll(/id="group-([a-z-]+)"/g)) seen.add(id);
    }
    expect([...seen].sort()).toEqual(GROUPS.map(({ id }) => id).sort());
  });
});
