import axios from 'axios';
import type { Browser, Page } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { inDays } from '../days-ahead.js';
import { openBrowser, openPage } from './browser.js';

const acting = { 'acting-person': 'coordinator' };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

// Each on a service of its own: what the one records, the other would find recorded.
describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a coordinator, %s', (_, javaScriptEnabled) => {
  let service: TestApp;
  let page: Page;
  let faults: readonly string[];
  let caseId: string;
  beforeAll(async () => {
    service = await testApp();
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(`${service.address}/api/v1/cases`);
    caseId = data.items.find(({ pseudonym }) => pseudonym === 'FP-7Q2K')?.id ?? '';
    ({ page, faults } = await openPage(browser, { javaScriptEnabled }));
    page.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await page.context().close();
    await service.stop();
  });

  test('sees what is awaited, says who acts, marks a result as arrived and stands where it is recorded', async () => {
    await page.goto(`${service.address}/chase`);
    const line = page.locator('tr', { hasText: 'ALK mutation' });
    expect(await line.textContent()).toMatch(
      /FP-7Q2K[\s\S]*the genomics laboratory[\s\S]*ALK inhibitor with chemotherapy/,
    );
    await line.getByRole('button').click();
    await page.getByLabel('Cora Madeup').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await line.getByRole('button').click();
    expect(new URL(page.url()).pathname).toBe(`/cases/${caseId}/record/tumour`);
    await page.goto(`${service.address}/chase?by=case`);
    expect(await line.textContent()).toMatch(/Arrived .* \(Cora Madeup.*still to be recorded/);
    expect(await page.locator('h2').allTextContents()).toEqual(['FP-7Q2K']);
  });

  test('keeps when a panel sits; papers after the sitting are refused', async () => {
    await page.goto(`${service.address}/panels`);
    await page.getByLabel('Panel', { exact: true }).selectOption({ label: 'Neuroblastoma panel' });
    await page.getByLabel('Sitting', { exact: true }).fill(inDays(14));
    await page.getByLabel('Papers by').fill(inDays(15));
    await page.getByRole('button', { name: 'Add a sitting' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Papers by').fill(inDays(7));
    await page.getByRole('button', { name: 'Add a sitting' }).click();
    expect(await page.locator('tbody tr').textContent()).toMatch(/Neuroblastoma panel[\s\S]*Cora Madeup/);
  });

  test('puts the case down for it and records what was attached and submitted', async () => {
    await page.goto(`${service.address}/cases/${caseId}/routes`);
    const row = page.locator('tr', { hasText: 'Neuroblastoma panel' });
    expect(await row.textContent()).toMatch(/Not recorded[\s\S]*Nothing/);
    await row.getByRole('link').click();
    await page.getByLabel('Choose the sitting').selectOption(inDays(14));
    await page.getByRole('button', { name: 'Choose the sitting' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.nhsuk-error-summary').textContent()).toContain('Choose what to record');
    await page.getByLabel('Record: Images attached').selectOption('Yes');
    await page.getByLabel('Record: Genetics attached').selectOption('No');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'All routes of this case' }).click();
    expect(await row.textContent()).toMatch(/papers by[\s\S]*Images attached: Yes[\s\S]*Genetics attached: No/);
  });

  test('sees on the first page what is late, until the family is told', async () => {
    const steps = `${service.address}/api/v1/cases/${caseId}/routes/route-nb-national-panel/steps`;
    await axios.post(steps, { step: 'advice-received', day: inDays(-2) }, { headers: acting });
    await page.goto(service.address);
    const late = page.getByRole('region', { name: 'Late' });
    expect(await late.textContent()).toMatch(/FP-7Q2K[\s\S]*the family is not recorded as told/);
    await late.getByRole('link', { name: 'FP-7Q2K' }).click();
    await page.getByLabel('Record: Family told').selectOption('Yes');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto(service.address);
    expect(await page.getByRole('region', { name: 'Late' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
