import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

// Pages are short-lived, and their scripts with them: optimised machine code costs more to make than it spares.
const ARGS = ['--no-sandbox', '--js-flags=--no-opt,--no-maglev'];

/** A real Chromium, without a window. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('no browser: see the projects of jest.config.mjs');
  return chromium.launch({ executablePath, args: ARGS });
}

/** A browser in which somebody was named as acting. */
export function acting(person: string): BrowserContextOptions {
  const cookie = { name: 'acting-person', value: person, domain: '127.0.0.1', path: '/', expires: -1 };
  return { storageState: { cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Strict' }], origins: [] } };
}

/** A page that notes what went wrong on it, and what it asked of another host. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' && !/status of 4\d\d/.test(said.text())) faults.push(said.text());
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:') faults.push(`asked ${hostname}`);
  });
  return { page, faults };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

/** Has axe stand on every page of a context from its beginning: cheaper than to send it each, where each is looked at. */
export async function withAxe(page: Page): Promise<void> {
  await page.context().addInitScript(axe);
}

/** What axe finds of one sort; the other sorts it only counts. */
async function axeOn(page: Page, sort: 'violations' | 'incomplete'): Promise<readonly AxeFinding[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe);
  const asked = JSON.stringify({ runOnly: TAGS, resultTypes: [sort] });
  return page.evaluate(`axe.run(document, ${asked}).then((found) => found.${sort})`);
}

/** What stands in the way of someone who reads with the ears, the keyboard or a magnifier: `rule: place`. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const violations = await axeOn(page, 'violations');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What axe cannot tell and leaves to a person: the rule, and where. */
export async function unsureOn(page: Page): Promise<readonly { readonly rule: string; readonly selector: string }[]> {
  const incomplete = await axeOn(page, 'incomplete');
  return incomplete.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, selector: target.join(' ') })));
}

/** By how many pixels the page is wider than the window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
