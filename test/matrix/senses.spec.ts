import type { Browser, Page } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { openBrowser, openPage, overflowOf, unsureOn } from '../browser/browser.js';
import { addressesOn, readerOf, ROUTES } from '../browser/routes.js';
import { faintAmong, lostShapesOn, movingOn, unseenFocusOn } from './senses.js';

// A window of 1280 by 1024 pixels, and the same at 400 %: 320 by 256.
const WINDOWS = [
  { width: 1280, height: 1024 },
  { width: 320, height: 256 },
];
const PICTURES = ['answer?asOf=2026-11-20', 'prepare/all-car-t?asOf=2026-11-20', 'dates?asOf=2026-11-20'];

describe('every page, for other eyes and hands', () => {
  let service: TestApp;
  let browser: Browser;
  let address: (route: string) => string;
  beforeAll(async () => {
    [service, browser] = [await testApp(), await openBrowser()];
    address = await addressesOn(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('each look finds what it is for', async () => {
    const { page } = await openPage(browser);
    await page.setContent(`<main><p id="faint">faint</p><a href="#" id="mute">no sign</a>
      <a href="#" id="under">under</a><p id="over"></p>
      <svg><path d="M0 0h9" stroke="black" fill="none"/><path d="M0 0h9" stroke="white" fill="none"/></svg></main>`);
    await page.addStyleTag({
      content: `main { background: black } #faint { color: #777; background: #666; transition: color 1s }
        #mute { color: white; outline: none } #under, #over { position: absolute; inset: 90px auto auto 0; margin: 0; width: 99px; height: 30px }`,
    });
    expect(await faintAmong(page, ['#faint', '#mute'])).toEqual([expect.stringContaining('id="faint"')]);
    expect(await movingOn(page)).toEqual([expect.stringContaining('id="faint"')]);
    expect(await lostShapesOn(page)).toEqual([expect.stringContaining('stroke="black"')]);
    expect(await unseenFocusOn(page)).toEqual([
      expect.stringMatching(/^does not show it: .*id="mute"/),
      expect.stringMatching(/^lies under something: .*id="under"/),
    ]);
    await page.context().close();
  });

  /** What axe leaves to a person: of contrast what is too faint when it is measured; of anything else, all. */
  async function unexplainedOn(page: Page): Promise<readonly string[]> {
    const unsure = await unsureOn(page);
    const ofContrast = unsure.filter(({ rule }) => rule === 'color-contrast');
    const others = unsure.filter(({ rule }) => rule !== 'color-contrast');
    const faint = await faintAmong(
      page,
      ofContrast.map(({ selector }) => selector),
    );
    return [...others.map(({ rule, selector }) => `${rule}: ${selector}`), ...faint];
  }

  test.each(ROUTES.flatMap((route) => WINDOWS.map((viewport) => [route, viewport.width, viewport] as const)))(
    '%s at %i pixels: nothing left unexplained, no movement, every focus seen, nothing to scroll sideways',
    async (route, _, viewport) => {
      const { page, faults } = await openPage(browser, { viewport, reducedMotion: 'reduce', ...readerOf(route) });
      await page.goto(address(route));
      expect({
        unexplained: await unexplainedOn(page),
        moving: await movingOn(page),
        unseen: await unseenFocusOn(page),
        tooWide: await overflowOf(page),
        faults,
      }).toEqual({ unexplained: [], moving: [], unseen: [], tooWide: 0, faults: [] });
      await page.context().close();
    },
  );

  test.each(
    PICTURES.flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => [path, colorScheme] as const)),
  )(
    '%s in a %s palette of the reader’s own: no shape and no letter of a picture is lost',
    async (path, colorScheme) => {
      const { page } = await openPage(browser, { forcedColors: 'active', colorScheme });
      await page.goto(address(`/cases/{case}/${path}`));
      expect(await lostShapesOn(page)).toEqual([]);
      await page.context().close();
    },
  );
});
