import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on each sheet when a page is printed on A4, read back from the PDF. */
export async function printed(page: Page): Promise<readonly string[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const document = await getDocument({ data, useWorkerFetch: false, isEvalSupported: false, verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  await document.destroy();
  return sheets.map((text) => text.replace(/\s+/g, ' '));
}
