import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import axios from 'axios';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { barriersOn, openPage } from './browser.js';
import { openedForAll } from './opened.js';

const FRESH = 'docs/examples/neuroblastoma-alk-awaited.yaml';

describe('preparing a case for a panel', () => {
  const on = openedForAll();
  const ids = new Map<string, string>();
  const of = (pseudonym: string) => `${on.service.address}/cases/${ids.get(pseudonym) ?? ''}`;
  beforeAll(async () => {
    const { data } = await axios.get<{ items: { id: string; pseudonym: string }[] }>(
      `${on.service.address}/api/v1/cases`,
    );
    for (const { id, pseudonym } of data.items) ids.set(pseudonym, id);
  });

  async function kept(page: Page, name: string): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^FP-[0-9A-Z]+-panel-pack\.(pdf|docx)$/);
    return readFileSync(await download.path());
  }
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  test.each([true, false])(
    'takes at most eight page loads from a case file to both papers, and names what is made coarser (scripts: %s)',
    async (javaScriptEnabled) => {
      const { page, faults } = await openPage(on.browser, { javaScriptEnabled, acceptDownloads: true });
      let loads = 0;
      page.on('domcontentloaded', () => (loads += 1));
      await page.goto(on.service.address);
      await page.getByRole('button', { name: 'Import cases' }).click();
      await page
        .getByLabel(/Madeup/)
        .first()
        .check();
      await page.getByLabel('File', { exact: true }).setInputFiles(FRESH);
      await page.getByRole('button', { name: 'Import' }).click();
      await page.getByRole('link', { name: /^FP-/ }).click();
      await page.getByRole('link', { name: 'Panel pack' }).click();
      expect(await page.textContent('main')).toContain('Permission is not recorded');
      await page.getByRole('link', { name: 'Record what the family says' }).click();
      await page.locator('#permissionExternalDiscussion').getByRole('combobox').first().selectOption('value:yes');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByLabel(/age in years, disease and region/i).check();
      await page.getByRole('button', { name: 'Prepare pack' }).click();
      expect(await page.textContent('h1')).toBe('The pack is ready');
      expect(loads).toBeLessThanOrEqual(8);
      const { value: word } = await mammoth.extractRawText({ buffer: await kept(page, 'Download Word') });
      expect(word).toMatch(/Permission to discuss outside\s+yes/);
      expect(word).toContain('2 to 4 y');
      expect((await kept(page, 'Download PDF')).subarray(0, 5).toString()).toBe('%PDF-');
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each([true, false])(
    'stops while permission is not recorded, goes on once that is said, and gives both papers (scripts: %s)',
    async (javaScriptEnabled) => {
      const { page, faults } = await openPage(on.browser, { javaScriptEnabled, acceptDownloads: true });
      await page.goto(`${of('FP-7Q2K')}/pack`);

      await page.getByRole('button', { name: 'Prepare pack' }).click();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.locator('.nhsuk-error-summary').textContent()).toContain('without a recorded permission');
      if (javaScriptEnabled) expect(await barriersOn(page)).toEqual([]);

      await page.getByLabel(/Make the pack without it/).check();
      await page.locator('input[name=looked]').first().check();
      await page.getByRole('button', { name: 'Prepare pack' }).click();
      const shown = (await page.textContent('main')) ?? '';

      const pdf = await kept(page, 'Download PDF');
      const docx = await kept(page, 'Download Word');
      for (const bytes of [pdf, docx]) expect(shown).toContain(hashOf(bytes));
      const { value: word } = await mammoth.extractRawText({ buffer: docx });
      expect(word).toContain('NOT RECORDED');
      expect(word).toMatch(/1 of \d+ rows were looked at/);
      const read = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
      expect(JSON.stringify(await (await read.getPage(1)).getStructTree())).toMatch(/"role":"H1"/);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('makes no pack where the family refuses, by whichever way it is asked for', async () => {
    const id = ids.get('FP-R5WN') ?? '';
    const api = `${on.service.address}/api/v1/cases/${id}`;
    const { data, headers } = await axios.get<{ case: object }>(api);
    const changed = { ...data.case, permissionExternalDiscussion: { value: 'withdrawn', date: '2026-11-10' } };
    const sent = { 'If-Match': String(headers['etag']), 'Acting-Person': 'preparer' };
    await axios.put(api, { case: changed }, { headers: sent });
    const { page } = await openPage(on.browser);
    await page.goto(`${of('FP-R5WN')}/pack`);
    expect(await page.textContent('main')).toContain('The family does not permit it');
    expect(await page.getByRole('button', { name: 'Prepare pack' }).count()).toBe(0);
    const ready = await page.goto(`${of('FP-R5WN')}/pack/ready?unrecorded=yes`);
    expect(ready?.status()).toBe(400);
    const form = new URLSearchParams({ format: 'pdf', unrecorded: 'yes' });
    const posted = await axios.post(`${of('FP-R5WN')}/pack`, form, { validateStatus: () => true });
    expect([posted.status, String(posted.headers['content-type'])]).toEqual([400, 'text/html; charset=utf-8']);
    await page.context().close();
  });
});
