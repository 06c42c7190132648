// Takes the pictures of docs/pictures from the built service: made-up cases, as the service makes them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromiumFile from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { withService } from './bench/http/running.mjs';

const OUT = 'docs/pictures';
const DAY = '2026-11-20';
const PAGES = [
  { name: 'answer', route: (id) => `/cases/${id}/answer?asOf=${DAY}` },
  { name: 'task-list', route: (id) => `/cases/${id}` },
  { name: 'family', route: () => '/family/pathways/pathway-s1?for=parent' },
];

mkdirSync(OUT, { recursive: true });
const executablePath = process.env.CHROMIUM_PATH ?? (await chromiumFile.executablePath());
await withService(async ({ address }) => {
  const { items } = await globalThis.fetch(`${address}/api/v1/cases`).then((reply) => reply.json());
  const { id } = items.find(({ pseudonym }) => pseudonym === 'FP-7Q2K');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    await context.addCookies([{ name: 'acting-person', value: 'coordinator', url: address }]);
    for (const { name, route } of PAGES) {
      const page = await context.newPage();
      await page.goto(address + route(id));
      const path = join(OUT, `${name}.png`);
      await page.screenshot({ path });
      console.log(path);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
