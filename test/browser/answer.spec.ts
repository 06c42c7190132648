import axios from 'axios';
import type { Page } from 'playwright-core';
import { readMadeUpCases } from '../../src/cases/made-up-cases.js';
import { GROUPS } from '../../src/engine/index.js';
import { barriersOn, openPage, overflowOf, withAxe } from './browser.js';
import { openedForAll } from './opened.js';

const cases = readMadeUpCases().map(({ pseudonym }) => pseudonym);

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

describe('the answer, to present', () => {
  const on = openedForAll();
  // One page for each way of reading, so that what all answers share is fetched once.
  let plain: Page;
  let scripted: Awaited<ReturnType<typeof openPage>>;
  const ids = new Map<string, string>();
  const addressOf = (pseudonym: string) =>
    `${on.service.address}/cases/${ids.get(pseudonym) ?? ''}/answer?asOf=2026-11-20`;
  beforeAll(async () => {
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(
      `${on.service.address}/api/v1/cases`,
    );
    for (const { id, pseudonym } of data.items) ids.set(pseudonym, id);
    ({ page: plain } = await openPage(on.browser, { javaScriptEnabled: false }));
    scripted = await openPage(on.browser);
    await withAxe(scripted.page);
  });

  test.each(cases)('%s is on one screen, of a projector or a laptop, and on one side of A4', async (pseudonym) => {
    const page = plain;
    await page.emulateMedia({ media: null });
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
  });

  // Between them the made-up cases have an option in every group, a conflict and a clash of words.
  test.each(cases)(
    '%s has no barrier and nothing wider than the window at 320 and 1280 pixels, folded or not',
    async (pseudonym) => {
      const { page, faults } = scripted;
      await page.goto(addressOf(pseudonym));
      const unfold = '[...document.querySelectorAll(".fp-more")].forEach((one) => (one.open = true))';
      for (const change of ['', unfold]) {
        await page.evaluate(change);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const found = { width, barriers: await barriersOn(page), tooWide: await overflowOf(page) };
          expect(found).toEqual({ width, barriers: [], tooWide: 0 });
        }
      }
      expect(faults.splice(0)).toEqual([]);
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
