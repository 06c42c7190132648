/** Starts the throw-away database server, and unpacks the browser that comes with the packages; `CHROMIUM_PATH` may name another. */
export default async function prepareBrowser(): Promise<void> {
  const { default: startTestServer } = (await import(withoutEnding)) as { default: () => Promise<void> };
  await startTestServer();
  if (process.env['CHROMIUM_PATH'] !== undefined) return;
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env['CHROMIUM_PATH'] = await chromium.executablePath();
}

// Jest loads this file as CommonJS, where `./database.setup.js` is not found behind its TypeScript.
const withoutEnding = './database.setup';
