import type { Page } from 'playwright-core';
import { openPage } from './browser.js';
import { openedForAll } from './opened.js';
import { printed } from './printed.js';

// A clinician looks up what an early trial is, opens the page for the family, and prints it.
const on = openedForAll();

/** How someone gets on: by pointing, or by the keys alone. */
interface Way {
  readonly follow: (page: Page, name: string) => Promise<void>;
  readonly choose: (page: Page, name: RegExp, button: string) => Promise<void>;
}

const byPointing: Way = {
  follow: (page, name) => page.getByRole('link', { name, exact: true }).first().click(),
  choose: async (page, name, button) => {
    await page.getByRole('radio', { name }).check();
    await page.getByRole('button', { name: button }).click();
  },
};

const byKeys: Way = {
  follow: async (page, name) => {
    await tabTo(page, name);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  },
  choose: async (page, name, button) => {
    await tabTo(page, 'person');
    while (!(await page.getByRole('radio', { name }).isChecked())) await page.keyboard.press('ArrowDown');
    await tabTo(page, button);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  },
};

/** Presses Tab until the focus is on what has this text, or on the field of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const held = await page.evaluate<string>(
      "(document.activeElement.name || document.activeElement.innerText || '').trim().replace(/\\s+/g, ' ')",
    );
    if (held === name) return;
  }
  throw new Error(`the keys do not lead to ${name}`);
}

describe.each([
  ['with JavaScript', true, byPointing],
  ['without JavaScript', false, byPointing],
  ['by the keyboard alone', true, byKeys],
] as const)('a clinician %s', (_, javaScriptEnabled, way) => {
  test('finds an early trial in the catalogue, opens the page for the family and prints it', async () => {
    const { page, faults } = await openPage(on.browser, { javaScriptEnabled });
    await page.goto(on.service.address);
    await way.follow(page, 'Say who acts');
    await way.choose(page, /^Clio/, 'Save');
    expect(await page.locator('.fp-header__who').innerText()).toContain('Acting as Clio');

    await way.follow(page, 'Catalogue');
    await way.follow(page, 'Early phase trial (phase 1 or phase 2)');
    expect(await page.locator('h1').innerText()).toBe('Early phase trial (phase 1 or phase 2)');
    await way.follow(page, 'For the family: read or print');
    await way.follow(page, 'For a young person');

    expect(await page.locator('h1').innerText()).toBe('What is an early trial?');
    expect(new URL(page.url()).search).toBe('?for=young');
    expect(await page.getByText('Nothing you did made it happen').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(javaScriptEnabled);

    const sheets = await printed(page);
    expect([1, 2]).toContain(sheets.length);
    const text = sheets.join(' ');
    for (const said of ['What is an early trial?', 'You can say no', '0808 808 00 00', 'CCLG booklet'])
      expect(text).toContain(said);
    expect(text).toMatch(/Page made on \d+ [A-Z][a-z]+ \d{4}\./);
    expect(text).toMatch(/Release [0-9a-f]{6}, not clinically approved/);
    for (const navigation of ['Cases', 'Acting as', 'For a parent', 'Large print', 'All pages for families', 'Skip'])
      expect(text).not.toContain(navigation);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('every page for families', () => {
  const routes = [
    'pathways/pathway-s1',
    'pathways/pathway-s2',
    'phases/phase-3',
    'cannot-be-judged',
    'questions',
    'words',
  ];
  let page: Page;
  beforeAll(async () => void ({ page } = await openPage(on.browser, { javaScriptEnabled: false })));
  test.each(routes)('%s is printed on two sides at most, and larger where that is asked', async (route) => {
    await page.emulateMedia({ media: null });
    await page.goto(`${on.service.address}/family/${route}`);
    expect((await printed(page)).length).toBeLessThanOrEqual(2);
    const text = "document.querySelector('.fp-leaflet section p, .fp-leaflet section li')";
    const size = () => page.evaluate<number>(`parseFloat(getComputedStyle(${text}).fontSize)`);
    await page.emulateMedia({ media: 'print' });
    expect(await size()).toBe(16); // 12 points
    await page.goto(`${on.service.address}/family/${route}?size=large`);
    expect(await size()).toBe(24); // 18 points
  });
});
