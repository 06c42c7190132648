import axios from 'axios';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { testApp, type TestApp } from '../app.js';
import { barriersOn, openBrowser, openPage, overflowOf } from './browser.js';

// `{case}` is a made-up case, whose answer is a full one; `{meeting}` a meeting with cases on its list.
const ROUTES = [
  '/',
  '/about',
  '/who-acts',
  '/nowhere',
  '/catalogue',
  '/catalogue/all-car-t',
  '/catalogue/early-phase-trial',
  '/routes/route-car-t-panel',
  '/phases/phase-early',
  '/pathways/pathway-s1',
  '/cases/new',
  '/cases/import',
  '/family',
  '/family/pathways/pathway-s1?for=young',
  '/family/phases/phase-early?for=parent&size=large',
  '/family/cannot-be-judged',
  '/family/questions',
  '/family/who-decides',
  '/family/words',
  '/family/support',
  '/sources',
  '/sources/s1',
  '/cases/{case}/routes',
  '/cases/{case}/routes/route-car-t-panel',
  '/panels',
  '/chase',
  '/chase?by=case',
  '/meetings',
  '/meetings/{meeting}',
  '/meetings/{meeting}/cases',
  '/meetings/{meeting}/carry-over',
  '/meetings/{meeting}/key-sheet',
  '/meetings/{meeting}/details',
  '/meetings/{meeting}/cases/{case}/outcome',
  '/meetings/new',
  '/cases/{case}',
  '/cases/{case}/check',
  '/cases/{case}/meetings',
  '/cases/{case}/delete',
  '/cases/{case}/record/cancer',
  '/cases/{case}/record/kidneys-liver?parts=all',
  '/cases/{case}/record/relapses',
  '/cases/{case}/record/relapses/add',
  '/cases/{case}/record/treatments/item/treatment-1',
  '/cases/{case}/record/relapses/item/relapse-1/remove',
  '/cases/{case}/answer?asOf=2026-11-20',
  '/cases/{case}/pack?asOf=2026-11-20',
  '/cases/{case}/pack/ready?asOf=2026-11-20',
  '/cases/{case}/prepare?asOf=2026-11-20',
  '/cases/{case}/prepare/all-car-t?asOf=2026-11-20',
  '/cases/{case}/dates?asOf=2026-11-20',
  '/cases/{case}/what-if?asOf=2026-11-20&of=tumourTests',
  '/cases/{case}/changes?asOf=2026-11-20',
];
const WIDTHS = [320, 1280];

// These ask first who acts.
const acts = { 'acting-person': 'coordinator' };
const readerOf = (route: string) =>
  /^\/(meetings|panels)\b|\/(record|delete|routes)\b/.test(route) ? { extraHTTPHeaders: acts } : {};

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  // The NHS design system writes these so.
  rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'no-trailing-whitespace': 'off' },
});

describe('every page', () => {
  let service: TestApp;
  let browser: Browser;
  let address: (route: string) => string;
  beforeAll(async () => {
    [service, browser] = [await testApp(), await openBrowser()];
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(`${service.address}/api/v1/cases`);
    const madeUp = data.items.find(({ pseudonym }) => pseudonym === 'FP-R5WN')?.id ?? '';
    const list = {
      date: '2026-11-26',
      kind: 'local-mdt',
      cases: [...new Set([madeUp, ...data.items.slice(0, 2).map(({ id }) => id)])],
    };
    const made = await axios.post<{ id: string }>(`${service.address}/api/v1/meetings`, list, { headers: acts });
    const fill = (route: string) => route.replace('{case}', madeUp).replace('{meeting}', made.data.id);
    address = (route) => `${service.address}${fill(route)}`;
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test.each(ROUTES.flatMap((route) => WIDTHS.map((width) => [route, width] as const)))(
    '%s at %i pixels has no barrier, nothing wider than the window, and asks no other host for anything',
    async (route, width) => {
      const { page, faults } = await openPage(browser, { viewport: { width, height: 800 }, ...readerOf(route) });
      await page.goto(address(route));
      expect(await barriersOn(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each(ROUTES)('%s is valid HTML with one heading of the first rank and a title of its own', async (route) => {
    const { page } = await openPage(browser, { javaScriptEnabled: false, ...readerOf(route) });
    const answer = await page.goto(address(route));
    const text = (await answer?.text()) ?? '';
    const report = await html.validateString(text);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/^.+ – Fingerpost$/);
    await page.context().close();
  });
});
