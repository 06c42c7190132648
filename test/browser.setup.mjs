import chromium from '@sparticuz/chromium';
import startTestServer from './database.setup.mjs';

/** Starts the throw-away database server, and unpacks the browser that comes with the packages; `CHROMIUM_PATH` may name another. */
export default async function prepareBrowser() {
  await startTestServer();
  process.env.CHROMIUM_PATH ??= await chromium.executablePath();
}
