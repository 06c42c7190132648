import { readFileSync } from 'node:fs';
import axios from 'axios';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { barriersOn, openBrowser, openPage } from './browser.js';

let service: TestApp;
let browser: Browser;
let caseId: string;
beforeAll(async () => {
  [service, browser] = await Promise.all([testApp(), openBrowser()]);
  const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(`${service.address}/api/v1/cases`);
  caseId = data.items.find(({ pseudonym }) => pseudonym === 'FP-7Q2K')?.id ?? '';
});
afterAll(() => Promise.all([browser.close(), service.stop()]));

async function makeMeeting(date: string): Promise<string> {
  const body = { date, kind: 'local-mdt', cases: [caseId] };
  const headers = { 'Acting-Person': 'coordinator' };
  return (await axios.post<{ id: string }>(`${service.address}/api/v1/meetings`, body, { headers })).data.id;
}

/** The values of all controls into which somebody may write, and what is ticked or chosen. */
const filledIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[
    ...[...document.querySelectorAll('main textarea, main input:not([type]), main input[type=text], main select')].map(({ value }) => value),
    ...[...document.querySelectorAll('main input:checked')].map(({ value }) => value),
  ].filter((value) => value !== '')`);

async function record(page: Page): Promise<void> {
  await page.getByLabel('The outcome').fill('Talk it over with the family first. (made up)');
  await page.getByLabel('Referred', { exact: true }).check();
  await page.getByLabel('Referred to').fill('the made-up panel');
  await page.getByLabel('Question 1').fill('Is there a place? (made up)');
  await page.getByLabel('Who answers (1)').selectOption('Trials team');
  await page.locator('#byDay-0').fill('31');
  await page.locator('#byMonth-0').fill('2');
  await page.locator('#byYear-0').fill('2199');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.getByLabel('The outcome').inputValue()).toContain('Talk it over');
  await page.locator('#byDay-0').fill('3');
  await page.getByLabel('Specialist nursing', { exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
}

/** From what the room said to a letter: chosen, read on the page and kept as a Word document. */
async function draftLetter(page: Page, javaScriptEnabled: boolean): Promise<void> {
  await page.goto(`${service.address}/cases/${caseId}/meetings`);
  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByLabel('What is a phase 1 trial?').check();
  await page.getByRole('button', { name: 'Show draft' }).click();
  expect(await page.locator('.nhsuk-error-summary').textContent()).toContain('Choose who the letter is for');
  expect(await page.getByLabel('What is a phase 1 trial?').isChecked()).toBe(true);
  await page.getByLabel('A parent').check();
  await page
    .getByLabel(/Hospital MDT/)
    .first()
    .check();
  await page.getByRole('button', { name: 'Show draft' }).click();
  expect(await page.locator('h1').textContent()).toBe('Letter to a parent: FP-7Q2K');
  const shown = await page.locator('article').innerText();
  if (javaScriptEnabled) expect(await barriersOn(page)).toEqual([]);
  const button = page.getByRole('button', { name: 'Download Word' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('FP-7Q2K-letter-parent.docx');
  const { value: word } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  for (const text of [shown, word]) {
    expect(text).toContain('Talk it over on Friday. (made up)');
    expect(text).toContain('We asked others to look: the made-up panel');
    expect(text).toContain('A phase 1 trial finds a safe amount of a new treatment');
  }
}

describe.each([
  ['with', true, '2198-11-05'],
  ['without', false, '2199-11-05'],
] as const)('%s JavaScript', (_, javaScriptEnabled, date) => {
  test('an outcome that is recorded in a meeting is read in the next, corrected beside it, and keeps its meeting', async () => {
    const meeting = await makeMeeting(date);
    const { page, faults } = await openPage(browser, { javaScriptEnabled });
    await page.context().addCookies([{ name: 'acting-person', value: 'coordinator', url: service.address }]);

    await page.goto(`${service.address}/meetings/${meeting}`);
    await page.getByRole('link', { name: 'Record what the room said FP-7Q2K' }).click();
    if (javaScriptEnabled) expect(await filledIn(page)).toEqual([]);
    await record(page);
    expect(await page.locator('h1').textContent()).toBe('What meetings said');
    expect(await page.locator('main').textContent()).toContain('Recorded by Cora Madeup (made up)');

    await page
      .getByRole('link', { name: /^Correct/ })
      .first()
      .click();
    await page.getByLabel('The outcome').fill('Talk it over on Friday. (made up)');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('link', { name: /^Correct/ })
      .first()
      .click();
    expect(await page.locator('main').textContent()).toContain('Talk it over with the family first. (made up)');
    if (javaScriptEnabled) expect(await barriersOn(page)).toEqual([]);

    await page.goto(`${service.address}/meetings/${meeting}/carry-over`);
    await page.getByLabel('Day', { exact: true }).fill('12');
    await page.getByLabel('Month', { exact: true }).fill('11');
    await page.getByLabel('Year', { exact: true }).fill(date.slice(0, 4));
    await page.getByRole('button', { name: 'Carry over' }).click();
    const list = await page.locator('main').textContent();
    expect(list).toContain(
      `The room said, 5 Nov ${date.slice(0, 4)}: Referred: the made-up panel. Talk it over on Friday.`,
    );
    expect(list).toContain('To answer: Is there a place? (made up) (who answers: Trials team; by when: 3 Feb 2199)');

    await page.getByRole('link', { name: 'Remove the meeting' }).click();
    await page.getByRole('button', { name: 'Remove the meeting' }).click();
    expect(page.url()).toBe(`${service.address}/meetings`);
    await page.goto(`${service.address}/meetings/${meeting}/delete`);
    expect(await page.locator('main').textContent()).toMatch(/the meeting stays[^]*FP-7Q2K/);
    await draftLetter(page, javaScriptEnabled);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
