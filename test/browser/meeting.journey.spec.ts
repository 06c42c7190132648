import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { inDays } from '../days-ahead.js';
import { barriersOn, openPage } from './browser.js';
import { openedForAll } from './opened.js';

const SIX = ['FP-7Q2K', 'FP-C4HJ', 'FP-C6VX', 'FP-F9CK', 'FP-H3TX', 'FP-J2XR'];
const on = openedForAll();

/** Fills in the three fields of a date. */
async function typeDay(page: Page, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month', { exact: true }).fill(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
}

/** The pseudonyms of a list, in its order. */
async function listedOn(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('tbody th[scope="row"]').allTextContents();
  return rows.map((text) => /FP-\w{4}/.exec(text)?.[0] ?? '');
}

/** Opens what is folded away: the cases that stand on the list of another meeting. */
async function unfold(page: Page): Promise<void> {
  const folded = page.getByText('On the list of another meeting', { exact: true }).first();
  if ((await folded.count()) > 0) await folded.click();
}

/** The text of a PDF, page by page. */
async function textsIn(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

describe.each([
  ['with JavaScript', true, 5],
  ['without JavaScript', false, 9],
])('a coordinator, %s', (_, javaScriptEnabled, ahead) => {
  let page: Page;
  let faults: readonly string[];
  beforeAll(async () => {
    ({ page, faults } = await openPage(on.browser, { javaScriptEnabled, acceptDownloads: true }));
    page.setDefaultTimeout(10_000);
  });
  afterAll(() => page.context().close());

  test('says who acts, and makes a meeting; a date that is none is refused with what was typed kept', async () => {
    await page.goto(`${on.service.address}/meetings`);
    await page.getByRole('button', { name: 'New meeting' }).click();
    await page.getByLabel('Cora Madeup').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await typeDay(page, '2026-02-31');
    await page.getByLabel('Note').fill('Room 4');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: 'Enter the date of the meeting' }).click();
    expect(await page.getByLabel('Note').inputValue()).toBe('Room 4');
    await typeDay(page, inDays(ahead));
    await page.getByLabel('Hospital MDT').check();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('h1').textContent()).toContain('Cases of the meeting');
  });

  test('puts six cases on the list, moves one to the front and takes one off and on again', async () => {
    await unfold(page);
    for (const name of SIX) await page.getByLabel(name).check();
    await page.getByRole('button', { name: 'Save the list' }).click();
    expect(await listedOn(page)).toEqual(SIX);
    await page.getByRole('link', { name: 'Add, remove or reorder' }).click();
    await page.getByLabel('Place of FP-J2XR').fill('1');
    await page.getByLabel('Remove FP-C4HJ').check();
    await page.getByRole('button', { name: 'Save the list' }).click();
    expect(await listedOn(page)).toEqual(['FP-J2XR', 'FP-7Q2K', 'FP-C6VX', 'FP-F9CK', 'FP-H3TX']);
    await page.getByRole('link', { name: 'Add, remove or reorder' }).click();
    await unfold(page);
    await page.getByLabel('FP-C4HJ').check();
    await page.getByRole('button', { name: 'Save the list' }).click();
    expect(await listedOn(page)).toEqual(['FP-J2XR', 'FP-7Q2K', 'FP-C6VX', 'FP-F9CK', 'FP-H3TX', 'FP-C4HJ']);
  });

  test('reads a line for each case, and opens one side from it', async () => {
    const line = page.locator('tr', { hasText: 'FP-7Q2K' });
    expect(await line.textContent()).toMatch(/What can be discussed while ALK is awaited\?/);
    expect(await line.textContent()).toMatch(/with the genomics laboratory[\s\S]*Waiting: 2/);
    await line.getByRole('link', { name: '2. FP-7Q2K' }).click();
    expect(page.url()).toContain(`/answer?asOf=${inDays(ahead)}`);
    await page.goBack();
  });

  test('prints the list, each sheet with the name of the meeting and the head', async () => {
    if (javaScriptEnabled) expect(await barriersOn(page)).toEqual([]);
    const texts = await textsIn(await page.pdf({ preferCSSPageSize: true }));
    const whole = texts.join(' ');
    for (const name of SIX) expect(whole).toContain(name);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).toMatch(/Hospital MDT, .*Outstanding.*Since last time/);
    expect(whole).not.toContain('Add, remove or reorder');
  });

  test('prints a key sheet with nothing in it', async () => {
    await page.getByRole('link', { name: 'Blank key sheet' }).click();
    expect(await page.locator('tbody td:nth-child(n+3)').allTextContents()).toEqual(Array(12).fill(''));
    await page.getByRole('link', { name: 'Back to the list' }).click();
  });

  test('downloads the list as CSV', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`meeting-${inDays(ahead)}.csv`);
    const rows = parse(readFileSync(await download.path(), 'utf8'), { bom: true }) as readonly (readonly string[])[];
    expect(rows.map((row) => row[1]?.slice(0, 7))).toEqual([
      'Case',
      'FP-J2XR',
      'FP-7Q2K',
      'FP-C6VX',
      'FP-F9CK',
      'FP-H3TX',
      'FP-C4HJ',
    ]);
  });

  test('carries two cases over to the next meeting, which says where they come from and that nothing changed', async () => {
    await page.getByRole('link', { name: 'Carry over' }).click();
    for (const name of SIX.slice(2)) await page.getByLabel(name).uncheck();
    await page.getByRole('button', { name: 'Carry over' }).click();
    expect(await page.locator('.nhsuk-error-summary').textContent()).toContain('Enter a date later than this meeting');
    await typeDay(page, inDays(ahead + 1));
    await page.getByRole('button', { name: 'Carry over' }).click();
    expect(await listedOn(page)).toEqual(['FP-7Q2K', 'FP-C4HJ']);
    const line = page.locator('tr', { hasText: 'FP-7Q2K' });
    expect(await line.textContent()).toMatch(/Carried over[\s\S]*Nothing changed since/);
    expect(faults).toEqual([]);
  });
});
