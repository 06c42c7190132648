import axios from 'axios';
import type { Page } from 'playwright-core';
import { acting, barriersOn, openPage, overflowOf } from './browser.js';
import { openedForAll } from './opened.js';

const requested = { status: 'requested', requested: { from: 'the genomics laboratory', due: '2026-12-04' } };
const alk = { gene: 'ALK', alteration: 'amplification', sample: { timepoint: 'diagnosis', date: '2025-10-20' } };

/** Between them the topics of these two cases are in every state. */
const EVERY_STATE = {
  question: 'made up, for a test',
  treatmentAim: { status: 'unknown' },
  diagnosis: { code: 'neuroblastoma', date: '2025-10-20' },
  allLineage: 'B',
  inrgStage: 'M',
  wgsStatus: requested,
};
const NO_DIAGNOSIS = {
  tumourTests: [
    { ...alk, result: 'found' },
    { ...alk, result: 'not_found' },
  ],
};

describe('recording a case', () => {
  const on = openedForAll();
  async function newCase(content: object): Promise<string> {
    const headers = { 'Acting-Person': 'coordinator' };
    const { data } = await axios.post<{ id: string }>(
      `${on.service.address}/api/v1/cases`,
      { case: content },
      { headers },
    );
    return `${on.service.address}/cases/${data.id}`;
  }

  async function expectSound(page: Page): Promise<void> {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([await barriersOn(page), await overflowOf(page)]).toEqual([[], 0]);
    }
  }

  test('the task list shows every state in words, and links to all that can be begun', async () => {
    const { page, faults } = await openPage(on.browser);
    const seen: string[] = [];
    for (const content of [EVERY_STATE, NO_DIAGNOSIS]) {
      await page.goto(await newCase(content));
      await expectSound(page);
      seen.push(...(await page.locator('.nhsuk-task-list__status').allTextContents()).map((text) => text.trim()));
      const open = page.locator('li').filter({ hasText: 'Cannot start yet' });
      expect(await open.locator('a').count()).toBe(0);
    }
    const states = [
      'Cannot start yet',
      'Completed',
      'In progress',
      'Incomplete',
      'Not yet started',
      'There is a problem',
    ];
    expect([...new Set(seen)].sort()).toEqual(states);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a contradiction stands where it arises, says what would settle it, and may be kept', async () => {
    const { page } = await openPage(on.browser, acting('coordinator'));
    const address = await newCase(NO_DIAGNOSIS);
    await page.goto(`${address}/record/tumour`);
    const note = page.locator('#tumourTests .nhsuk-inset-text');
    expect(await note.textContent()).toMatch(/reported as found and as not found.*To be settled: .*Both may stay/s);
    await expectSound(page);
    await page.getByRole('button', { name: 'Save' }).click();
    expect(page.url()).toBe(`${address}#tumour`);
    await page.context().close();
  });

  test('a page with errors, one that came too late and one that nobody acts on have no barrier, and take the focus to the fault', async () => {
    const { page, faults } = await openPage(on.browser, acting('coordinator'));
    const address = await newCase(EVERY_STATE);
    await page.goto(`${address}/record/fitness`);
    await page.locator('[id="weight.0.value"]').fill('9');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.title()).toMatch(/^Error: General fitness/);
    await expectSound(page);
    await page.getByRole('link', { name: 'Weight: choose the unit' }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('weight.0.unit');

    const other = await openPage(on.browser, acting('preparer'));
    await other.page.goto(`${address}/record/fitness`);
    await other.page.locator('[id="weight.0.value"]').fill('8');
    await other.page.locator('[id="weight.0.unit"]').selectOption('kg');
    await other.page.getByRole('button', { name: 'Save' }).click();
    await page.locator('[id="weight.0.unit"]').selectOption('kg');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Perry Madeup (made up) saved it');
    expect(await page.locator('[id="weight.0.value"]').inputValue()).toBe('9');
    await expectSound(page);

    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await expectSound(page);
    await page.getByLabel('Clio Madeup (made up)').check();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(page.url()).toBe(`${address}#fitness`);
    expect(faults).toEqual([]);
    await page.context().close();
    await other.page.context().close();
  });

  test('one more record of a thing is added, and both are kept with their dates', async () => {
    const { page } = await openPage(on.browser, { ...acting('coordinator'), javaScriptEnabled: false });
    const address = await newCase(EVERY_STATE);
    await page.goto(`${address}/record/cancer`);
    await page.locator('#allLineage summary').click();
    await page.locator('#allLineage').getByLabel('Add one more record').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('#allLineage').getByLabel('Lineage of the leukaemia').nth(1).selectOption({ label: 'T-cell' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto(`${address}/check`);
    const row = page.locator('.nhsuk-summary-list__row').filter({ hasText: 'Lineage of the leukaemia' }).first();
    expect(await row.textContent()).toMatch(/B-cell\s*T-cell/);
    await page.context().close();
  });
});
