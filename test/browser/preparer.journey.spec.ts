import axios from 'axios';
import type { Browser, Page } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { everythingStored } from '../everything-stored.js';
import { barriersOn, openBrowser, openPage } from './browser.js';

// A preparer opens a case whose record disagrees with itself, opens an option, follows a question to where it is
// recorded, supposes something, and sees what has changed since an earlier answer.
describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a preparer, %s', (_, javaScriptEnabled) => {
  let service: TestApp;
  let browser: Browser;
  let page: Page;
  const caseOf = async (pseudonym: string) => {
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(`${service.address}/api/v1/cases`);
    return data.items.find((one) => one.pseudonym === pseudonym)?.id ?? '';
  };
  const heading = () => page.locator('h1').innerText();
  const barriers = () => (javaScriptEnabled ? barriersOn(page) : Promise.resolve([]));

  beforeAll(async () => {
    [service, browser] = [await testApp(), await openBrowser()];
    ({ page } = await openPage(browser, { javaScriptEnabled, viewport: { width: 1280, height: 800 } }));
    await page.goto(`${service.address}/who-acts`);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Save' }).click();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('sees a conflict on the answer and opens it for preparing', async () => {
    await page.goto(`${service.address}/cases/${await caseOf('FP-K9VC')}/answer?asOf=2026-11-20`);
    expect(await page.locator('.fp-notices').innerText()).toContain(
      'The number of relapses typed is not the number listed.',
    );
    await page.getByRole('link', { name: 'Prepare', exact: true }).click();
    expect(await heading()).toBe('Prepare');
    const settle = page.getByRole('link', { name: 'Settle it in the record' });
    await settle.click();
    expect(page.url()).toMatch(/\/record\/[^/]+#relapseCount$/);
    expect(await page.locator('#relapseCount').count()).toBe(1);
    await page.goBack();
  });

  test('asks why an option is not in the answer, by its name', async () => {
    await page.getByLabel('Why is an option not in the answer?').selectOption({ label: 'BEACON2' });
    await page.getByRole('button', { name: 'Show what its sources answer' }).click();
    expect(await heading()).toBe('BEACON2');
    expect(await page.locator('main').innerText()).toContain('For other diseases');
    expect(await page.locator('.fp-rule-set').count()).toBeGreaterThan(1);
  });

  test('opens an option, and is led from what it waits for to where that is recorded', async () => {
    await page.goto(`${service.address}/cases/${await caseOf('FP-7Q2K')}/answer?asOf=2026-11-20`);
    await page.getByRole('link', { name: 'ALK inhibitor with chemotherapy' }).click();
    const question = page.locator('.fp-settling').getByRole('link', { name: /^ALK mutation, on a relapse sample/ });
    expect(await barriers()).toEqual([]);
    await question.click();
    expect(page.url()).toMatch(/\/record\/[^/]+#tumourTests$/);
    expect(await page.locator('#tumourTests').count()).toBe(1);
    await page.goBack();
  });

  test('supposes the result, and sees what would turn, with nothing stored', async () => {
    await page.getByRole('link', { name: 'What if', exact: true }).click();
    await page.getByLabel('What is supposed?').selectOption({ label: 'ALK mutation.' });
    await page.getByRole('button', { name: 'Choose' }).click();
    const stored = await everythingStored(service.database);
    await page.getByLabel('The value that is supposed').selectOption('found');
    await page.getByRole('button', { name: 'Show what would turn' }).click();
    const said = await page.locator('main').innerText();
    expect(said).toContain('Supposed, not recorded');
    expect(said).toContain('ALK inhibitor with chemotherapy: from “Waiting” to “Every line held is met”.');
    expect(page.url()).not.toContain('found');
    expect(await barriers()).toEqual([]);
    expect(await everythingStored(service.database)).toBe(stored);
  });

  test('sends nothing, and is told what to do', async () => {
    await page.getByLabel('The value that is supposed').selectOption('');
    await page.getByRole('button', { name: 'Show what would turn' }).click();
    expect(await page.title()).toMatch(/^Error: What if/);
    expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Nothing is supposed');
    expect(await barriers()).toEqual([]);
  });

  test('sees on a later day what time has changed', async () => {
    const address = `${service.address}/cases/${await caseOf('FP-W4MJ')}/answer`;
    await page.goto(`${address}?asOf=2026-11-20`);
    await page.goto(`${address}?asOf=2027-06-20`);
    await page.getByRole('link', { name: 'What has changed since the answer of 20 Nov 2026' }).click();
    expect(await heading()).toBe('What changed');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Only because of time');
    expect(said).toContain('CAR T-cell therapy (tisagenlecleucel): from “Sources differ” to “A line is not met”.');
    expect(await barriers()).toEqual([]);
  });
});
