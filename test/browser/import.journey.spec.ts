import { Buffer } from 'node:buffer';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { barriersOn, openPage } from './browser.js';
import { openedForAll } from './opened.js';
import { withKeyboard, withPointer, type Hands } from './hands.js';

// Five made-up cases as a spreadsheet writes them. The third says two relapses and lists one, and says that this is all of them.
const SHEET = [
  'label;birthDate;diagnosis.code;relapses[1].date;relapses.complete;relapseCount',
  'made-up 1;09/2022;neuroblastoma;09/11/2026;yes;1',
  'made-up 2;2020;neuroblastoma;;;',
  'made-up 3;14/05/2016;b-all;28/10/2026;yes;2',
  'made-up 4;2015;t-all;01/09/2026;;',
  'made-up 5;03/2012;b-all;;;',
].join('\r\n');
const CONFLICT = 'The number of relapses typed is not the number listed.';

const ways: readonly [string, BrowserContextOptions, (page: Page) => Hands][] = [
  ['with a pointer', {}, withPointer],
  ['without JavaScript', { javaScriptEnabled: false }, withPointer],
  ['by the keyboard alone', {}, withKeyboard],
];

const on = openedForAll();

describe.each(ways)('a preparer imports cases, %s,', (way, options, handsOn) => {
  let page: Page;
  let hands: Hands;
  const barriers = () => (options.javaScriptEnabled === false ? Promise.resolve([]) : barriersOn(page));
  const said = () => page.locator('main').innerText();

  beforeAll(async () => {
    ({ page } = await openPage(on.browser, { ...options, viewport: { width: 1280, height: 800 } }));
    hands = handsOn(page);
  });
  afterAll(() => page.context().close());

  /** Gives the sheet as a file, or pastes it where no pointer can choose one. */
  const give = async (sheet: string): Promise<void> => {
    const file = { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${sheet}`) };
    if (way === 'by the keyboard alone') await hands.write(page.getByLabel('Or paste it here'), sheet);
    else await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await hands.press('Import');
  };

  test('is told which cell is wrong, and nothing is stored', async () => {
    await page.goto(`${on.service.address}/cases/import`);
    await hands.tick(page.getByLabel(/Madeup|made up/).first());
    await give(SHEET.replace('09/2022', 'some day'));
    expect(await page.title()).toMatch(/^Error: Import cases/);
    expect(await page.locator('#faults').innerText()).toMatch(/2\s+B\s+birthDate/);
    expect(await barriers()).toEqual([]);
  });

  test('gets five cases, and finds the one that disagrees with itself', async () => {
    await give(SHEET);
    expect(await page.locator('h1').innerText()).toBe('Imported');
    expect(await page.locator('tbody tr').count()).toBe(5);
    const row = page.locator('tbody tr').filter({ hasText: 'made-up 3' });
    const pseudonym = await row.getByRole('link').innerText();
    await hands.follow(pseudonym);
    expect(await page.locator('h1').innerText()).toContain(pseudonym);
    expect(await said()).toContain('There is a problem');
  });

  test('sees the conflict where it arises, and keeps it', async () => {
    await hands.follow('Relapses');
    expect(await said()).toContain(CONFLICT);
    expect(await barriers()).toEqual([]);
    await hands.press('Save');
    expect(await said()).toContain('There is a problem');
    await hands.follow('Answer');
    expect(await said()).toContain(CONFLICT);
  });
});
