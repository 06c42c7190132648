import type { Browser } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { openBrowser } from './browser.js';

/** What the tests of a file, or of a block, stand on. There from the first test on, not while they are described. */
interface Opened {
  readonly service: TestApp;
  readonly browser: Browser;
}

/** Starts a service of its own and a browser before the tests, and closes both after them. */
export function openedForAll(): Opened {
  const opened = {} as { service: TestApp; browser: Browser };
  beforeAll(async () => {
    opened.service = await testApp();
    opened.browser = await openBrowser();
  });
  afterAll(async () => {
    await opened.browser.close();
    await opened.service.stop();
  });
  return opened;
}
