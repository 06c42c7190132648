import axios from 'axios';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { everythingStored } from '../everything-stored.js';
import { barriersOn, openPage } from './browser.js';
import { openedForAll } from './opened.js';
import { withKeyboard, withPointer, type Hands } from './hands.js';

// A preparer opens a case whose record disagrees with itself, opens an option, follows a question to where it is
// recorded, supposes something, and sees what has changed since an earlier answer.
const ways: readonly [string, BrowserContextOptions, (page: Page) => Hands][] = [
  ['with a pointer', {}, withPointer],
  ['without JavaScript', { javaScriptEnabled: false }, withPointer],
  ['by the keyboard alone', {}, withKeyboard],
];

const on = openedForAll();
describe.each(ways)('a preparer, %s', (_, options, handsOf) => {
  let page: Page;
  let hands: Hands;
  const caseOf = async (pseudonym: string) => {
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(
      `${on.service.address}/api/v1/cases`,
    );
    return data.items.find((one) => one.pseudonym === pseudonym)?.id ?? '';
  };
  const heading = () => page.locator('h1').innerText();
  // axe is a script, and what it finds does not turn on who types: it runs once, with the pointer.
  const barriers = () => (handsOf === withPointer && options.javaScriptEnabled !== false ? barriersOn(page) : []);

  beforeAll(async () => {
    ({ page } = await openPage(on.browser, { ...options, viewport: { width: 1280, height: 800 } }));
    hands = handsOf(page);
    await page.goto(`${on.service.address}/who-acts`);
    await hands.tick(page.getByRole('radio').first());
    await hands.press('Save');
  });
  afterAll(() => page.context().close());

  test('sees a conflict on the answer and opens it for preparing', async () => {
    await page.goto(`${on.service.address}/cases/${await caseOf('FP-K9VC')}/answer?asOf=2026-11-20`);
    expect(await page.locator('.fp-notices').innerText()).toContain(
      'The number of relapses typed is not the number listed.',
    );
    await hands.follow(/^Prepare$/);
    expect(await heading()).toBe('Prepare');
    await hands.follow('Settle it in the record');
    expect(page.url()).toMatch(/\/record\/[^/]+#relapseCount$/);
    expect(await page.locator('#relapseCount').count()).toBe(1);
    await page.goBack();
  });

  test('asks why an option is not in the answer, by its name', async () => {
    await hands.choose(page.getByLabel('Why is an option not in the answer?'), 'BEACON2');
    await hands.press('Show what its sources answer');
    expect(await heading()).toBe('BEACON2');
    expect(await page.locator('main').innerText()).toContain('For other diseases');
    expect(await page.locator('.fp-rule-set').count()).toBeGreaterThan(1);
  });

  test('opens an option, and is led from what it waits for to where that is recorded', async () => {
    await page.goto(`${on.service.address}/cases/${await caseOf('FP-7Q2K')}/answer?asOf=2026-11-20`);
    await hands.follow('ALK inhibitor with chemotherapy');
    expect(await barriers()).toEqual([]);
    await hands.follow(/^ALK mutation, on a relapse sample/);
    expect(page.url()).toMatch(/\/record\/[^/]+#tumourTests$/);
    expect(await page.locator('#tumourTests').count()).toBe(1);
    await page.goBack();
  });

  test('supposes the result, and sees what would turn, with nothing stored', async () => {
    await hands.follow(/^What if$/);
    await hands.choose(page.getByLabel('What is supposed?'), 'ALK mutation.');
    await hands.press('Choose');
    const stored = await everythingStored(on.service.database);
    await hands.choose(page.getByLabel('The value that is supposed'), 'Found');
    await hands.press('Show what would turn');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Supposed, not recorded');
    expect(said).toContain('ALK inhibitor with chemotherapy: from “Waiting” to “Every line held is met”.');
    expect(page.url()).not.toContain('found');
    expect(await barriers()).toEqual([]);
    expect(await everythingStored(on.service.database)).toBe(stored);
  });

  test('sends nothing, and is told what to do', async () => {
    await hands.choose(page.getByLabel('The value that is supposed'), 'left out');
    await hands.press('Show what would turn');
    expect(await page.title()).toMatch(/^Error: What if/);
    expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Nothing is supposed');
    expect(await barriers()).toEqual([]);
  });

  test('sees on a later day what time has changed', async () => {
    const address = `${on.service.address}/cases/${await caseOf('FP-W4MJ')}/answer`;
    await page.goto(`${address}?asOf=2026-11-20`);
    await page.goto(`${address}?asOf=2027-06-20`);
    await hands.follow('What has changed since the answer of 20 Nov 2026');
    expect(await heading()).toBe('What changed');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Only because of time');
    expect(said).toContain('CAR T-cell therapy (tisagenlecleucel): from “Sources differ” to “A line is not met”.');
    expect(await barriers()).toEqual([]);
  });
});
